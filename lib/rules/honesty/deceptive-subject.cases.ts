import type { RuleCases } from "../case.ts";

const cases: RuleCases = {
  valid: {
    "a plain subject": { subject: "Pump tests for your Salem plant" },
    "an answer in a thread": { kind: "reply", subject: "Re: Pump tests" },
    "a forward": { kind: "forward", subject: "Fwd: Pump tests" },
    "near-miss: a word that begins with re": { subject: "Request: your view on pump tests" },
    "near-miss: a reference": { subject: "Ref: order of pumps" },
    "negation: no earlier talk is claimed": { subject: "We have not met yet: pump tests" },
    "no subject": {},
  },
  invalid: {
    "a feigned answer": {
      subject: "Re: quick question",
      reports: [{ message: "fakeReply", quotes: ["Re:"] }],
    },
    "a feigned forward": { subject: "FW: pump tests", reports: [{ message: "fakeReply", quotes: ["FW:"] }] },
    "several marks": {
      subject: "RE: Re[2]: fwd: pumps",
      reports: [{ message: "fakeReply", quotes: ["RE: Re[2]: fwd:"] }],
    },
    "a German mark": { subject: "AW: Pumpen", reports: [{ message: "fakeReply", quotes: ["AW:"] }] },
    "a Chinese mark": { subject: "回复：水泵", reports: [{ message: "fakeReply", quotes: ["回复："] }] },
    "a talk that may never have been": {
      subject: "Following our call: pump tests",
      reports: [{ message: "falseContact", quotes: ["Following our call"] }],
    },
    "a false alarm": {
      subject: "Final notice: your pumps",
      reports: [{ message: "falseAlarm", quotes: ["Final notice"] }],
    },
  },
};

export default cases;
