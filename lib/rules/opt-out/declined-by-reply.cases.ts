import type { RuleCases } from "../case.ts";

const reply = { kind: "reply", text: "Thanks, Anna." } as const;

const cases: RuleCases = {
  valid: {
    "an ordinary answer": { ...reply, lastInbound: "Sounds good, Tuesday works." },
    "near-miss: a request to stop, which is for another rule": {
      ...reply,
      lastInbound: "Not interested, please take me off your list.",
    },
    "negation: they are interested": { ...reply, lastInbound: "Yes, we are interested. What does it cost?" },
  },
  invalid: {
    "not now": { ...reply, lastInbound: "No thanks, maybe in spring.", reports: [{ message: "later" }] },
    "not interested": {
      ...reply,
      lastInbound: "Thank you, but we are not interested.",
      reports: [{ message: "later" }],
    },
    "near-miss: no in German, without a wish to be left alone": {
      ...reply,
      lastInbound: "Derzeit nicht, danke.",
      reports: [{ message: "later" }],
    },
  },
};

export default cases;
