import type { Jurisdiction } from "../jurisdiction.ts";

const gdpr = "https://eur-lex.europa.eu/eli/reg/2016/679/oj";
const ePrivacy = "https://eur-lex.europa.eu/eli/dir/2002/58/oj";
const eCommerce = "https://eur-lex.europa.eu/eli/dir/2000/31/oj";
const asOf = "2026-06-30";

/** Law of the Union that binds in all its members and, by the Agreement, in the EEA. */
export const europeanUnion: Jurisdiction = {
  name: "European Union and EEA",
  consent: { generic: "U", named: "I", sole: "I", consumer: "I" },
  unsettled: ["generic", "named", "sole"],
  optOutWithin: { days: 0, counted: "calendar" },
  statements: {
    consent: [
      {
        label: "Directive 2002/58 Art. 13(1), (5): consent of natural persons; for companies each state decides",
        url: ePrivacy,
        asOf,
        uncertain: true,
      },
    ],
    "existing-customer": [
      {
        label: "Directive 2002/58 Art. 13(2): customers may hear of similar goods, if they can refuse each time",
        url: ePrivacy,
        asOf,
      },
    ],
    "true-sender": [
      {
        label: "Directive 2002/58 Art. 13(4): the sender is not hidden and can be told to stop",
        url: ePrivacy,
        asOf,
        uncertain: true,
      },
    ],
    recognisable: [
      {
        label: "Directive 2000/31 Art. 6, 7: commercial mail is recognisable as such, and who it is for is named",
        url: eCommerce,
        asOf,
        uncertain: true,
      },
    ],
    "opt-out-deadline": [
      { label: "GDPR Art. 21(3): data are no longer used for marketing once the person objects", url: gdpr, asOf },
    ],
    "data-source": [
      {
        label: "GDPR Art. 14(2)(f), (3)(b): where the data come from, told with the first message at the latest",
        url: gdpr,
        asOf,
      },
    ],
    "right-to-object": [
      {
        label: "GDPR Art. 21(4): the right to object, told at first contact, clearly and apart from all else",
        url: gdpr,
        asOf,
      },
    ],
    "privacy-notice": [
      {
        label: "GDPR Art. 14(1), (2): who uses the data, why, on what basis, how long, and the person's rights",
        url: gdpr,
        asOf,
      },
    ],
  },
};
