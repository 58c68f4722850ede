import type { RuleCases } from "../case.ts";

const cases: RuleCases = {
  valid: {
    "plain words": { text: "Update your account settings." },
    "near-miss: two alphabets side by side": { text: "Наш SEO-отдел и Wi-Fi в офисе; μm and Ωmega." },
    "near-miss: a joined emoji": { text: "Our team 👩\u200d💻 writes code." },
    "negation: words on alphabets": { text: "The Cyrillic а looks like a Latin a." },
    "a hidden preview before the text": { text: "See inside\nHi Anna", hidden: "See inside" },
  },
  invalid: {
    "Cyrillic letters in many words": {
      text: "Yоur аcсount is susрended.",
      reports: [{ message: "letters" }],
      after: "Your account is suspended.",
    },
    "near-miss: one word may be a slip": { text: "A rеport for you.", reports: [{ message: "letters" }] },
    "characters without width": {
      text: "Your pass\u200bword is here.",
      reports: [{ message: "invisible" }],
      after: "Your password is here.",
    },
    "words hidden inside a word": {
      text: "passflowers in maywords",
      hidden: "flowers in may",
      reports: [{ message: "hidden" }],
    },
  },
};

export default cases;
