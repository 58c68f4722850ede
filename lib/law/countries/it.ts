import type { Jurisdiction } from "../jurisdiction.ts";

const code = "https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:decreto.legislativo:2003-06-30;196~art130";
const asOf = "2026-06-30";

/** The privacy code (D.Lgs. 196/2003) and the civil code. */
export const italy: Jurisdiction = {
  name: "Italy",
  partOf: ["eu"],
  consent: { generic: "I", named: "I", sole: "I", consumer: "I" },
  unsettled: ["generic"],
  imprint: {
    seat: "sede legale",
    register: "Registro delle imprese",
    number: "numero REA",
    capital: "capitale sociale versato",
    taxNumber: "partita IVA",
  },
  statements: {
    consent: [
      {
        label: "Codice Privacy Art. 130(1), (2): mail for sale needs consent of the contracting party",
        url: code,
        asOf,
      },
    ],
    "existing-customer": [
      { label: "Codice Privacy Art. 130(4): customers may hear of similar goods, unless they refuse", url: code, asOf },
    ],
    "true-sender": [
      {
        label: "Codice Privacy Art. 130(5): the sender is not hidden, and an address for one's rights is given",
        url: code,
        asOf,
        uncertain: true,
      },
    ],
    "opt-out": [
      { label: "Codice Privacy Art. 130(5): a contact for requests to stop", url: code, asOf, uncertain: true },
    ],
    imprint: [
      {
        label: "Codice civile Art. 2250: seat, register office and number, paid capital in correspondence",
        url: "https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:regio.decreto:1942-03-16;262~art2250",
        asOf,
        uncertain: true,
      },
    ],
  },
};
