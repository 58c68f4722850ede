import type { RuleCases } from "../case.ts";

const cases: RuleCases = {
  valid: {
    "near-miss: a couple and their broker": {
      text: "Here is what the broker sent: 30 year fixed is 6.625 with no points. If we refinance now we save $210 a month, but closing costs are $2,900. He needs our bank statements before I lock the rate.",
    },
    "near-miss: software for lenders": {
      text: "Affordability checks for short-term lenders, ready for the regulator's audit.",
    },
    "negation: no loans": { text: "We do not offer loans; we lease forklifts for five years." },
    "near-miss: a loan officer hired": { text: "We recruit loan officers and underwriters for banks in Ohio." },
    "near-miss: books on loan": { text: "The library book on loan to you is due on Monday." },
    "near-miss: rates in a market report": {
      text: "Mortgage rates rose to 6.8% last week, according to the survey, and few owners refinance.",
    },
    "near-miss: a loan agreement": {
      text: "Attached is the loan agreement for the pipeline project with the covenants marked.",
    },
    "near-miss: a 401k loan": {
      text: "You may repay your 401k loan by payroll; see the plan documents for the interest rate.",
    },
    "near-miss: invoice finance named as product of a client": {
      text: "Our client, a bank, finances invoices of mid-sized makers; we wrote its web pages.",
    },
    "near-miss: open banking": { text: "Our open banking API shows lenders an applicant's income in seconds." },
    "near-miss: equipment to try": { text: "We send a scanner on loan for two weeks, free of charge." },
    "near-miss: swap rates": { text: "The swap is priced at the forward interest rate curve plus 20 basis points." },
    "near-miss: home sale": { text: "We list homes in Portland and would like to value yours." },
  },
  invalid: {
    "cash today": {
      text: "Need cash today? Payday loans up to $1,500, no credit check, money in your account within 24 hours.",
      reports: [{ message: "offered" }],
    },
    "a loan for anybody": {
      text: "We offer personal and business loans at 3% interest rate, no collateral, bad credit welcome. Apply now.",
      reports: [{ message: "offered" }],
    },
    "a mortgage by mass mail": {
      text: "Refinance your home now at the lowest rates in years! Any credit situation accepted, lenders compete for you.",
      reports: [{ message: "offered" }],
    },
    "near-miss: a lender who calls it funding": {
      text: "Are you looking for funding? Our investors offer loans from $50,000 to $50 million at 2% per annum, without collateral.",
      reports: [{ message: "offered" }],
    },
    "unclear: a rate in few words": {
      text: "You can refinance it, or see the mortgage quotes.",
      reports: [{ message: "unclear" }],
    },
  },
};

export default cases;
