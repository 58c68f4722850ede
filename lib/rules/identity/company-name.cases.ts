import { configured, type RuleCases } from "../case.ts";

const cases: RuleCases = {
  valid: {
    "the configured name in the text": { policy: configured, text: "Hi Anna, at Northwind we test pumps." },
    "the legal name without its full stop": {
      policy: { organisation: { legalName: "Northwind Tools Ltd." } },
      text: "Tom\nNORTHWIND TOOLS LTD",
    },
    "a name with its form, none configured": {
      text: "Hi Anna\n\nTom Berg\nBerg Pumpen GmbH",
      from: "tom@berg.example",
    },
    "an introduction, none configured": { text: "Hi Anna, I'm Tom from Lakeside and we test pumps." },
    "the sender's domain, written as a name": { from: "tom@north-wind.example", text: "Tom, North Wind" },
    "a title and a company in the signature": {
      from: "tom@nw.example",
      text: "Best,\nTom Berg\nHead of Sales, Lakeside",
    },
  },
  invalid: {
    "a first name only": { text: "Hi Anna,\n\nwe test pumps.\n\nTom", reports: [{ message: "missing", quotes: [] }] },
    "near-miss: the name stands only in an address": {
      policy: configured,
      text: "Hi Anna, see https://northwind.example or write to tom@northwind.example",
      reports: [{ message: "missing" }],
    },
    "near-miss: only the recipient's company": {
      text: "Hi Anna, I saw that Globex Inc is hiring.\n\nTom",
      reports: [{ message: "missing" }],
    },
    "negation: a sender who keeps the name back": {
      text: "Hi Anna,\n\ni cannot name our company yet.\n\nTom",
      reports: [{ message: "missing" }],
    },
    "near-miss: a longer word that begins like the name": {
      policy: configured,
      text: "Hi Anna, northwinds blow today.",
      reports: [{ message: "missing" }],
    },
    "a signature that holds only the address": {
      policy: configured,
      text: "Tom\n12 Harbour Street, Portland, OR 97201, USA\nReply STOP and we will not write again.",
      reports: [{ message: "missing" }],
      after:
        "Tom\n12 Harbour Street, Portland, OR 97201, USA\nReply STOP and we will not write again.\n\nNorthwind Tools Ltd",
    },
  },
};

export default cases;
