import type { RuleCases } from "../case.ts";

const cases: RuleCases = {
  valid: {
    "a mail with every blank filled": { subject: "Pumps", text: "Hi Anna, we test pumps." },
    "near-miss: a note of the editor": {
      subject: "Report",
      text: "He said “we recieved [sic] it” [1] [emphasis mine].",
    },
    "near-miss: code": { subject: "Bug", text: "The array a[i] is filled in {x, y}." },
    "near-miss: a link with signs of its own": {
      text: "our page",
      links: { "our page": "https://northwind.example/a%20b?tags[]=x&q=%E2%82%AC" },
    },
    "negation: a percentage": { subject: "Results", text: "We saved 20%. TEAM and 30% more." },
  },
  invalid: {
    "a tag of a mail-merge tool": {
      subject: "For {{company}}",
      text: "Hi {{first_name}},",
      reports: [
        { message: "found", quotes: ["{{first_name}}"] },
        { message: "found", quotes: ["{{company}}"] },
      ],
    },
    "near-miss: words in brackets that name the reader": {
      text: "Hi [First Name], how is [your company]?",
      reports: [
        { message: "found", quotes: ["[First Name]"] },
        { message: "found", quotes: ["[your company]"] },
      ],
    },
    "the marks of an older tool": {
      text: "Dear *|FNAME|* and %LNAME%,",
      reports: [{ message: "found" }, { message: "found" }],
    },
    "a link that leads to a blank": {
      text: "Book a slot",
      links: { "Book a slot": "https://%7B%7Bcalendar_link%7D%7D" },
      reports: [{ message: "link", quotes: ["Book a slot"], data: { blank: "{{calendar_link}}" } }],
    },
    "a reader whose name is a blank": {
      text: "Hello,",
      to: ["{{first_name}} <anna@globex.example>"],
      reports: [{ message: "name", quotes: ["anna@globex.example"] }],
    },
    "in German": { text: "Guten Tag [Vorname],", reports: [{ message: "found", quotes: ["[Vorname]"] }] },
  },
};

export default cases;
