import type { RuleCases } from "../case.ts";

const anna = "anna@globex.example";

const cases: RuleCases = {
  valid: {
    "nothing came back": { history: { sent: 200, returned: 0 } },
    "near-miss: a few came back": { history: { sent: 100, returned: 4 } },
    "near-miss: too few mails to tell": { history: { sent: 19, returned: 2 } },
    "negation: mail to somebody else came back": { history: { bounced: { "bo@globex.example": "2026-11-02" } } },
  },
  invalid: {
    "this very mailbox": {
      history: { bounced: { [anna]: "2026-11-02" } },
      reports: [{ message: "bounced", quotes: [anna], data: { email: anna, "date.date": "2026-11-02" } }],
    },
    "near-miss: one in twenty": {
      history: { sent: 40, returned: 2 },
      reports: [{ message: "rate", data: { percent: "5", count: "2", sent: "40" } }],
    },
    "one in fifty, where the policy allows less": {
      policy: { limits: { bouncePercent: 1 } },
      history: { sent: 100, returned: 2 },
      reports: [{ message: "rate" }],
    },
  },
};

export default cases;
