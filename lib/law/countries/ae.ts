import type { Jurisdiction } from "../jurisdiction.ts";

const tdra = "https://tdra.gov.ae/";
const asOf = "2026-06-30";

/** The policy of the telecommunications regulator (TDRA). */
export const unitedArabEmirates: Jurisdiction = {
  name: "United Arab Emirates",
  consent: { generic: "I", named: "I", sole: "I", consumer: "I" },
  unsettled: ["generic", "named", "sole", "consumer"],
  statements: {
    consent: [
      { label: "TDRA policy on unsolicited communications: consent given before", url: tdra, asOf, uncertain: true },
    ],
  },
};
