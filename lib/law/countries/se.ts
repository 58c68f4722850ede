import type { Jurisdiction } from "../jurisdiction.ts";

const mfl =
  "https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/marknadsforingslag-2008486_sfs-2008-486/";
const asOf = "2026-06-30";

/** The marketing act and the companies act. */
export const sweden: Jurisdiction = {
  name: "Sweden",
  partOf: ["eu"],
  consent: { generic: "A", named: "R", sole: "I", consumer: "I" },
  unsettled: ["named"],
  imprint: { seat: "säte", number: "organisationsnummer" },
  statements: {
    consent: [
      { label: "Marknadsföringslagen §19: consent of natural persons, sole traders among them", url: mfl, asOf },
    ],
    "existing-customer": [
      {
        label: "Marknadsföringslagen §19: customers may hear of similar goods, if they can refuse each time",
        url: mfl,
        asOf,
      },
    ],
    relevance: [
      { label: "Practice: a named mailbox at work may be written to about that work", url: mfl, asOf, uncertain: true },
    ],
    "opt-out": [
      { label: "Marknadsföringslagen §20: a valid address to stop the mail, to companies too", url: mfl, asOf },
    ],
    imprint: [
      {
        label: "Aktiebolagslagen 28:5: name, seat and organisation number on letters",
        url: "https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/aktiebolagslag-2005551_sfs-2005-551/",
        asOf,
        uncertain: true,
      },
    ],
  },
};
