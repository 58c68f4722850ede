import type { Jurisdiction } from "../jurisdiction.ts";

const law28493 = "https://www.leyes.congreso.gob.pe/Documentos/Leyes/28493.pdf";
const asOf = "2026-06-30";

/** Law 28493 on unsolicited commercial mail. */
export const peru: Jurisdiction = {
  name: "Peru",
  consent: { generic: "A", named: "A", sole: "A", consumer: "I" },
  unsettled: ["consumer"],
  optOutWithin: { days: 2, counted: "calendar" },
  label: { words: ["PUBLICIDAD"], atStart: false },
  statements: {
    consent: [{ label: "Law 28493: no consent needed, but a label and a way out", url: law28493, asOf }],
    "company-name": [{ label: "Law 28493 Art. 5: the name of the sender", url: law28493, asOf }],
    "opt-out": [{ label: "Law 28493 Art. 5: a valid mail address for refusals", url: law28493, asOf }],
    "opt-out-deadline": [{ label: "Law 28493: 2 days", url: law28493, asOf }],
    label: [{ label: "Law 28493 Art. 5: the word “PUBLICIDAD” in the subject", url: law28493, asOf }],
  },
};
