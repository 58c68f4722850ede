import type { RuleCases } from "../case.ts";

const text = "Hi Anna, we test pumps.";

const cases: RuleCases = {
  valid: {
    "a text for one reader": { text },
    "near-miss: the same text to a few": { text, history: { sameText: 19, lastHour: 20 } },
    "negation: nothing written yet": { text: "", history: { sameText: 90, lastHour: 90 } },
  },
  invalid: {
    "near-miss: twenty others": { text, history: { sameText: 20, lastHour: 20 }, reports: [{ message: "often" }] },
    "fifty others": {
      text,
      history: { sameText: 50, lastHour: 80 },
      reports: [{ message: "tooOften", data: { count: "50" } }],
    },
    "three others, where the policy allows two": {
      text,
      policy: { limits: { sameText: 2 } },
      history: { sameText: 3 },
      reports: [{ message: "often" }],
    },
  },
};

export default cases;
