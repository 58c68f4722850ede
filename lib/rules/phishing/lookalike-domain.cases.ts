import type { RuleCases } from "../case.ts";

const cases: RuleCases = {
  valid: {
    "the sender's own site": { text: "https://northwind.example/paypal" },
    "a brand's own site in another country": { text: "https://www.amazon.co.jp/ and https://pay.google" },
    "near-miss: a company with a longer name": { text: "https://appletree-consulting.com and https://www.dhlgren.se" },
    "near-miss: a tool that names the brand behind the slash": { text: "https://docs.northwind.example/microsoft-365" },
    "negation: a brand as somebody's subdomain of their own": { text: "https://stripe.northwind.com/webhooks" },
    "a domain in the settings": {
      text: "https://paypal-pumps.com",
      policy: { organisation: { domains: ["paypal-pumps.com"] } },
    },
  },
  invalid: {
    "digits for letters": {
      text: "Sign in at https://paypa1.com/login",
      reports: [{ message: "link", quotes: ["https://paypa1.com/login"], data: { of: "PayPal" } }],
    },
    "letters of another alphabet": {
      text: "your account",
      links: { "your account": "https://xn--pypal-4ve.com/" },
      reports: [{ message: "link", data: { host: "pаypal.com" } }],
    },
    "a brand and a hyphen": { text: "https://netflix-billing.com/", reports: [{ message: "link" }] },
    "near-miss: one letter less may be a name of its own": {
      text: "https://netflx.com/",
      reports: [{ message: "link" }],
    },
    "a sender who passes for the reader's company": {
      from: "ceo@g1obex.com",
      to: ["anna@globex.com"],
      reports: [{ message: "sender", quotes: ["ceo@g1obex.com"] }],
    },
  },
};

export default cases;
