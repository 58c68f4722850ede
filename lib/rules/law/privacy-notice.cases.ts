import type { RuleCases } from "../case.ts";

const to = ["anna.berg@globex.de"];
const policy = { organisation: { privacyUrl: "https://northwind.example/p" } };

const cases: RuleCases = {
  valid: {
    "a privacy notice that is named": { to, text: "Hi Anna, we test pumps.\n\nPrivacy notice", links: {} },
    "the page of the settings": { to, policy, text: "We test pumps.\n\nhttps://northwind.example/p" },
    "a link with other words": {
      to,
      text: "We test pumps.\n\nYour data and us",
      links: { "Your data and us": "https://northwind.example/legal/privacy" },
    },
    "a German notice": { to, text: "Guten Tag,\n\nwir prüfen Pumpen für Sie.\n\nHinweise zum Datenschutz" },
    "near-miss: a shared mailbox": { to: ["info@globex.de"], text: "We test pumps." },
    "negation: a reader outside Europe": { to: ["anna@globex.us"], text: "We test pumps." },
  },
  invalid: {
    "no notice, with a page in the settings": {
      to,
      policy,
      text: "We test pumps.",
      reports: [{ message: "missing" }],
    },
    "no notice, and no page in the settings": { to, text: "We test pumps.", reports: [{ message: "missing" }] },
    "near-miss: talk of private things": {
      to,
      text: "We keep the measurements of your pumps private.",
      reports: [{ message: "missing" }],
    },
  },
};

export default cases;
