import type { RuleCases } from "../case.ts";

const to = ["anna.berg@globex.de"];

const cases: RuleCases = {
  valid: {
    "a source in English": { to, text: "Hi Anna,\n\nI found your email address on the team page of Globex." },
    "a reason that names where": { to, text: "Hi Anna, I came across your talk on LinkedIn. We test pumps." },
    "a source in German": {
      to,
      text: "Guten Tag Frau Berg,\n\nIhre Kontaktdaten habe ich dem Impressum Ihrer Website entnommen. Wir prüfen Pumpen.",
    },
    "a source in French": {
      to: ["anne@globex.fr"],
      text: "Bonjour Madame,\n\nj’ai trouvé votre adresse sur le site de votre entreprise. Nous testons des pompes pour vous.",
    },
    "a source in Spanish": {
      to: ["ana@globex.es"],
      text: "Hola Ana:\n\nHe encontrado su correo en la página web de su empresa. Probamos bombas para fábricas.",
    },
    "a customer on record gave the address": {
      to,
      text: "Hi Anna,\n\nwe test pumps.",
      relations: { "globex.de": { basis: "customer", date: "2026-01-10" } },
    },
    "near-miss: a shared mailbox is nobody's data": { to: ["info@globex.de"], text: "Hello, we test pumps." },
    "negation: a reader outside Europe": { to: ["anna@globex.us"], text: "Hi Anna, we test pumps." },
    "a domain that tells no country": { to: ["anna@globex.com"], text: "Hi Anna, we test pumps." },
  },
  invalid: {
    "no source": {
      to,
      text: "Hi Anna,\n\nwe test pumps.",
      reports: [{ message: "missing" }],
    },
    "near-miss: somebody named them": {
      to,
      text: "Hi Anna,\n\nwe test pumps.",
      relations: { "anna.berg@globex.de": { basis: "referral", date: "2026-01-10" } },
      reports: [{ message: "missing" }],
    },
    "near-miss: data of another kind": {
      to,
      text: "Hi Anna,\n\nwe find faulty data in the logs of pumps and send you the details.",
      reports: [{ message: "missing" }],
    },
    "a German mail without a source, to a domain that tells no country": {
      to: ["anna@globex.com"],
      text: "Guten Tag Frau Berg,\n\nwir prüfen Pumpen und würden Ihnen das gern zeigen. Passt es Ihnen am Dienstag?",
      reports: [{ message: "missing" }],
    },
    "the United Kingdom": {
      to: ["anna@globex.co.uk"],
      text: "Hi Anna,\n\nwe test pumps.",
      reports: [{ message: "missing" }],
    },
  },
};

export default cases;
