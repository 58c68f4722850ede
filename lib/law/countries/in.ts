import type { Jurisdiction } from "../jurisdiction.ts";

const dpdp = "https://www.meity.gov.in/data-protection-framework";
const asOf = "2026-06-30";

/** No act on mail for sale; the Digital Personal Data Protection Act 2023, in full from 14 May 2027. */
export const india: Jurisdiction = {
  name: "India",
  consent: { generic: "A", named: "A", sole: "U", consumer: "U" },
  unsettled: ["named", "sole", "consumer"],
  imprint: { number: "CIN", seat: "registered office" },
  statements: {
    consent: [
      {
        label: "DPDP Act 2023: consent or a legitimate use for personal data, in full from 14 May 2027",
        url: dpdp,
        asOf,
      },
    ],
    imprint: [
      {
        label: "Companies Act 2013 s. 12(3)(c): CIN, registered office, phone and mail on letters",
        url: "https://www.mca.gov.in/",
        asOf,
        uncertain: true,
      },
    ],
  },
};
