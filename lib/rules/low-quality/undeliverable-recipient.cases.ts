import type { RuleCases } from "../case.ts";

const cases: RuleCases = {
  valid: {
    "a company": { to: ["anna.berg@globex.com", "o'neil+x@globex.co.uk"] },
    "a provider as it is written": { to: ["anna@gmail.com", "anna@mail.com", "anna@ymail.com", "anna@yahoo.fr"] },
    "near-miss: a company with a similar name": { to: ["anna@gmaitech.com", "anna@outlooks.io"] },
    "a domain in another script": { to: ["info@bücher.de"] },
    "negation: a country that looks like a slip": { to: ["anna@globex.om", "anna@globex.co"] },
  },
  invalid: {
    "letters that are swapped": {
      to: ["anna@gmial.com"],
      reports: [{ message: "misspelt", quotes: ["anna@gmial.com"], data: { better: "gmail.com" } }],
    },
    "a wrong ending": { to: ["anna@globex.con"], reports: [{ message: "misspelt", data: { better: "globex.com" } }] },
    "a provider with another ending": { to: ["anna@gmail.co"], reports: [{ message: "misspelt" }] },
    "near-miss: a network of one's own": { to: ["anna@server.local"], reports: [{ message: "reserved" }] },
    "two dots": { to: ["anna..berg@globex.com"], reports: [{ message: "syntax" }] },
  },
};

export default cases;
