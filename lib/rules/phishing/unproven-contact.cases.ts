import type { RuleCases } from "../case.ts";

const cases: RuleCases = {
  valid: {
    "an offer": { text: "Hi Anna, we test pumps." },
    "near-miss: software for invoices": { text: "Hi Anna, our software reads invoices and receipts for your team." },
    "negation: a first contact that says so": { text: "Hi Anna, we have not met; I found you on your site." },
    "an answer in a thread": { kind: "reply", text: "Please find attached the invoice." },
  },
  invalid: {
    "a bill for nobody": {
      text: "Good day,\nPlease find attached the overdue invoice for your review.\nRegards",
      reports: [{ message: "document" }],
    },
    "a receipt, in German": {
      text: "Sehr geehrter Kunde,\nanbei erhalten Sie die Rechnung zu Ihrer Bestellung.",
      reports: [{ message: "document" }],
    },
    "near-miss: a bill for a reader with a name": {
      text: "Hi Anna,\nplease find attached our invoice for May.",
      reports: [{ message: "greeted" }],
    },
    "a talk that may never have been": {
      text: "Hi Anna,\nas we discussed, here are the figures.",
      reports: [{ message: "contact", quotes: ["as we discussed"] }],
    },
  },
};

export default cases;
