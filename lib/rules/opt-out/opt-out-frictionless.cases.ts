import type { RuleCases } from "../case.ts";

const cases: RuleCases = {
  valid: {
    "one word to reply with": { text: "Reply STOP and I will not write again." },
    "near-miss: a call as a second way": {
      text: "To opt out, reply to this mail. You can also call us at +1 503 555 0142.",
    },
    "near-miss: a form that is not for opting out": {
      text: "Fill in the form on our page to get a quote.\n\nReply STOP to unsubscribe.",
    },
    "a promise of 48 hours": { text: "Reply STOP and we will remove you within 48 hours." },
    "a promise of 5 business days": { text: "Reply STOP and you are removed within 5 business days." },
    "negation: no login needed": {
      text: "Unsubscribe with one click, free of charge.",
      links: { Unsubscribe: "https://northwind.example/stop" },
    },
    "negation: no reason needed, in German": {
      text: "Antworten Sie mit „Stopp“, ohne Angabe von Gründen und ohne Anmeldung.",
    },
    "a time that has nothing to do with it": { text: "Our trial runs for 30 days.\n\n\nReply STOP to opt out." },
  },
  invalid: {
    "a login": {
      text: "To unsubscribe, log in to your account and change your settings.",
      reports: [{ message: "login", quotes: ["log in"] }],
    },
    "a fee": {
      text: "To be removed from our list, reply to this mail. A processing fee of $5 applies.",
      reports: [{ message: "fee" }],
    },
    "a reason to give": {
      text: "To unsubscribe, tell us the reason why and fill in the form at https://northwind.example/form",
      reports: [{ message: "explain" }],
    },
    "the phone only": {
      text: "To be removed from our list, call +1 503 555 0142.",
      reports: [{ message: "phone", quotes: ["call"] }],
    },
    "a letter only": {
      text: "To be removed from our list, send us a letter in writing.",
      reports: [{ message: "letter" }],
    },
    "30 days": {
      text: 'Reply "stop" to unsubscribe. Please allow up to 30 days for this.',
      reports: [{ message: "slow", quotes: ["allow up to 30 days"] }],
    },
    "10 business days": {
      text: "Reply STOP and we will remove you within 10 business days.",
      reports: [{ message: "slow", quotes: ["within 10 business days"] }],
    },
    "two weeks in words": {
      text: "Reply STOP and we will remove you within two weeks.",
      reports: [{ message: "slow", quotes: ["within two weeks"] }],
    },
    "a login in German": {
      text: "Zum Abbestellen müssen Sie sich in Ihrem Kundenkonto einloggen: https://northwind.example/konto",
      reports: [{ message: "login" }],
    },
    "30 days in French": {
      text: "Pour vous désabonner, répondez STOP. Votre demande sera traitée sous 30 jours.",
      reports: [{ message: "slow" }],
    },
    "the phone only, in Spanish": {
      text: "Para darse de baja llame al 900 123 456.",
      reports: [{ message: "phone" }],
    },
  },
};

export default cases;
