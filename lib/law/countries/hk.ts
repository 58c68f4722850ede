import type { Jurisdiction } from "../jurisdiction.ts";

const ordinance = "https://www.elegislation.gov.hk/hk/cap593";
const asOf = "2026-06-30";

/** The Unsolicited Electronic Messages Ordinance. */
export const hongKong: Jurisdiction = {
  name: "Hong Kong",
  consent: { generic: "A", named: "A", sole: "A", consumer: "A" },
  optOutWithin: { days: 10, counted: "business" },
  statements: {
    consent: [{ label: "Cap. 593: no consent needed, until the person unsubscribes", url: ordinance, asOf }],
    "company-name": [{ label: "Cap. 593 s. 8: the name of the sender", url: ordinance, asOf }],
    "postal-address": [
      { label: "Cap. 593 s. 8, 593A s. 7: the usual place of business, not a post box", url: ordinance, asOf },
    ],
    "opt-out": [
      {
        label: "Cap. 593 s. 9: an unsubscribe statement in Chinese and English, valid for 30 days",
        url: ordinance,
        asOf,
      },
    ],
    "opt-out-deadline": [{ label: "Cap. 593 s. 10: 10 working days", url: ordinance, asOf }],
    "true-subject": [{ label: "Cap. 593 s. 12: no misleading subject", url: ordinance, asOf }],
  },
};
