import type { RuleCases } from "../case.ts";

const cases: RuleCases = {
  valid: {
    "a calm subject": { subject: "Pump tests for your Salem plant" },
    "near-miss: names in capitals": { subject: "SAP and ISO 9001 at NATO suppliers" },
    "near-miss: one mark": { subject: "Thank you for the tour!" },
    "negation: a script without capitals": { subject: "水泵测试" },
  },
  invalid: {
    capitals: { subject: "LAST CHANCE FOR CHEAP PUMPS", reports: [{ message: "capitals" }] },
    "near-miss: one word in a row of marks": {
      subject: "Pumps for Salem!!!",
      reports: [{ message: "marks", quotes: ["!!!"] }],
    },
  },
};

export default cases;
