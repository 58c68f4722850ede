import type { Jurisdiction } from "../jurisdiction.ts";

const measures = "https://www.miit.gov.cn/";
const asOf = "2026-06-30";

/** The Measures on Internet Email Services of 2006. */
export const china: Jurisdiction = {
  name: "China",
  consent: { generic: "I", named: "I", sole: "I", consumer: "I" },
  optOutWithin: { days: 0, counted: "calendar" },
  label: { words: ["AD", "广告"], atStart: true },
  statements: {
    consent: [
      {
        label: "Internet Email Measures Art. 13: advertising needs the clear consent of the recipient",
        url: measures,
        asOf,
      },
    ],
    "opt-out": [
      {
        label: "Internet Email Measures Art. 14: a contact to refuse, with a mail address, valid for 30 days",
        url: measures,
        asOf,
      },
    ],
    "opt-out-deadline": [{ label: "Internet Email Measures Art. 14: no more mail once refused", url: measures, asOf }],
    label: [
      { label: "Internet Email Measures Art. 13: “广告” or “AD” at the start of the subject", url: measures, asOf },
    ],
  },
};
