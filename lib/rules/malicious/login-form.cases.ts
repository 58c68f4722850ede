import type { RuleCases } from "../case.ts";

const cases: RuleCases = {
  valid: {
    "a mail of words": { text: "Hi Anna, we test pumps." },
    "near-miss: a link to a form": { text: "our form", links: { "our form": "https://northwind.example/form" } },
    "negation: no login is needed": { text: "You need no password to see the report." },
  },
  invalid: {
    "fields for a password": { text: "Sign in to verify your account", inputs: 2, reports: [{ message: "secret" }] },
    "several fields": {
      text: "Search our catalogue",
      inputs: 3,
      reports: [{ message: "forms", data: { count: "3" } }],
    },
    "near-miss: a field for a search": {
      text: "Search our catalogue",
      inputs: 1,
      reports: [{ message: "form" }],
    },
  },
};

export default cases;
