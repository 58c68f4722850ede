import type { RuleCases } from "../case.ts";

const cases: RuleCases = {
  valid: {
    "colleagues at one company": { to: ["anna@globex.com", "ben@globex.com", "carl@emea.globex.com"] },
    "near-miss: a company and its adviser": { to: ["anna@globex.com"], cc: ["ben@initech.com"] },
    "negation: the others do not see each other": { to: ["anna@globex.com"], bcc: ["b@initech.com", "c@hooli.com"] },
    "the sender's own colleagues in copy": {
      to: ["anna@globex.com", "b@initech.com"],
      cc: ["tim@northwind.com"],
      policy: { organisation: { domains: ["northwind.com"] } },
    },
  },
  invalid: {
    "five companies in one line": {
      to: ["a@globex.com", "b@initech.com", "c@hooli.com", "d@umbrella.com", "e@acme.com"],
      reports: [{ message: "mixed", data: { count: "5", first: "globex.com, initech.com, hooli.com", more: "2" } }],
    },
    "near-miss: three may be partners": {
      to: ["a@globex.com", "b@initech.com"],
      cc: ["c@gmail.com"],
      reports: [{ message: "mixed" }],
    },
  },
};

export default cases;
