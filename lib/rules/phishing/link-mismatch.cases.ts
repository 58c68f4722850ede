import type { RuleCases } from "../case.ts";

const cases: RuleCases = {
  valid: {
    "plain words": { text: "our page", links: { "our page": "https://northwind.example/pumps" } },
    "the same site with another host": {
      text: "northwind.com",
      links: { "northwind.com": "https://www.northwind.com/a" },
    },
    "near-miss: words with a dot": { text: "Read it. Now", links: { "Read it. Now": "https://northwind.com/" } },
    "near-miss: the name of a tool": { text: "Node.js", links: { "Node.js": "https://nodejs.org/" } },
    "negation: a mail address": {
      text: "tom@northwind.com",
      links: { "tom@northwind.com": "mailto:tom@northwind.com" },
    },
  },
  invalid: {
    "an address among other words": {
      text: "Go to https://www.bank.com/login now",
      links: { "Go to https://www.bank.com/login now": "https://evil.net/login" },
      reports: [{ message: "mismatch", data: { shown: "bank.com", host: "evil.net" } }],
    },
    "near-miss: a service that counts clicks": {
      text: "northwind.com/pumps",
      links: { "northwind.com/pumps": "https://u12.ct.sendgrid.net/ls/click?upn=1" },
      reports: [{ message: "counted" }],
    },
    "another mailbox": {
      text: "help@bank.com",
      links: { "help@bank.com": "mailto:bank@evil.net" },
      reports: [{ message: "mailbox" }],
    },
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
