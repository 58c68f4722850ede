import type { RuleCases } from "../case.ts";

const anna = "anna@globex.example";

const cases: RuleCases = {
  valid: {
    "a first mail": {},
    "near-miss: a second reminder": { history: { unanswered: { [anna]: 2 } } },
    "negation: somebody else did not answer": { history: { unanswered: { "bo@globex.example": 9 } } },
  },
  invalid: {
    "three mails without an answer": {
      history: { unanswered: { [anna]: 3 } },
      reports: [{ message: "unanswered", quotes: [anna], data: { email: anna, count: "3" } }],
    },
    "near-miss: one of two answered": {
      to: [anna, "bo@globex.example"],
      history: { unanswered: { [anna]: 7 } },
      reports: [{ message: "unanswered", quotes: [anna] }],
    },
    "two, where the policy allows one": {
      policy: { limits: { followUps: 2 } },
      history: { unanswered: { [anna]: 2 } },
      reports: [{ message: "unanswered" }],
    },
  },
};

export default cases;
