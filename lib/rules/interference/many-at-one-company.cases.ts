import type { RuleCases } from "../case.ts";

const cases: RuleCases = {
  valid: {
    "the first at a company": {},
    "near-miss: a few colleagues": { history: { colleagues: { "globex.example": 4 } } },
    "negation: many at another company": { history: { colleagues: { "initech.example": 40 } } },
  },
  invalid: {
    "five others at the company": {
      history: { colleagues: { "globex.example": 5 } },
      reports: [{ message: "many", quotes: ["anna@globex.example"], data: { count: "5", domain: "globex.example" } }],
    },
    "near-miss: three others, where the policy allows two": {
      policy: { limits: { colleagues: 2 } },
      to: ["anna@globex.example", "bo@Globex.example"],
      history: { colleagues: { "globex.example": 3 } },
      reports: [{ message: "many", quotes: ["anna@globex.example", "bo@Globex.example"] }],
    },
  },
};

export default cases;
