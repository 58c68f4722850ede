import type { Jurisdiction } from "../jurisdiction.ts";

const laws = "https://legislatie.just.ro/";
const asOf = "2026-06-30";

/** Law 365/2002 on electronic commerce, Law 506/2004 on privacy and company law. */
export const romania: Jurisdiction = {
  name: "Romania",
  partOf: ["eu"],
  consent: { generic: "I", named: "I", sole: "I", consumer: "I" },
  imprint: {
    legalForm: "forma juridică",
    seat: "sediul social",
    number: "nr. registrul comerțului (J)",
    capital: "capital social",
    taxNumber: "CUI",
  },
  statements: {
    consent: [{ label: "Law 365/2002 Art. 6: no commercial message by mail without express consent", url: laws, asOf }],
    "existing-customer": [
      {
        label: "Law 506/2004 Art. 12(2): customers may hear of similar goods, if they can refuse",
        url: laws,
        asOf,
        uncertain: true,
      },
    ],
    recognisable: [{ label: "Law 365/2002 Art. 6: identifiable as commercial, with who it is for", url: laws, asOf }],
    imprint: [
      {
        label: "Law 31/1990 Art. 74: name, form, seat, register number, tax code, capital in documents",
        url: laws,
        asOf,
        uncertain: true,
      },
    ],
  },
};
