import type { RuleCases } from "../case.ts";

const cases: RuleCases = {
  valid: {
    "plain words": { text: "our page", links: { "our page": "https://northwind.example/pumps" } },
    "the same site with another host": {
      text: "northwind.com",
      links: { "northwind.com": "https://www.northwind.com/a" },
    },
    "near-miss: words with a dot": { text: "Read it. Now", links: { "Read it. Now": "https://northwind.com/" } },
    "negation: a mail address": {
      text: "tom@northwind.com",
      links: { "tom@northwind.com": "mailto:tom@northwind.com" },
    },
  },
  invalid: {
    "another site": {
      text: "Sign in at www.bank.com today",
      links: { "www.bank.com": "https://bank.evil.net/login" },
      reports: [{ message: "mismatch", quotes: ["www.bank.com"], data: { shown: "bank.com", host: "bank.evil.net" } }],
    },
    "near-miss: the shown site inside the true one": {
      text: "bank.com",
      links: { "bank.com": "https://bank.com.evil.net/" },
      reports: [{ message: "mismatch" }],
    },
  },
};

export default cases;
