import type { Jurisdiction } from "../jurisdiction.ts";

const law41 = "https://www.pgdlisboa.pt/leis/lei_mostra_articulado.php?nid=707&tabela=leis";
const asOf = "2026-06-30";

/** Law 41/2004 on privacy in electronic communications, and the companies code. */
export const portugal: Jurisdiction = {
  name: "Portugal",
  partOf: ["eu"],
  consent: { generic: "A", named: "U", sole: "I", consumer: "I" },
  unsettled: ["named"],
  imprint: {
    legalForm: "tipo de sociedade",
    seat: "sede",
    register: "conservatória",
    number: "NIPC",
    capital: "capital social",
  },
  statements: {
    consent: [
      {
        label: "Lei 41/2004 Art. 13-A: consent of natural persons; companies may be written to until they object",
        url: law41,
        asOf,
      },
    ],
    "existing-customer": [
      { label: "Lei 41/2004 Art. 13-A(3): customers may hear of like goods, if they can refuse", url: law41, asOf },
    ],
    "true-sender": [{ label: "Lei 41/2004 Art. 13-A(4): the sender is not hidden", url: law41, asOf, uncertain: true }],
    "opt-out": [{ label: "Lei 41/2004 Art. 13-A(4): a valid way to stop the mail", url: law41, asOf, uncertain: true }],
    imprint: [
      {
        label: "Código das Sociedades Comerciais Art. 171: type, seat, registry, NIPC, capital in correspondence",
        url: "https://www.pgdlisboa.pt/leis/lei_mostra_articulado.php?nid=524&tabela=leis",
        asOf,
        uncertain: true,
      },
    ],
  },
};
