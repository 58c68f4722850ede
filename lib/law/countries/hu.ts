import type { Jurisdiction } from "../jurisdiction.ts";

const grt = "https://njt.hu/jogszabaly/2008-48-00-00";
const asOf = "2026-06-30";

/** Act XLVIII of 2008 on advertising (Grt.) and company law. */
export const hungary: Jurisdiction = {
  name: "Hungary",
  partOf: ["eu"],
  consent: { generic: "A", named: "U", sole: "I", consumer: "I" },
  unsettled: ["named"],
  imprint: { seat: "székhely", register: "nyilvántartó bíróság", number: "cégjegyzékszám" },
  statements: {
    consent: [{ label: "Grt. §6: consent of natural persons; companies stand outside by its wording", url: grt, asOf }],
    "existing-customer": [{ label: "Grt. has no exception for customers", url: grt, asOf, uncertain: true }],
    imprint: [
      {
        label: "Ctv. §63: name, seat, court and register number on business letters",
        url: "https://njt.hu/jogszabaly/2006-5-00-00",
        asOf,
        uncertain: true,
      },
    ],
  },
};
