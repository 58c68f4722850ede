import type { Jurisdiction } from "../jurisdiction.ts";

const ePrivacy = "https://eur-lex.europa.eu/eli/dir/2002/58/oj";
const asOf = "2026-06-30";

/** E-commerce act and electronic communications act. */
export const bulgaria: Jurisdiction = {
  name: "Bulgaria",
  partOf: ["eu"],
  consent: { generic: "A", named: "U", sole: "I", consumer: "I" },
  unsettled: ["generic", "named", "sole", "consumer"],
  statements: {
    consent: [
      {
        label: "E-commerce act Art. 6, communications act Art. 261: companies until they object, marked as unsolicited",
        url: ePrivacy,
        asOf,
        uncertain: true,
      },
    ],
  },
};

/** Law 3471/2006. */
export const greece: Jurisdiction = {
  name: "Greece",
  partOf: ["eu"],
  consent: { generic: "I", named: "I", sole: "I", consumer: "I" },
  unsettled: ["generic", "named", "sole", "consumer"],
  statements: {
    consent: [{ label: "Law 3471/2006 Art. 11: consent, of companies too", url: ePrivacy, asOf, uncertain: true }],
  },
};

/** National law under Directive 2002/58. */
export const estonia: Jurisdiction = {
  name: "Estonia",
  partOf: ["eu"],
  consent: { generic: "A", named: "U", sole: "I", consumer: "I" },
  unsettled: ["generic", "named", "sole", "consumer"],
  statements: {
    consent: [
      {
        label: "National law under Directive 2002/58 Art. 13: companies until they object",
        url: ePrivacy,
        asOf,
        uncertain: true,
      },
    ],
  },
};

/** National law under Directive 2002/58. */
export const latvia: Jurisdiction = {
  name: "Latvia",
  partOf: ["eu"],
  consent: { generic: "A", named: "U", sole: "I", consumer: "I" },
  unsettled: ["generic", "named", "sole", "consumer"],
  statements: {
    consent: [
      {
        label: "National law under Directive 2002/58 Art. 13: companies until they object",
        url: ePrivacy,
        asOf,
        uncertain: true,
      },
    ],
  },
};

/** National law under Directive 2002/58. */
export const slovenia: Jurisdiction = {
  name: "Slovenia",
  partOf: ["eu"],
  consent: { generic: "A", named: "U", sole: "I", consumer: "I" },
  unsettled: ["generic", "named", "sole", "consumer"],
  statements: {
    consent: [
      {
        label: "National law under Directive 2002/58 Art. 13: companies until they object",
        url: ePrivacy,
        asOf,
        uncertain: true,
      },
    ],
  },
};

/** National law under Directive 2002/58. */
export const croatia: Jurisdiction = {
  name: "Croatia",
  partOf: ["eu"],
  consent: { generic: "A", named: "U", sole: "I", consumer: "I" },
  unsettled: ["generic", "named", "sole", "consumer"],
  statements: {
    consent: [
      {
        label: "National law under Directive 2002/58 Art. 13: companies until they object",
        url: ePrivacy,
        asOf,
        uncertain: true,
      },
    ],
  },
};

/** National law under Directive 2002/58. */
export const lithuania: Jurisdiction = {
  name: "Lithuania",
  partOf: ["eu"],
  consent: { generic: "U", named: "U", sole: "I", consumer: "I" },
  unsettled: ["generic", "named", "sole", "consumer"],
  statements: {
    consent: [
      {
        label: "National law under Directive 2002/58 Art. 13: not confirmed for companies",
        url: ePrivacy,
        asOf,
        uncertain: true,
      },
    ],
  },
};

/** National law under Directive 2002/58. */
export const cyprus: Jurisdiction = {
  name: "Cyprus",
  partOf: ["eu"],
  consent: { generic: "U", named: "U", sole: "I", consumer: "I" },
  unsettled: ["generic", "named", "sole", "consumer"],
  statements: {
    consent: [
      {
        label: "National law under Directive 2002/58 Art. 13: not confirmed for companies",
        url: ePrivacy,
        asOf,
        uncertain: true,
      },
    ],
  },
};

/** National law under Directive 2002/58. */
export const malta: Jurisdiction = {
  name: "Malta",
  partOf: ["eu"],
  consent: { generic: "U", named: "U", sole: "I", consumer: "I" },
  unsettled: ["generic", "named", "sole", "consumer"],
  statements: {
    consent: [
      {
        label: "National law under Directive 2002/58 Art. 13: not confirmed for companies",
        url: ePrivacy,
        asOf,
        uncertain: true,
      },
    ],
  },
};

/** National law under Directive 2002/58. */
export const iceland: Jurisdiction = {
  name: "Iceland",
  partOf: ["eu"],
  consent: { generic: "U", named: "U", sole: "I", consumer: "I" },
  unsettled: ["generic", "named", "sole", "consumer"],
  statements: {
    consent: [
      {
        label: "National law under Directive 2002/58 Art. 13: not confirmed for companies",
        url: ePrivacy,
        asOf,
        uncertain: true,
      },
    ],
  },
};

/** National law under Directive 2002/58. */
export const liechtenstein: Jurisdiction = {
  name: "Liechtenstein",
  partOf: ["eu"],
  consent: { generic: "U", named: "U", sole: "I", consumer: "I" },
  unsettled: ["generic", "named", "sole", "consumer"],
  statements: {
    consent: [
      {
        label: "National law under Directive 2002/58 Art. 13: not confirmed for companies",
        url: ePrivacy,
        asOf,
        uncertain: true,
      },
    ],
  },
};
