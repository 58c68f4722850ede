import type { RuleCases } from "../case.ts";

const cases: RuleCases = {
  valid: {
    "a subject": { subject: "Pumps", text: "Hi Anna" },
    "near-miss: a mail that is not begun": { subject: "", text: "" },
    "near-miss: a number": { subject: "4711", text: "Hi Anna" },
    "negation: an answer, which has its thread": { kind: "reply", text: "Yes." },
  },
  invalid: {
    "no subject": { text: "Hi Anna, we test pumps.", reports: [{ message: "empty" }] },
    "near-miss: marks alone": { subject: " … ", text: "Hi Anna", reports: [{ message: "sign", quotes: ["…"] }] },
  },
};

export default cases;
