import type { Jurisdiction } from "../jurisdiction.ts";

const pke = "https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=WDU20240001221";
const services = "https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=WDU20021441204";
const asOf = "2026-06-30";

/** The electronic communications law (PKE), in force since 10 November 2024, and company law. */
export const poland: Jurisdiction = {
  name: "Poland",
  partOf: ["eu"],
  consent: { generic: "I", named: "I", sole: "I", consumer: "I" },
  mark: "Informacja handlowa",
  imprint: {
    seat: "siedziba i adres",
    register: "sąd rejestrowy",
    number: "KRS",
    capital: "kapitał zakładowy",
    taxNumber: "NIP",
  },
  statements: {
    consent: [
      { label: "PKE Art. 398: direct marketing to subscribers and users needs consent given before", url: pke, asOf },
    ],
    "existing-customer": [{ label: "PKE has no exception for customers", url: pke, asOf, uncertain: true }],
    recognisable: [
      {
        label:
          "Act on electronic services Art. 9: marked as commercial information, with who it is for and an electronic address",
        url: services,
        asOf,
        uncertain: true,
      },
    ],
    imprint: [
      {
        label: "KSH Art. 206: name, seat, register court, KRS, NIP, capital in letters and mails",
        url: "https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=WDU20000941037",
        asOf,
        uncertain: true,
      },
    ],
  },
};
