import type { RuleCases } from "../case.ts";

const cases: RuleCases = {
  valid: {
    "near-miss: an address from a public page": {
      text: "I found your address on your company's contact page; tell me if I should not write again.",
    },
    "near-miss: a product for consent": {
      text: "Our tool records consent, so that marketing can prove it when the regulator asks.",
    },
    "negation: no scraped data": { text: "We never use scraped addresses and we do not buy lists." },
    "near-miss: harvest of crops": { text: "We harvested data from our own trial fields and share it with growers." },
    "near-miss: a law firm on privacy": {
      text: "Our lawyers explain in one hour which parts of the GDPR apply to your newsletter.",
    },
    "near-miss: a session in congress": {
      text: "The 107th Congress passed the bill, and the president signed it in July.",
    },
    "near-miss: news of a leak": {
      text: "Attackers stole addresses of two million users, the company said on Monday.",
    },
    "near-miss: a deadline for objections": { text: "If we do not hear from you by Friday we will close the ticket." },
    "near-miss: spam talked about": { text: "This filter marks as spam what three of five users reported." },
    "near-miss: an agreement in a contract": {
      text: "Please sign the agreement; without your acceptance we cannot ship.",
    },
  },
  invalid: {
    "a law that does not exist": {
      text: "This mail cannot be considered spam as long as we include contact information and a way to be removed, under Bill S.1618.",
      reports: [{ message: "offered" }],
    },
    "addresses that were scraped": {
      text: "We scraped your email from LinkedIn with our robot and added you to our list.",
      reports: [{ message: "offered" }],
    },
    "silence as consent": {
      text: "If you do not reply within five days, you agree to our terms and will be invoiced.",
      reports: [{ message: "offered" }],
    },
    "near-miss: a breach told as a benefit": {
      text: "Our tool lets you email people without their consent and get around the GDPR.",
      reports: [{ message: "offered" }],
    },
    "unclear: an address of dubious source": {
      text: "The address was scraped. It is from a data dump.",
      reports: [{ message: "unclear" }],
    },
  },
};

export default cases;
