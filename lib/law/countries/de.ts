import type { Jurisdiction } from "../jurisdiction.ts";

const uwg = "https://www.gesetze-im-internet.de/uwg_2004/__7.html";
const ddg = "https://www.gesetze-im-internet.de/ddg/__6.html";
const asOf = "2026-06-30";

/** The act against unfair competition (UWG), the digital services act (DDG) and company law. */
export const germany: Jurisdiction = {
  name: "Germany",
  partOf: ["eu"],
  consent: { generic: "I", named: "I", sole: "I", consumer: "I" },
  imprint: {
    legalForm: "Rechtsform",
    seat: "Sitz der Gesellschaft",
    register: "Registergericht",
    number: "HRB-Nummer",
    directors: "Geschäftsführer",
  },
  statements: {
    consent: [
      { label: "UWG §7(2) no. 2: advertising by mail needs consent given before, companies' too", url: uwg, asOf },
    ],
    "existing-customer": [
      {
        label: "UWG §7(3): customers may hear of similar goods of yours, unless they objected, if told so each time",
        url: uwg,
        asOf,
      },
    ],
    "opt-out": [
      { label: "UWG §7(2) no. 3: a valid address to stop the mail, at no more than basic cost", url: uwg, asOf },
    ],
    "true-sender": [{ label: "DDG §6(2): sender and commercial nature are not hidden", url: ddg, asOf }],
    "true-subject": [{ label: "DDG §6(2): the subject does not hide sender or commercial nature", url: ddg, asOf }],
    recognisable: [
      { label: "DDG §6(1): commercial mail is clearly such, and it is clear for whom it is sent", url: ddg, asOf },
    ],
    imprint: [
      {
        label: "GmbHG §35a: form, seat, register court and number, all managing directors, in mails too",
        url: "https://www.gesetze-im-internet.de/gmbhg/__35a.html",
        asOf,
      },
    ],
  },
};
