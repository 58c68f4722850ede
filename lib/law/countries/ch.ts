import type { Jurisdiction } from "../jurisdiction.ts";

const uwg = "https://www.fedlex.admin.ch/eli/cc/1988/223_223_223/de#art_3";
const asOf = "2026-06-30";

/** The act against unfair competition (UWG), the data protection act and the code of obligations. */
export const switzerland: Jurisdiction = {
  name: "Switzerland",
  consent: { generic: "M", named: "M", sole: "M", consumer: "M" },
  imprint: { legalForm: "Rechtsform" },
  statements: {
    consent: [
      {
        label:
          "UWG Art. 3(1)(o): mass mail by telecommunication needs consent; what is written by hand is not mass mail",
        url: uwg,
        asOf,
      },
    ],
    "existing-customer": [
      { label: "UWG Art. 3(1)(o): customers may hear of similar goods, if told how to refuse", url: uwg, asOf },
    ],
    "true-sender": [{ label: "UWG Art. 3(1)(o): the correct sender is named", url: uwg, asOf }],
    "opt-out": [{ label: "UWG Art. 3(1)(o): an easy and free way to refuse is shown", url: uwg, asOf }],
    "privacy-notice": [
      {
        label: "Data Protection Act Art. 19: who uses the data, why, and who receives them",
        url: "https://www.fedlex.admin.ch/eli/cc/2022/491/de#art_19",
        asOf,
        uncertain: true,
      },
    ],
    imprint: [
      {
        label: "Code of Obligations Art. 954a: the firm as it is registered",
        url: "https://www.fedlex.admin.ch/eli/cc/27/317_321_377/de#art_954_a",
        asOf,
        uncertain: true,
      },
    ],
  },
};
