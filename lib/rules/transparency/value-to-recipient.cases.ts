import type { RuleCases } from "../case.ts";

const boast =
  "Hi Anna,\n\nwe are a leading maker of pumps with forty years of history and three plants. Our team is proud of its awards, and our founder has written several books about pumps.";

const cases: RuleCases = {
  valid: {
    "an outcome for the reader": { text: `${boast} We help plants like yours cut energy costs.` },
    "a saving with a number": { text: `${boast} You would save about 20 hours a month.` },
    "something of use": { text: `${boast} Here is a free checklist for pump maintenance.` },
    "near-miss: a mail too short to judge": { text: "Hi Anna, we make pumps." },
    "negation: work that the reader is spared": { text: `${boast} It runs without you having to stop the line.` },
  },
  invalid: {
    "a mail about its sender only": { text: boast, reports: [{ message: "missing", quotes: [] }] },
    "near-miss: numbers that boast": {
      text: `${boast} We sold 20% more pumps than last year.`.replace("20% more", "9000"),
      reports: [{ message: "missing" }],
    },
    "a request without a return": {
      text: `${boast} Could we talk on Tuesday or on Thursday at ten?`,
      reports: [{ message: "missing" }],
    },
  },
};

export default cases;
