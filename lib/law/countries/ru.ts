import type { Jurisdiction } from "../jurisdiction.ts";

const law38 = "http://www.consultant.ru/document/cons_doc_LAW_58968/";
const asOf = "2026-06-30";

/** Law 38-FZ on advertising. */
export const russia: Jurisdiction = {
  name: "Russia",
  consent: { generic: "I", named: "I", sole: "I", consumer: "I" },
  statements: {
    consent: [
      {
        label: "Law 38-FZ Art. 18(1): advertising by networks needs consent, which the sender proves",
        url: law38,
        asOf,
      },
    ],
  },
};
