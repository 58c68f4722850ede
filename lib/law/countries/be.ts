import type { Jurisdiction } from "../jurisdiction.ts";

const code = "https://www.ejustice.just.fgov.be/eli/loi/2013/02/28/2013A11134/justel";
const asOf = "2026-06-30";

/** The code of economic law (WER/CDE), the decree of 4 April 2003 and the companies code. */
export const belgium: Jurisdiction = {
  name: "Belgium",
  partOf: ["eu"],
  consent: { generic: "A", named: "I", sole: "I", consumer: "I" },
  imprint: {
    legalForm: "rechtsvorm / forme légale",
    seat: "zetel / siège",
    register: "RPR / RPM",
    number: "ondernemingsnummer / numéro d'entreprise",
  },
  statements: {
    consent: [
      {
        label: "WER XII.13 and decree of 4 April 2003 Art. 1: consent, save at the impersonal address of a company",
        url: code,
        asOf,
      },
    ],
    "existing-customer": [
      {
        label: "Decree of 4 April 2003 Art. 1: customers may hear of similar goods, if they can refuse",
        url: code,
        asOf,
      },
    ],
    recognisable: [
      { label: "WER XII.12: recognisable as advertising, else the word “reclame” or “publicité”", url: code, asOf },
    ],
    "true-sender": [{ label: "WER XII.12: who advertises is clear", url: code, asOf }],
    "opt-out": [{ label: "WER XII.13: the right to object, and how", url: code, asOf }],
    imprint: [
      {
        label: "WVV/CSA 2:20: name, form, seat, enterprise number and register in mails",
        url: "https://www.ejustice.just.fgov.be/eli/loi/2019/03/23/2019A40586/justel",
        asOf,
        uncertain: true,
      },
    ],
  },
};
