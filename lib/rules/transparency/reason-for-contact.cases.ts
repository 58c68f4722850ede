import type { RuleCases } from "../case.ts";

const cases: RuleCases = {
  valid: {
    "the reader's role": { text: "Hi Anna,\n\nI'm writing to you because you lead procurement at Globex." },
    "something that the reader did": { text: "Hi Anna, I saw your talk on pump maintenance in Salem." },
    "a job advert": { text: "Hi Anna, I noticed that you're hiring three field engineers." },
    "a referral": { text: "Hi Anna, Ben Carter suggested that I contact you about spare parts." },
    "a sign-up": { text: "You are receiving this because you registered at the Pump Fair." },
    "near-miss: a wish to write, with its reason": {
      text: "I wanted to reach out because Globex is opening a plant in Salem.",
    },
  },
  invalid: {
    "a pitch without a reason": {
      text: "Hi Anna,\n\nWe test pumps. They last longer.",
      reports: [{ message: "missing", quotes: [] }],
    },
    "near-miss: a wish to write alone": {
      text: "Hi Anna, I wanted to reach out.\nWe test pumps.",
      reports: [{ message: "generic", quotes: ["I wanted to reach out."] }],
    },
    "a wish to connect": {
      text: "Hi Anna, I'm reaching out to connect.",
      reports: [{ message: "generic" }],
    },
    "negation: a reason that is none": {
      text: "Hi Anna, there is no special reason for this offer.",
      reports: [{ message: "missing" }],
    },
    "a condition, not an observation": {
      text: "If you are looking for pumps, we have them.",
      reports: [{ message: "missing" }],
    },
    "the slot of our own sentence, still unfilled": {
      text: "Hi Anna,\n\nI am writing to you because [say why you chose this person].\n\nWe test pumps.",
      reports: [{ message: "blank", quotes: ["[say why you chose this person]"] }],
    },
    "a merge tag as reason": {
      text: "Hi Anna, I noticed your {{recent_post}}.",
      reports: [{ message: "blank", quotes: ["{{recent_post}}"] }],
    },
  },
};

export default cases;
