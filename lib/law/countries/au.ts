import type { Jurisdiction } from "../jurisdiction.ts";

const spamAct = "https://www.legislation.gov.au/C2004A01214/latest/text";
const asOf = "2026-06-30";

/** The Spam Act 2003, the Spam Regulations 2021 and the Corporations Act. */
export const australia: Jurisdiction = {
  name: "Australia",
  consent: { generic: "P", named: "P", sole: "P", consumer: "I" },
  optOutWithin: { days: 5, counted: "business" },
  imprint: { number: "ACN or ABN" },
  statements: {
    consent: [
      {
        label:
          "Spam Act 2003 s. 16, Sch. 2: consent, also inferred from dealings or from a work address that is plainly published without refusal",
        url: spamAct,
        asOf,
      },
    ],
    "existing-customer": [
      { label: "Spam Act 2003 Sch. 2 cl. 2: consent inferred from business and other dealings", url: spamAct, asOf },
    ],
    relevance: [
      { label: "Spam Act 2003 Sch. 2 cl. 4: the message concerns the work of the person", url: spamAct, asOf },
    ],
    "true-sender": [
      { label: "Spam Act 2003 s. 17: who sends it and how to reach them, right for 30 days", url: spamAct, asOf },
    ],
    "opt-out": [
      { label: "Spam Act 2003 s. 18: a clear unsubscribe statement, without login or fee", url: spamAct, asOf },
    ],
    "opt-out-deadline": [
      { label: "Spam Act 2003 Sch. 2 cl. 6: consent ends 5 business days after the request", url: spamAct, asOf },
    ],
    imprint: [
      {
        label: "Corporations Act s. 153: company name with ACN or ABN on public documents",
        url: "https://www.legislation.gov.au/C2004A00818/latest/text",
        asOf,
        uncertain: true,
      },
    ],
  },
};
