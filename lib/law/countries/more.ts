import type { Jurisdiction } from "../jurisdiction.ts";

const asOf = "2026-06-30";

/** Personal Data Protection Act. */
export const taiwan: Jurisdiction = {
  name: "Taiwan",
  consent: { generic: "A", named: "A", sole: "A", consumer: "A" },
  unsettled: ["generic", "named", "sole", "consumer"],
  statements: {
    consent: [
      {
        label: "PDPA Art. 20: a free way out with the first contact",
        url: "https://law.moj.gov.tw/ENG/LawClass/LawAll.aspx?pcode=I0050021",
        asOf,
        uncertain: true,
      },
    ],
  },
};

/** Computer Crime Act. */
export const thailand: Jurisdiction = {
  name: "Thailand",
  consent: { generic: "A", named: "A", sole: "A", consumer: "A" },
  unsettled: ["generic", "named", "sole", "consumer"],
  statements: {
    consent: [
      {
        label: "Computer Crime Act s. 11 and notice of 2017: an opt-out that works",
        url: "https://www.mdes.go.th/",
        asOf,
        uncertain: true,
      },
    ],
  },
};

/** Communications and Multimedia Act. */
export const malaysia: Jurisdiction = {
  name: "Malaysia",
  consent: { generic: "I", named: "I", sole: "I", consumer: "I" },
  unsettled: ["generic", "named", "sole", "consumer"],
  statements: {
    consent: [{ label: "CMA s. 233A: consent", url: "https://www.mcmc.gov.my/", asOf, uncertain: true }],
  },
};

/** Personal Data Protection Law. */
export const saudiArabia: Jurisdiction = {
  name: "Saudi Arabia",
  consent: { generic: "I", named: "I", sole: "I", consumer: "I" },
  unsettled: ["generic", "named", "sole", "consumer"],
  statements: {
    consent: [
      {
        label: "PDPL and the rules of the CST against spam: consent",
        url: "https://www.cst.gov.sa/",
        asOf,
        uncertain: true,
      },
    ],
  },
};

/** Law 151/2020. */
export const egypt: Jurisdiction = {
  name: "Egypt",
  consent: { generic: "I", named: "I", sole: "I", consumer: "I" },
  unsettled: ["generic", "named", "sole", "consumer"],
  statements: {
    consent: [{ label: "Law 151/2020 Art. 17, 18: consent", url: "https://mcit.gov.eg/", asOf, uncertain: true }],
  },
};

/** Data protection law. */
export const mexico: Jurisdiction = {
  name: "Mexico",
  consent: { generic: "A", named: "A", sole: "A", consumer: "A" },
  unsettled: ["generic", "named", "sole", "consumer"],
  statements: {
    consent: [
      {
        label: "Data protection law: a privacy notice",
        url: "https://www.diputados.gob.mx/LeyesBiblio/",
        asOf,
        uncertain: true,
      },
    ],
  },
};

/** Law 25.326. */
export const argentina: Jurisdiction = {
  name: "Argentina",
  consent: { generic: "A", named: "A", sole: "A", consumer: "A" },
  unsettled: ["generic", "named", "sole", "consumer"],
  label: { words: ["PUBLICIDAD"], atStart: false },
  statements: {
    consent: [
      {
        label: "Law 25.326 Art. 27, Disp. 4/2009: a label and the text of the right to leave",
        url: "https://www.argentina.gob.ar/normativa/nacional/ley-25326-64790",
        asOf,
        uncertain: true,
      },
    ],
    label: [
      {
        label: "Disp. 4/2009: the word “PUBLICIDAD” in the subject",
        url: "https://www.argentina.gob.ar/normativa/nacional/ley-25326-64790",
        asOf,
        uncertain: true,
      },
    ],
  },
};

/** Law 19.496. */
export const chile: Jurisdiction = {
  name: "Chile",
  consent: { generic: "A", named: "A", sole: "A", consumer: "A" },
  unsettled: ["generic", "named", "sole", "consumer"],
  statements: {
    consent: [
      {
        label: "Law 19.496 Art. 28B, Law 21.719 from 1 December 2026: subject, sender and a way out",
        url: "https://www.bcn.cl/leychile/navegar?idNorma=61438",
        asOf,
        uncertain: true,
      },
    ],
  },
};

/** Law 1581/2012. */
export const colombia: Jurisdiction = {
  name: "Colombia",
  consent: { generic: "I", named: "I", sole: "I", consumer: "I" },
  unsettled: ["generic", "named", "sole", "consumer"],
  statements: {
    consent: [
      { label: "Law 1581/2012, Law 2300/2023: consent", url: "https://www.sic.gov.co/", asOf, uncertain: true },
    ],
  },
};

/** Data protection act. */
export const nigeria: Jurisdiction = {
  name: "Nigeria",
  consent: { generic: "I", named: "I", sole: "I", consumer: "I" },
  unsettled: ["generic", "named", "sole", "consumer"],
  statements: {
    consent: [{ label: "Nigeria Data Protection Act: consent", url: "https://ndpc.gov.ng/", asOf, uncertain: true }],
  },
};

/** Data protection act. */
export const kenya: Jurisdiction = {
  name: "Kenya",
  consent: { generic: "I", named: "I", sole: "I", consumer: "I" },
  unsettled: ["generic", "named", "sole", "consumer"],
  statements: {
    consent: [{ label: "Data Protection Act 2019: consent", url: "https://www.odpc.go.ke/", asOf, uncertain: true }],
  },
};
