import { canSpam } from "../can-spam.ts";
import type { Jurisdiction } from "../jurisdiction.ts";

const asOf = "2026-06-30";

/** Federal law, and the laws of states against deceptive mail, which it leaves in force. */
export const unitedStates: Jurisdiction = {
  name: "United States",
  consent: { generic: "A", named: "A", sole: "A", consumer: "A" },
  optOutWithin: { days: 10, counted: "business" },
  statements: {
    consent: [
      {
        label: "15 U.S.C. 7704: no consent is needed; the duties bind from the first mail on, to companies too",
        url: "https://www.law.cornell.edu/uscode/text/15/7704",
        asOf,
      },
    ],
    "postal-address": [canSpam.postalAddress, canSpam.addressMeaning],
    "opt-out": [canSpam.optOutNotice],
    "opt-out-deadline": [
      {
        label: "15 U.S.C. 7704(a)(4): no more mail later than 10 business days after an opt-out",
        url: "https://www.law.cornell.edu/uscode/text/15/7704#a_4",
        asOf,
      },
    ],
    "true-sender": [
      canSpam.headers,
      canSpam.returnAddress,
      {
        id: "us.california-headers",
        label: "California B&P Code 17529.5: no foreign domain without leave, no forged header",
        url: "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=BPC&sectionNum=17529.5",
        asOf,
      },
    ],
    "true-subject": [
      canSpam.subject,
      {
        id: "us.california-subject",
        label: "California B&P Code 17529.5: no subject that is known to mislead",
        url: "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=BPC&sectionNum=17529.5",
        asOf,
      },
      {
        id: "us.washington-subject",
        label: "Washington RCW 19.190.020: no false or misleading fact in a subject",
        url: "https://app.leg.wa.gov/rcw/default.aspx?cite=19.190.020",
        asOf,
        uncertain: true,
      },
    ],
    recognisable: [
      {
        label: "15 U.S.C. 7704(a)(5)(A)(i): clear that the mail is an advertisement",
        url: "https://www.law.cornell.edu/uscode/text/15/7704#a_5_A_i",
        asOf,
      },
    ],
  },
};
