import { describe, expect, it } from "vitest";
import { clausesOf, clausesOn } from "./clauses.ts";
import type { LawTopic } from "./jurisdiction.ts";
import { jurisdictions } from "./jurisdictions.ts";

const required =
  "us ca gb ie de at ch fr it es pt nl be lu pl cz ro se dk no fi au nz sg jp kr in br za il hk cn hu sk bg tr ru ua pe ae vn".split(
    " ",
  );

const topics: readonly LawTopic[] = [
  "consent",
  "existing-customer",
  "relevance",
  "company-name",
  "postal-address",
  "opt-out",
  "opt-out-deadline",
  "true-sender",
  "true-subject",
  "recognisable",
  "label",
  "data-source",
  "right-to-object",
  "privacy-notice",
  "imprint",
];

const clauses = topics.flatMap((topic) => clausesOn(topic));

describe("the law", () => {
  it("knows the countries that the product is made for", () => {
    expect(required.filter((code) => !jurisdictions[code])).toEqual([]);
  });

  it("gives every statement a source, a date and an id of its own", () => {
    for (const { id, label, url, asOf } of clauses) {
      expect(url, id).toMatch(/^https?:\/\/[^\s]+$/);
      expect(asOf, id).toMatch(/^20\d\d-\d\d-\d\d$/);
      expect(label.length, id).toBeGreaterThan(15);
      expect(label, id).not.toMatch(/\.$/);
    }
    expect(new Set(clauses.map(({ id }) => id)).size).toBe(clauses.length);
  });

  it.each(Object.entries(jurisdictions))("of %s is whole", (code, law) => {
    expect(clausesOf(code, "consent").length).toBeGreaterThan(0);
    for (const union of law.partOf ?? []) expect(jurisdictions[union]).toBeDefined();
    expect(law.label !== undefined).toBe(clausesOf(code, "label").length > 0);
    expect(law.imprint !== undefined).toBe(clausesOf(code, "imprint").length > 0);
    if (law.mark) expect(clausesOf(code, "recognisable").length).toBeGreaterThan(0);
    if (law.optOutWithin) expect(clausesOf(code, "opt-out-deadline").length).toBeGreaterThan(0);
    expect(law.label?.words.every((word) => word.trim() === word && word !== "") ?? true).toBe(true);
  });

  it("calls a posture unsettled where its statement is uncertain or it has none", () => {
    for (const [code, { consent, unsettled = [] }] of Object.entries(jurisdictions)) {
      for (const [kind, posture] of Object.entries(consent)) {
        if (posture === "U") expect(unsettled, `${code} ${kind}`).toContain(kind);
      }
    }
  });
});
