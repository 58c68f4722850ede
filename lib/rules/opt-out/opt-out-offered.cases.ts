import { configured, type RuleCases } from "../case.ts";

const cases: RuleCases = {
  policy: configured,
  valid: {
    "a word to reply with": { text: 'Not for you? Reply "stop" and I will take you off my list.' },
    "a soft way to say it": { text: "If you'd rather not hear from me, just let me know and I won't write again." },
    "a linked word": { text: "Unsubscribe", links: { Unsubscribe: "https://northwind.example/stop" } },
    "a link whose target says it": {
      text: "Manage mail",
      links: { "Manage mail": "https://northwind.example/opt-out" },
    },
    "a bare address": { text: "To unsubscribe visit https://northwind.example/stop" },
    "a mail to send": { text: "To be removed from our list, send an e-mail to stop@northwind.example." },
    "near-miss: a blank in place of the link is still an offer": { text: "Unsubscribe: {{unsubscribe_link}}" },
  },
  invalid: {
    "no word about it": {
      text: "Hi Anna,\n\nwe test pumps.\n\nTom",
      reports: [{ message: "missing", quotes: [] }],
      after:
        "Hi Anna,\n\nwe test pumps.\n\nTom\n\nNorthwind Tools Ltd · 12 Harbour Street, Portland, OR 97201, USA\nIf you would rather not hear from us, unsubscribe here.",
    },
    "near-miss: a product against opt-outs": {
      text: "We cut your unsubscribe rate by half. Reply to this mail to see how, or click here.",
      reports: [{ message: "missing" }],
    },
    "near-miss: a non-stop service": {
      text: "Our one-stop shop runs non-stop. Let me know if you want to stop by.",
      reports: [{ message: "missing" }],
    },
    "negation: no way out": {
      text: "This list has no end, and nobody leaves.",
      reports: [{ message: "missing" }],
    },
    "an offer that no reader can see": {
      text: "Hi Anna\nReply STOP to unsubscribe.",
      hidden: "Reply STOP to unsubscribe.",
      reports: [{ message: "missing" }],
    },
    "a plain-text mail with a reply word in the settings": {
      policy: { ...configured, optOut: { method: "reply", word: "stop" } },
      format: "plain",
      text: "Northwind tests pumps.\n12 Harbour Street, Portland, OR 97201, USA",
      reports: [{ message: "missing" }],
      after:
        'Northwind tests pumps.\n12 Harbour Street, Portland, OR 97201, USA\n\nIf you would rather not hear from us, reply with "stop" and we will not write to you again.',
    },
    "a user who has entered nothing yet": {
      policy: {},
      text: "Hi Anna, we test pumps.",
      reports: [{ message: "missing" }],
    },
  },
};

export default cases;
