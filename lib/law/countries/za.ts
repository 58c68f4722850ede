import type { Jurisdiction } from "../jurisdiction.ts";

const popia = "https://popia.co.za/section-69-direct-marketing-by-means-of-unsolicited-electronic-communications/";
const asOf = "2026-06-30";

/** The Protection of Personal Information Act; companies are protected too. */
export const southAfrica: Jurisdiction = {
  name: "South Africa",
  consent: { generic: "1x", named: "1x", sole: "1x", consumer: "1x" },
  statements: {
    consent: [
      { label: "POPIA s. 69(1), (2): consent; one approach to ask for it, in the form of Form 4", url: popia, asOf },
    ],
    "existing-customer": [
      { label: "POPIA s. 69(3): customers may hear of similar goods, if they can refuse each time", url: popia, asOf },
    ],
    "true-sender": [{ label: "POPIA s. 69(4): the identity of the sender", url: popia, asOf }],
    "opt-out": [{ label: "POPIA s. 69(4): an address at which to ask for an end", url: popia, asOf }],
    "data-source": [
      {
        label: "ECTA s. 45: on request, where the details come from",
        url: "https://www.gov.za/documents/electronic-communications-and-transactions-act",
        asOf,
      },
    ],
  },
};
