import type { Jurisdiction } from "../jurisdiction.ts";

const mfl = "https://www.retsinformation.dk/eli/lta/2022/866";
const asOf = "2026-06-30";

/** The marketing practices act and the companies act. */
export const denmark: Jurisdiction = {
  name: "Denmark",
  partOf: ["eu"],
  consent: { generic: "I", named: "I", sole: "I", consumer: "I" },
  imprint: { seat: "hjemsted", number: "CVR-nummer" },
  statements: {
    consent: [
      {
        label: "Markedsføringsloven §10(1): nobody is written to for sale without consent, companies included",
        url: mfl,
        asOf,
      },
    ],
    "existing-customer": [
      {
        label: "Markedsføringsloven §10(2): customers may hear of like goods of yours, if they can refuse",
        url: mfl,
        asOf,
      },
    ],
    recognisable: [
      {
        label: "E-commerce act: identifiable as marketing, and for whom",
        url: "https://www.retsinformation.dk/eli/lta/2002/227",
        asOf,
      },
    ],
    "opt-out": [{ label: "Markedsføringsloven §10: an easy way to stop, in each mail", url: mfl, asOf }],
    imprint: [
      {
        label: "Selskabsloven §2: name, seat and CVR number on letters",
        url: "https://www.retsinformation.dk/eli/lta/2023/1168",
        asOf,
        uncertain: true,
      },
    ],
  },
};
