import type { Jurisdiction } from "../jurisdiction.ts";

const lssi = "https://www.boe.es/buscar/act.php?id=BOE-A-2002-13758";
const asOf = "2026-06-30";

/** The act on information society services (LSSI, 34/2002) and the commercial code. */
export const spain: Jurisdiction = {
  name: "Spain",
  partOf: ["eu"],
  consent: { generic: "I", named: "I", sole: "I", consumer: "I" },
  imprint: { seat: "domicilio social", register: "Registro Mercantil", number: "tomo, folio, hoja" },
  statements: {
    consent: [
      { label: "LSSI Art. 21(1): no commercial mail without express consent or request", url: `${lssi}#a21`, asOf },
    ],
    "existing-customer": [
      {
        label: "LSSI Art. 21(2): after a contract, mail on similar goods of yours, if they can refuse",
        url: `${lssi}#a21`,
        asOf,
      },
    ],
    recognisable: [{ label: "LSSI Art. 20: clearly commercial, and who sends it is clear", url: `${lssi}#a20`, asOf }],
    "true-sender": [{ label: "LSSI Art. 20: who sends it is clear", url: `${lssi}#a20`, asOf }],
    "opt-out": [
      { label: "LSSI Art. 21(2): a valid electronic address to object, in every mail", url: `${lssi}#a21`, asOf },
    ],
    imprint: [
      {
        label: "Código de Comercio Art. 24: domicile and entry in the register on letters",
        url: "https://www.boe.es/buscar/act.php?id=BOE-A-1885-6627",
        asOf,
        uncertain: true,
      },
    ],
  },
};
