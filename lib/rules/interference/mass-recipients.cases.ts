import type { RuleCases } from "../case.ts";

const people = (count: number) => Array.from({ length: count }, (_, index) => `person${index}@globex.example`);

const cases: RuleCases = {
  valid: {
    "one person": {},
    "near-miss: ten people": { to: people(6), cc: people(10).slice(6) },
    "negation: the same few people on several lines": { to: people(8), cc: people(8), bcc: people(8) },
  },
  invalid: {
    "near-miss: eleven people": { to: people(11), reports: [{ message: "many", data: { count: "11" } }] },
    "thirty people in copy": { cc: people(30), reports: [{ message: "tooMany" }] },
    "thirty people in blind copy": { to: [], bcc: people(30), reports: [{ message: "tooMany" }] },
  },
};

export default cases;
