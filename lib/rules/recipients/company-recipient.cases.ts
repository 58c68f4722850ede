import type { RuleCases } from "../case.ts";

const cases: RuleCases = {
  valid: {
    "a company's domain": { to: ["anna@globex.example"] },
    "a company's subdomain": { to: ["anna@emea.globex.co.uk"] },
    "near-miss: a company named like a mail service": { to: ["anna@gmail-consulting.example"] },
    "near-miss: a mail service as part of a name": { to: ["anna@gmail.com.globex.example"] },
    "negation: a private service as local part": { to: ["gmail.com@globex.example"] },
  },
  invalid: {
    "a private mailbox": { to: ["anna.k@gmail.com"], reports: [{ message: "personal", quotes: ["anna.k@gmail.com"] }] },
    "a private mailbox in capitals": {
      to: ["Anna@GMX.de"],
      reports: [{ message: "personal", quotes: ["Anna@GMX.de"] }],
    },
    "a private mailbox at a newer service": { to: ["anna@hey.com"], reports: [{ message: "personal" }] },
    "a privacy relay": { to: ["x1y2@privaterelay.appleid.com"], reports: [{ message: "relay" }] },
    "a throw-away mailbox": { to: ["anna@mailinator.com"], reports: [{ message: "disposable" }] },
    "two of three": {
      to: ["anna@gmail.com", "ben@globex.example", "carl@yahoo.co.uk"],
      reports: [
        { message: "personal", quotes: ["anna@gmail.com"] },
        { message: "personal", quotes: ["carl@yahoo.co.uk"] },
      ],
    },
  },
};

export default cases;
