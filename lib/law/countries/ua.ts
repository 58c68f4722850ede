import type { Jurisdiction } from "../jurisdiction.ts";

const law675 = "https://zakon.rada.gov.ua/laws/show/675-19";
const asOf = "2026-06-30";

/** Law 675-VIII on electronic commerce and the law on advertising. */
export const ukraine: Jurisdiction = {
  name: "Ukraine",
  consent: { generic: "U", named: "U", sole: "I", consumer: "I" },
  unsettled: ["generic", "named", "sole", "consumer"],
  statements: {
    consent: [
      {
        label: "Law 675-VIII Art. 10, Advertising Law Art. 14-3: consent; not confirmed for companies",
        url: law675,
        asOf,
        uncertain: true,
      },
    ],
  },
};
