import type { RuleCases } from "../case.ts";

const cases: RuleCases = {
  valid: {
    "the first mail of a day": {},
    "near-miss: a busy hour": { history: { lastHour: 59, lastDay: 199 } },
    "negation: nobody to write to yet": { to: [], history: { lastHour: 90, lastDay: 500 } },
  },
  invalid: {
    "a mail each minute": { history: { lastHour: 60 }, reports: [{ message: "hour", data: { count: "60" } }] },
    "near-miss: a quiet hour after a day of mailing": {
      history: { lastHour: 3, lastDay: 200 },
      reports: [{ message: "day" }],
    },
    "eleven in an hour, where the policy allows ten": {
      policy: { limits: { perHour: 10 } },
      history: { lastHour: 11 },
      reports: [{ message: "hour" }],
    },
  },
};

export default cases;
