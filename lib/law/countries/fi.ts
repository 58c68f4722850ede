import type { Jurisdiction } from "../jurisdiction.ts";

const act917 = "https://www.finlex.fi/fi/laki/ajantasa/2014/20140917";
const asOf = "2026-06-30";

/** The act on electronic communications services (917/2014). */
export const finland: Jurisdiction = {
  name: "Finland",
  partOf: ["eu"],
  consent: { generic: "A", named: "R", sole: "I", consumer: "I" },
  imprint: { number: "Y-tunnus", seat: "kotipaikka" },
  statements: {
    consent: [
      {
        label: "Act 917/2014 §200, 202: consent of natural persons; at work none, if the offer fits their duties",
        url: act917,
        asOf,
      },
    ],
    "existing-customer": [
      { label: "Act 917/2014 §200: customers may hear of like goods, if they can refuse", url: act917, asOf },
    ],
    relevance: [{ label: "Act 917/2014 §202: the offer is tied to the duties of the person", url: act917, asOf }],
    "opt-out": [{ label: "Act 917/2014 §200: clear notice in each mail of the right to refuse", url: act917, asOf }],
    imprint: [
      {
        label: "Business information act: name, Y-tunnus and seat on letters and forms",
        url: "https://www.finlex.fi/fi/laki/ajantasa/2001/20010244",
        asOf,
        uncertain: true,
      },
    ],
  },
};
