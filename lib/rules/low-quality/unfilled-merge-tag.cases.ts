import type { RuleCases } from "../case.ts";

const cases: RuleCases = {
  valid: {
    "a mail with every blank filled": { subject: "Pumps", text: "Hi Anna, we test pumps." },
    "near-miss: a note of the editor": {
      subject: "Report",
      text: "He said “we recieved [sic] it” [1] [emphasis mine].",
    },
    "near-miss: code": { subject: "Bug", text: "The array a[i] is filled in {x, y}." },
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
    "in German": { text: "Guten Tag [Vorname],", reports: [{ message: "found", quotes: ["[Vorname]"] }] },
  },
};

export default cases;
