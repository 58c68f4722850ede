import type { RuleCases } from "../case.ts";

const cases: RuleCases = {
  valid: {
    "near-miss: software for collections": {
      text: "Audit trail and call limits for collection agencies under Regulation F, live in a week.",
    },
    "near-miss: technical debt": { text: "Cut your technical debt by half with tests that write themselves." },
    "negation: no credit repair": { text: "We do not offer credit repair or debt settlement; we are a bank." },
    "near-miss: a scoring API": { text: "Our API gives lenders a credit score and the reasons behind it." },
    "near-miss: debt of a company": {
      text: "The company will reduce its debt by 300 million dollars from the sale of its pipelines.",
    },
    "near-miss: news on bankruptcy": {
      text: "The senate passed a bill that makes it harder to erase debts in bankruptcy court.",
    },
    "near-miss: credit notes": { text: "Please find attached the credit note for your last invoice." },
    "near-miss: letters of credit": { text: "We issue letters of credit for exporters within two days." },
    "near-miss: receivables": {
      text: "Our software reminds your customers of unpaid invoices, so that you are paid ten days earlier.",
    },
    "near-miss: a credit card for firms": {
      text: "Company credit cards with limits for each employee, and receipts by photo.",
    },
    "near-miss: debt trading": {
      text: "The debt trading desk marked the bonds down on Friday; see the attached report.",
    },
    "near-miss: tax credits": {
      text: "Our engineers prepare claims for research tax credits and keep the files for the audit.",
    },
  },
  invalid: {
    "old entries removed": {
      text: "We erase late payments and bankruptcies from your credit report, legally. Call now.",
      reports: [{ message: "offered" }],
    },
    "debts cut": {
      text: "Drowning in debt? Cut your credit card debt by half and stop creditor calls. Free consultation!",
      reports: [{ message: "offered" }],
    },
    "one payment": {
      text: "Consolidate all your bills into one low monthly payment. Apply now, bad credit is fine.",
      reports: [{ message: "offered" }],
    },
    taxes: {
      text: "Owe the IRS more than $10,000? Settle your tax debt for pennies on the dollar, call today.",
      reports: [{ message: "offered" }],
    },
    "near-miss: help that sounds like a law firm": {
      text: "Our attorneys legally eliminate your credit card debt. Get out of debt now.",
      reports: [{ message: "offered" }],
    },
    "unclear: only a claim": { text: "We speak of your credit score, poor credit.", reports: [{ message: "unclear" }] },
  },
};

export default cases;
