import { configured, type RuleCases } from "../case.ts";

const cases: RuleCases = {
  policy: configured,
  valid: {
    "an opt-out in plain sight": { text: "Hi Anna\nReply STOP to unsubscribe." },
    "near-miss: a hidden preview line beside an opt-out that is seen": {
      text: "Pumps that last\nHi Anna\nReply STOP to unsubscribe.",
      hidden: "Pumps that last",
    },
    "near-miss: faint words that are no opt-out": {
      text: "Hi Anna\nReply STOP to unsubscribe.\nPrinted on recycled pixels",
      faint: "Printed on recycled pixels",
    },
    "negation: hidden words that let nobody out": {
      text: "Hi Anna\nWe cut your unsubscribe rate.",
      hidden: "We cut your unsubscribe rate.",
    },
    "no opt-out at all, which is for another rule to say": { text: "Hi Anna", hidden: "Anna" },
  },
  invalid: {
    "an opt-out that is not shown": {
      text: "Hi Anna\nReply STOP to unsubscribe.",
      hidden: "Reply STOP to unsubscribe.",
      reports: [{ message: "hidden" }],
    },
    "an opt-out in tiny grey letters": {
      text: "Hi Anna\nReply STOP to unsubscribe.",
      faint: "Reply STOP to unsubscribe.",
      reports: [{ message: "faint" }],
    },
    "a hidden opt-out in German": {
      text: "Guten Tag, wir prüfen Pumpen und möchten Ihnen zeigen, wie.\nHier können Sie sich abmelden.",
      hidden: "Hier können Sie sich abmelden.",
      reports: [{ message: "hidden" }],
    },
    "near-miss: faint, and the user has not said how people opt out": {
      policy: {},
      text: "Hi Anna\nUnsubscribe",
      faint: "Unsubscribe",
      reports: [{ message: "faint", quotes: ["Unsubscribe"] }],
    },
  },
};

export default cases;
