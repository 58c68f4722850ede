import type { Jurisdiction } from "../jurisdiction.ts";

const law6563 = "https://www.mevzuat.gov.tr/mevzuat?MevzuatNo=6563&MevzuatTur=1&MevzuatTertip=5";
const asOf = "2026-06-30";

/** Law 6563 on electronic commerce and its regulation of 2015. */
export const turkey: Jurisdiction = {
  name: "Türkiye",
  consent: { generic: "A", named: "U", sole: "A", consumer: "I" },
  unsettled: ["named"],
  optOutWithin: { days: 3, counted: "business" },
  statements: {
    consent: [
      { label: "Law 6563 Art. 6: consent of consumers; traders and craftsmen until they refuse", url: law6563, asOf },
    ],
    "existing-customer": [{ label: "Law 6563 Art. 6: those who gave their details for dealings", url: law6563, asOf }],
    "company-name": [
      {
        label: "Regulation of 2015 Art. 8: trade name and MERSIS number, one contact",
        url: law6563,
        asOf,
        uncertain: true,
      },
    ],
    "opt-out": [
      { label: "Regulation of 2015 Art. 9: a free way out by the same channel", url: law6563, asOf, uncertain: true },
    ],
    "opt-out-deadline": [{ label: "Law 6563 Art. 8: 3 business days", url: law6563, asOf }],
  },
};
