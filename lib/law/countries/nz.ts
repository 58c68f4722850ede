import type { Jurisdiction } from "../jurisdiction.ts";

const uema = "https://www.legislation.govt.nz/act/public/2007/0007/latest/DLM405134.html";
const asOf = "2026-06-30";

/** The Unsolicited Electronic Messages Act 2007. */
export const newZealand: Jurisdiction = {
  name: "New Zealand",
  consent: { generic: "P", named: "P", sole: "P", consumer: "I" },
  unsettled: ["generic", "named", "sole", "consumer"],
  optOutWithin: { days: 5, counted: "business" },
  statements: {
    consent: [
      {
        label: "UEM Act 2007 s. 4, 9: consent, also inferred or deemed from a work address that is plainly published",
        url: uema,
        asOf,
        uncertain: true,
      },
    ],
    "existing-customer": [{ label: "UEM Act 2007 s. 4: consent inferred from dealings", url: uema, asOf }],
    "true-sender": [{ label: "UEM Act 2007 s. 10: who sends it and how to reach them", url: uema, asOf }],
    "opt-out": [{ label: "UEM Act 2007 s. 11: an unsubscribe that works", url: uema, asOf }],
    "opt-out-deadline": [
      { label: "UEM Act 2007 s. 9: consent ends 5 working days after the request", url: uema, asOf },
    ],
  },
};
