import type { RuleCases } from "../case.ts";

const flyer = { alt: "", width: 600, height: 800 };

const cases: RuleCases = {
  valid: {
    "a picture with a text": {
      text: "Hi Anna, here is the new pump: it is lighter by 40 percent and needs no oil.",
      images: [flyer],
    },
    "near-miss: a logo below a few words": {
      text: "See you at ten.",
      images: [{ alt: "Northwind", width: 120, height: 40 }],
    },
    "negation: no picture": { text: "Thanks!" },
  },
  invalid: {
    "a flyer alone": { images: [flyer], reports: [{ message: "alone" }] },
    "near-miss: a picture of no known size with a line": {
      text: "Click here to unsubscribe",
      images: [{ alt: "Offer" }],
      reports: [{ message: "few", data: { count: "4" } }],
    },
  },
};

export default cases;
