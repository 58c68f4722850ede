import type { Jurisdiction } from "../jurisdiction.ts";

const act = "https://elaw.klri.re.kr/eng_service/main.do";
const asOf = "2026-06-30";

/** The act on information and communications networks. */
export const southKorea: Jurisdiction = {
  name: "South Korea",
  consent: { generic: "I", named: "I", sole: "I", consumer: "I" },
  basisLasts: { customer: 6 },
  optOutWithin: { days: 0, counted: "calendar" },
  label: { words: ["(광고)"], atStart: true },
  statements: {
    consent: [{ label: "Network Act Art. 50(1): advertising needs express consent given before", url: act, asOf }],
    "existing-customer": [
      {
        label: "Network Act Art. 50(1): own customers, for the same kind of goods, for 6 months",
        url: act,
        asOf,
        uncertain: true,
      },
    ],
    "company-name": [{ label: "Network Act Art. 50(4): the name of the sender", url: act, asOf }],
    "postal-address": [{ label: "Network Act Art. 50(4): address, phone and mail of the sender", url: act, asOf }],
    "opt-out": [
      {
        label: "Network Act Art. 50(4): a free way to refuse, told in Korean and English",
        url: act,
        asOf,
        uncertain: true,
      },
    ],
    "opt-out-deadline": [{ label: "Network Act Art. 50(2): no more mail once refused", url: act, asOf }],
    label: [
      {
        label: "Network Act Art. 50(4): “(광고)” at the very start of the subject, not altered",
        url: act,
        asOf,
        uncertain: true,
      },
    ],
    "true-subject": [{ label: "Network Act Art. 50(5): no feigned “Re:” and no altered label", url: act, asOf }],
  },
};
