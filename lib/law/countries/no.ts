import type { Jurisdiction } from "../jurisdiction.ts";

const mfl = "https://lovdata.no/lov/2009-01-09-2/%C2%A715";
const asOf = "2026-06-30";

/** The marketing control act and the act on the register of enterprises. */
export const norway: Jurisdiction = {
  name: "Norway",
  partOf: ["eu"],
  consent: { generic: "A", named: "U", sole: "I", consumer: "I" },
  unsettled: ["named"],
  imprint: { number: "organisasjonsnummer", register: "Foretaksregisteret" },
  statements: {
    consent: [
      {
        label: "Markedsføringsloven §15: consent of natural persons; a named mailbox at work is not settled",
        url: mfl,
        asOf,
      },
    ],
    "existing-customer": [
      {
        label: "Markedsføringsloven §15: customers may hear of like goods, if they can refuse each time",
        url: mfl,
        asOf,
      },
    ],
    imprint: [
      {
        label: "Foretaksregisterloven §10-2: organisation number on letters",
        url: "https://lovdata.no/lov/1985-06-21-78",
        asOf,
        uncertain: true,
      },
    ],
  },
};
