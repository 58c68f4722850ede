import type { RuleCases } from "../case.ts";

const cases: RuleCases = {
  valid: {
    "a page where passwords are changed": { text: "You can reset your password on our page at any time." },
    "near-miss: a product that keeps passwords": {
      text: "Our vault keeps your team's passwords and card numbers safe.",
    },
    "near-miss: a reply that carries another word": {
      text: "Reply with your availability, and I will send an invite.",
    },
    "negation: nobody will ask": { text: "We will never ask you to send us your password or PIN." },
    "negation: a warning, in German": { text: "Geben Sie niemals Ihre PIN oder TAN weiter." },
  },
  invalid: {
    "a password by mail": {
      text: "To keep your mailbox, reply with your user name and password.",
      reports: [{ message: "asked" }],
    },
    "near-miss: a phrase that opens a wallet": {
      text: "Enter your 12-word recovery phrase to go on.",
      reports: [{ message: "asked" }],
    },
    "card details, in French": {
      text: "Bonjour, veuillez nous communiquer votre numéro de carte et votre cryptogramme pour la livraison.",
      reports: [{ message: "asked" }],
    },
  },
};

export default cases;
