import type { Jurisdiction } from "../jurisdiction.ts";

const decree = "https://vanban.chinhphu.vn/";
const asOf = "2026-06-30";

/** Decree 91/2020 against spam. */
export const vietnam: Jurisdiction = {
  name: "Vietnam",
  consent: { generic: "I", named: "I", sole: "I", consumer: "I" },
  optOutWithin: { days: 0, counted: "calendar" },
  label: { words: ["[QC]", "[AD]"], atStart: true },
  statements: {
    consent: [{ label: "Decree 91/2020: advertising mail needs clear consent given before", url: decree, asOf }],
    "opt-out": [{ label: "Decree 91/2020: an opt-out with clear instructions at the end", url: decree, asOf }],
    "opt-out-deadline": [{ label: "Decree 91/2020: at once, with a receipt", url: decree, asOf }],
    label: [
      { label: "Decree 91/2020: “[QC]” or “[AD]” at the start of the subject", url: decree, asOf, uncertain: true },
    ],
  },
};
