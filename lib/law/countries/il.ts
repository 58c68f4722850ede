import type { Jurisdiction } from "../jurisdiction.ts";

const law30a = "https://www.nevo.co.il/law_html/law01/032_002.htm";
const asOf = "2026-06-30";

/** Section 30A of the communications law. */
export const israel: Jurisdiction = {
  name: "Israel",
  consent: { generic: "1x", named: "1x", sole: "1x", consumer: "I" },
  unsettled: ["generic", "named", "sole"],
  label: { words: ["פרסומת"], atStart: false },
  statements: {
    consent: [
      {
        label: "Communications Law s. 30A: written consent; one question to a business whether it agrees",
        url: law30a,
        asOf,
      },
    ],
    "existing-customer": [
      {
        label: "Communications Law s. 30A: customers, for the same kind of goods, if they can refuse",
        url: law30a,
        asOf,
      },
    ],
    "company-name": [
      { label: "Communications Law s. 30A: name, address and contact of who advertises", url: law30a, asOf },
    ],
    "postal-address": [
      { label: "Communications Law s. 30A: name, address and contact of who advertises", url: law30a, asOf },
    ],
    "opt-out": [{ label: "Communications Law s. 30A: the right to refuse, and how", url: law30a, asOf }],
    label: [{ label: "Communications Law s. 30A: the word “פרסומת” in the subject", url: law30a, asOf }],
  },
};
