import type { Jurisdiction } from "../jurisdiction.ts";

const act452 = "https://www.slov-lex.sk/pravne-predpisy/SK/ZZ/2021/452/";
const asOf = "2026-06-30";

/** Act 452/2021 on electronic communications and the commercial code. */
export const slovakia: Jurisdiction = {
  name: "Slovakia",
  partOf: ["eu"],
  consent: { generic: "P", named: "P", sole: "P", consumer: "I" },
  unsettled: ["generic", "named", "sole", "consumer"],
  imprint: { seat: "sídlo", number: "IČO", register: "zápis v registri" },
  statements: {
    consent: [
      {
        label: "Act 452/2021 §116: consent, save at contacts that a business publishes",
        url: act452,
        asOf,
        uncertain: true,
      },
    ],
    imprint: [
      {
        label: "Commercial code §3a: name, seat, IČO and register entry on business documents",
        url: "https://www.slov-lex.sk/pravne-predpisy/SK/ZZ/1991/513/",
        asOf,
        uncertain: true,
      },
    ],
  },
};
