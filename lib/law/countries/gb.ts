import type { Jurisdiction } from "../jurisdiction.ts";

const pecr = "https://www.legislation.gov.uk/uksi/2003/2426/regulation";
const ukGdpr = "https://www.legislation.gov.uk/eur/2016/679/article";
const disclosures = "https://www.legislation.gov.uk/uksi/2015/17/part/6";
const asOf = "2026-06-30";

/** The Privacy and Electronic Communications Regulations, the UK GDPR and the trading disclosures. */
export const unitedKingdom: Jurisdiction = {
  name: "United Kingdom",
  consent: { generic: "A", named: "A", sole: "I", consumer: "I" },
  optOutWithin: { days: 28, counted: "calendar" },
  imprint: { seat: "registered office", register: "part of the UK", number: "company number" },
  statements: {
    consent: [
      {
        label: "PECR reg. 22: consent of individuals, sole traders and partnerships among them; not of companies",
        url: `${pecr}/22`,
        asOf,
      },
    ],
    "existing-customer": [
      {
        label: "PECR reg. 22(3): customers may hear of similar goods, if they can refuse each time",
        url: `${pecr}/22`,
        asOf,
      },
    ],
    "true-sender": [{ label: "PECR reg. 23: the sender's identity is not concealed", url: `${pecr}/23`, asOf }],
    "opt-out": [
      {
        label: "PECR reg. 23: a valid address at which people, companies too, can ask to be left alone",
        url: `${pecr}/23`,
        asOf,
      },
    ],
    "opt-out-deadline": [
      {
        label: "UK GDPR Art. 21(3): as soon as possible; 28 days is often named as the end",
        url: `${ukGdpr}/21`,
        asOf,
        uncertain: true,
      },
    ],
    recognisable: [
      {
        label: "Electronic Commerce Regulations 2002 reg. 7, 8: commercial mail is identifiable as such",
        url: "https://www.legislation.gov.uk/uksi/2002/2013/regulation/7",
        asOf,
        uncertain: true,
      },
    ],
    "data-source": [
      {
        label: "UK GDPR Art. 14(2)(f), (3)(b): where the data come from, told with the first message",
        url: `${ukGdpr}/14`,
        asOf,
      },
    ],
    "right-to-object": [
      {
        label: "UK GDPR Art. 21(4): the right to object, told clearly and apart from all else",
        url: `${ukGdpr}/21`,
        asOf,
      },
    ],
    "privacy-notice": [
      {
        label: "UK GDPR Art. 14(1), (2): who uses the data, why, how long, and the person's rights",
        url: `${ukGdpr}/14`,
        asOf,
      },
    ],
    imprint: [
      {
        label: "SI 2015/17 reg. 24, 25: name, part of the UK, company number and registered office in business mails",
        url: disclosures,
        asOf,
      },
    ],
  },
};
