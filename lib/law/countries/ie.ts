import type { Jurisdiction } from "../jurisdiction.ts";

const regulations = "https://www.irishstatutebook.ie/eli/2011/si/336/made/en/print";
const asOf = "2026-06-30";

/** SI 336 of 2011 and the Companies Act 2014. */
export const ireland: Jurisdiction = {
  name: "Ireland",
  partOf: ["eu"],
  consent: { generic: "A", named: "R", sole: "R", consumer: "I" },
  basisLasts: { customer: 12 },
  imprint: {
    legalForm: "legal form",
    seat: "registered office",
    register: "place of registration",
    number: "number of registration",
    directors: "directors, and their nationality where not Irish",
  },
  statements: {
    consent: [
      {
        label: "SI 336/2011 reg. 13: consent of individuals, save at an address used for business about that business",
        url: regulations,
        asOf,
      },
    ],
    "existing-customer": [
      {
        label: "SI 336/2011 reg. 13: customers may hear of similar goods for 12 months, if they can refuse",
        url: regulations,
        asOf,
        uncertain: true,
      },
    ],
    relevance: [
      { label: "SI 336/2011 reg. 13: the message is about the reader's business alone", url: regulations, asOf },
    ],
    "true-sender": [{ label: "SI 336/2011 reg. 13: the identity of the sender in each mail", url: regulations, asOf }],
    "opt-out": [{ label: "SI 336/2011 reg. 13: a valid address for opt-outs in each mail", url: regulations, asOf }],
    imprint: [
      {
        label: "Companies Act 2014 s. 151: name, form, registration, office and directors, in mails too",
        url: "https://www.irishstatutebook.ie/eli/2014/act/38/section/151/enacted/en/html",
        asOf,
      },
    ],
  },
};
