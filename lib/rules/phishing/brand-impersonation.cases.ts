import type { RuleCases } from "../case.ts";

const cases: RuleCases = {
  valid: {
    "a person's own name": { from: "Tom Hale <tom@northwind.example>" },
    "a brand that writes from its own domain": { from: "PayPal <service@mail.paypal.de>" },
    "near-miss: a person with the name of a bank": { from: "Chase Miller <chase@northwind.example>" },
    "near-miss: a company whose name begins like a brand's": { from: "Amazonia Travel <info@amazonia.example>" },
    "negation: no name at all": { from: "paypal@northwind.example" },
    "the own company, from its own domain": {
      from: "DHL Express <tom@dhl-partner.example>",
      policy: { organisation: { name: "DHL Express", domains: ["dhl-partner.example"] } },
    },
    "a colleague of the reader": { from: "Globex IT <it@globex.example>" },
  },
  invalid: {
    "a brand from a foreign domain": {
      from: "PayPal Support <help@northwind.example>",
      reports: [{ message: "brand", quotes: ["help@northwind.example"], data: { name: "PayPal" } }],
    },
    "a brand with letters that only look Latin": {
      from: "Аmаzon.de <service@northwind.example>",
      reports: [{ message: "brand" }],
    },
    "near-miss: a common word may be another company": {
      from: "Ledger <hi@northwind.example>",
      reports: [{ message: "brand" }],
    },
    "a brand among other words": {
      from: "Max Stein von Amazon <max@northwind.example>",
      reports: [{ message: "mentioned" }],
    },
    "the reader's own company": {
      from: "Globex Helpdesk <desk@northwind.example>",
      reports: [{ message: "company", data: { name: "globex.example" } }],
    },
    "the configured company from another domain": {
      from: "Northwind <tom@nw-mailing.example>",
      policy: { organisation: { name: "Northwind", domains: ["northwind.example"] } },
      reports: [{ message: "company" }],
    },
    "another address as name": {
      from: "billing@paypal.com <tom@northwind.example>",
      reports: [{ message: "address" }],
    },
  },
};

export default cases;
