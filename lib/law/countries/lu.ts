import type { Jurisdiction } from "../jurisdiction.ts";

const asOf = "2026-06-30";

/** The law of 30 May 2005 on privacy in electronic communications. */
export const luxembourg: Jurisdiction = {
  name: "Luxembourg",
  partOf: ["eu"],
  consent: { generic: "A", named: "U", sole: "I", consumer: "I" },
  unsettled: ["generic", "named", "sole"],
  statements: {
    consent: [
      {
        label: "Law of 30 May 2005 Art. 11: consent of natural persons",
        url: "https://cnpd.public.lu/de/dossiers-thematiques/nouvelles-tech-communication/dispositions-comm-electr.html",
        asOf,
        uncertain: true,
      },
    ],
  },
};
