import type { Jurisdiction } from "../jurisdiction.ts";

const act = "https://elaws.e-gov.go.jp/document?lawid=414AC1000000026";
const asOf = "2026-06-30";

/** The Act on Regulation of Transmission of Specified Electronic Mail. */
export const japan: Jurisdiction = {
  name: "Japan",
  consent: { generic: "P", named: "P", sole: "P", consumer: "I" },
  optOutWithin: { days: 0, counted: "calendar" },
  statements: {
    consent: [
      {
        label:
          "Specified Electronic Mail Act Art. 3: consent, or an address that was notified, or that a business publishes",
        url: act,
        asOf,
      },
    ],
    "existing-customer": [
      { label: "Specified Electronic Mail Act Art. 3: those in business dealings with the sender", url: act, asOf },
    ],
    "company-name": [{ label: "Specified Electronic Mail Act Art. 4: the name of the sender", url: act, asOf }],
    "postal-address": [
      { label: "Specified Electronic Mail Act Art. 4, Rule 9: the postal address of the sender", url: act, asOf },
    ],
    "opt-out": [
      { label: "Specified Electronic Mail Act Art. 4: that one may refuse, and the address for it", url: act, asOf },
    ],
    "opt-out-deadline": [
      { label: "Specified Electronic Mail Act Art. 3(3): no more mail once refused", url: act, asOf },
    ],
  },
};
