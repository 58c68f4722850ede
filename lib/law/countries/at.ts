import type { Jurisdiction } from "../jurisdiction.ts";

const tkg = "https://www.ris.bka.gv.at/GeltendeFassung.wxe?Abfrage=Bundesnormen&Gesetzesnummer=20011678";
const asOf = "2026-06-30";

/** The telecommunications act of 2021 (TKG) and the enterprise code (UGB). */
export const austria: Jurisdiction = {
  name: "Austria",
  partOf: ["eu"],
  consent: { generic: "I", named: "I", sole: "I", consumer: "I" },
  imprint: {
    legalForm: "Rechtsform",
    seat: "Sitz",
    register: "Firmenbuchgericht",
    number: "Firmenbuchnummer (FN)",
  },
  statements: {
    consent: [
      {
        label: "TKG 2021 §174: mail for direct advertising needs consent; asking for it is advertising too",
        url: tkg,
        asOf,
      },
    ],
    "existing-customer": [
      { label: "TKG 2021 §174: customers may hear of similar goods, unless they are on the ECG list", url: tkg, asOf },
    ],
    "true-sender": [{ label: "TKG 2021 §174: the sender is not hidden", url: tkg, asOf }],
    recognisable: [{ label: "ECG §6: the mail is recognisable as advertising", url: tkg, asOf }],
    imprint: [
      {
        label: "UGB §14: firm, form, seat, register number and court in mails",
        url: "https://www.ris.bka.gv.at/GeltendeFassung.wxe?Abfrage=Bundesnormen&Gesetzesnummer=10001702",
        asOf,
        uncertain: true,
      },
    ],
  },
};
