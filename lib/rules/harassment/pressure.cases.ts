import type { RuleCases } from "../case.ts";

const cases: RuleCases = {
  valid: {
    "a last word without blame": { text: "This is my last mail. If it is not for you, all the best." },
    "near-miss: the reader cares": { text: "You clearly care about your customers, so I thought of you." },
    "negation: no hurry": { text: "No need to reply if you are not interested." },
    "near-miss: a question": { text: "Did you have a moment to read my mail?" },
  },
  invalid: {
    blame: {
      text: "This is my last mail. You clearly don't care about your business.",
      reports: [{ message: "pressing", quotes: ["You clearly don't care"] }],
    },
    "near-miss: a demand dressed as manners": {
      text: "The least you could do is reply.",
      reports: [{ message: "pressing" }],
    },
    "negation: writing on until an answer": {
      text: "I will not stop emailing you until I hear back.",
      reports: [{ message: "pressing" }],
    },
    "German blame": { text: "Das Mindeste wäre eine kurze Antwort.", reports: [{ message: "pressing" }] },
  },
};

export default cases;
