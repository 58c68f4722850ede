import type { Jurisdiction } from "../jurisdiction.ts";

const cnil = "https://www.cnil.fr/fr/la-prospection-commerciale-par-courrier-electronique";
const cpce = "https://www.legifrance.gouv.fr/codes/id/LEGITEXT000006070987/";
const asOf = "2026-06-30";

/** The code of post and electronic communications (CPCE) as the CNIL reads it, and the commercial code. */
export const france: Jurisdiction = {
  name: "France",
  partOf: ["eu"],
  consent: { generic: "A", named: "R", sole: "R", consumer: "I" },
  imprint: {
    legalForm: "forme juridique",
    seat: "siège social",
    register: "RCS et ville",
    number: "SIREN",
    capital: "capital social",
  },
  statements: {
    consent: [
      {
        label: "CPCE L34-5 and CNIL: consent of natural persons; at work none, if the offer fits their profession",
        url: cnil,
        asOf,
      },
    ],
    "existing-customer": [
      { label: "CPCE L34-5: customers may hear of like products, if they can refuse", url: cpce, asOf },
    ],
    relevance: [{ label: "CNIL: the subject is tied to the profession of the person", url: cnil, asOf }],
    "true-sender": [{ label: "CPCE L34-5: who advertises is told", url: cpce, asOf }],
    "opt-out": [{ label: "CPCE L34-5: a simple way to object", url: cpce, asOf }],
    "true-subject": [
      { label: "CPCE L34-5: no subject that has nothing to do with the offer", url: cpce, asOf, uncertain: true },
    ],
    imprint: [
      {
        label: "Code de commerce R123-237, 238: form, capital, SIREN, RCS and town, seat, in mails too",
        url: "https://www.legifrance.gouv.fr/codes/id/LEGITEXT000005634379/",
        asOf,
      },
    ],
  },
};
