import type { Jurisdiction } from "../jurisdiction.ts";

const casl = "https://laws-lois.justice.gc.ca/eng/acts/E-1.6/";
const crtc = "https://laws-lois.justice.gc.ca/eng/regulations/SOR-2012-36/";
const asOf = "2026-06-30";

/** Canada's Anti-Spam Legislation and the CRTC's regulations. */
export const canada: Jurisdiction = {
  name: "Canada",
  consent: { generic: "P", named: "P", sole: "P", consumer: "I" },
  basisLasts: { customer: 24, inquiry: 6 },
  optOutWithin: { days: 10, counted: "business" },
  statements: {
    consent: [
      {
        label: "CASL s. 6, 10(9)(b): consent, or an address plainly published without refusal for matters of that work",
        url: casl,
        asOf,
      },
    ],
    "existing-customer": [
      { label: "CASL s. 10(10): implied for 2 years after a purchase, 6 months after an inquiry", url: casl, asOf },
    ],
    relevance: [
      { label: "CASL s. 10(9)(b): the message concerns the person's business, role or duties", url: casl, asOf },
    ],
    "company-name": [{ label: "SOR/2012-36 s. 2: the name of the sender, and of whom it writes for", url: crtc, asOf }],
    "postal-address": [
      {
        label: "SOR/2012-36 s. 2: a mailing address, and a phone number, mail address or web address",
        url: crtc,
        asOf,
      },
    ],
    "opt-out": [
      {
        label: "CASL s. 6(2)(c), 11: a free way to unsubscribe that is readily used, valid for 60 days",
        url: casl,
        asOf,
      },
    ],
    "opt-out-deadline": [{ label: "CASL s. 11(3): without delay, at most 10 business days", url: casl, asOf }],
  },
};
