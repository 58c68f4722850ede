import type { RuleCases } from "../case.ts";

const cases: RuleCases = {
  valid: {
    "nothing hidden": { text: "Hi Anna, we test pumps." },
    "near-miss: a preview line at the top": {
      text: "Three ideas for Salem\nHi Anna,",
      hidden: "Three ideas for Salem",
    },
    "near-miss: hidden spaces and marks": { text: "Hi Anna, - - - bye", hidden: "- - -" },
    "negation: words on hidden fees": { text: "There are no hidden fees." },
  },
  invalid: {
    "words below the text": {
      text: "Hi Anna, we test pumps.\nspring garden poems of old",
      hidden: "spring garden poems of old",
      reports: [{ message: "hidden", quotes: ["spring garden poems of old"] }],
    },
    "near-miss: an opt-out in pale letters": {
      text: "Hi Anna.\nTo unsubscribe write to us",
      faint: "To unsubscribe write to us",
      reports: [{ message: "faint" }],
    },
  },
};

export default cases;
