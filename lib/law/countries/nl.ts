import type { Jurisdiction } from "../jurisdiction.ts";

const tw = "https://wetten.overheid.nl/BWBR0009950/";
const asOf = "2026-06-30";

/** The telecommunications act (Tw) and book 2 of the civil code. */
export const netherlands: Jurisdiction = {
  name: "Netherlands",
  partOf: ["eu"],
  consent: { generic: "P", named: "I", sole: "I", consumer: "I" },
  unsettled: ["generic"],
  imprint: { seat: "statutaire zetel", number: "KvK-nummer" },
  statements: {
    consent: [
      {
        label:
          "Telecommunicatiewet Art. 11.7(1), (2): consent of the subscriber; companies may publish an address for such mail",
        url: tw,
        asOf,
      },
    ],
    "existing-customer": [
      {
        label: "Telecommunicatiewet Art. 11.7: customers may hear of similar goods, if they can refuse",
        url: tw,
        asOf,
      },
    ],
    "postal-address": [
      {
        label: "Telecommunicatiewet Art. 11.7(4): a valid postal address or number for requests to stop",
        url: tw,
        asOf,
        uncertain: true,
      },
    ],
    "true-sender": [
      { label: "Telecommunicatiewet Art. 11.7(4): the real identity of the sender", url: tw, asOf, uncertain: true },
    ],
    imprint: [
      {
        label: "BW 2:186: name, seat and KvK number on letters",
        url: "https://wetten.overheid.nl/BWBR0003045/",
        asOf,
        uncertain: true,
      },
    ],
  },
};
