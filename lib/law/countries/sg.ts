import type { Jurisdiction } from "../jurisdiction.ts";

const sca = "https://sso.agc.gov.sg/Act/SCA2007";
const asOf = "2026-06-30";

/** The Spam Control Act 2007; most of its duties bind on bulk mail only. */
export const singapore: Jurisdiction = {
  name: "Singapore",
  consent: { generic: "A", named: "A", sole: "A", consumer: "A" },
  optOutWithin: { days: 10, counted: "business" },
  imprint: { number: "UEN" },
  statements: {
    consent: [
      {
        label: "Spam Control Act s. 11: no consent needed, but bulk mail has its duties",
        url: sca,
        asOf,
        uncertain: true,
      },
    ],
    "opt-out": [
      {
        label: "Spam Control Act Sch. 2: in bulk mail a mail address for opt-outs and a statement of it",
        url: sca,
        asOf,
        uncertain: true,
      },
    ],
    "opt-out-deadline": [{ label: "Spam Control Act Sch. 2: 10 business days", url: sca, asOf, uncertain: true }],
    "true-subject": [
      {
        label: "Spam Control Act Sch. 2: in bulk mail a title that does not mislead, and “<ADV> ” before it",
        url: sca,
        asOf,
        uncertain: true,
      },
    ],
    imprint: [{ label: "ACRA: UEN on correspondence", url: "https://www.acra.gov.sg/", asOf, uncertain: true }],
  },
};
