import { describe, expect, it } from "vitest";
import type { Draft } from "../core/draft.ts";
import { missing } from "../core/field.ts";
import { isAtLeast } from "../core/level.ts";
import { Policy, type PolicyInput } from "../core/policy.ts";
import { clausesOf } from "../law/clauses.ts";
import { jurisdictions } from "../law/jurisdictions.ts";
import { blankDraft } from "../rules/case.ts";
import { inspectDraft } from "./inspect-draft.ts";

const text =
  "Hi Anna,\n\nWe help plants like yours cut energy costs by 20%. Would you be open to a quick call next week?";

function inspect(draft: Draft, policy: PolicyInput = {}) {
  return inspectDraft(draft, { policy: Policy.parse(policy), ignores: [], compose: "c1", today: "2026-11-22" });
}

const lawRules = ["consent", "ad-label", "data-source", "right-to-object", "privacy-notice", "imprint"];
const mailboxes = { generic: "info@globex.example", named: "anna@globex.example", sole: "anna@berg.name" };

describe("the law of the recipient", () => {
  const countries = Object.keys(jurisdictions).map((code) => code.toUpperCase());

  it.each(countries)("of %s weighs no more than it is sure", (country) => {
    const code = country.toLowerCase();
    const law = jurisdictions[code];
    for (const [kind, email] of Object.entries(mailboxes)) {
      const draft = blankDraft({ to: [email], subject: "Energy", text });
      const { findings } = inspect(draft, { countries: { [email]: country }, organisation: { country } });
      const consent = findings.find(({ rule }) => rule === "consent");
      const isOpen =
        law?.unsettled?.some((open) => open === kind) || clausesOf(code, "consent").every(({ uncertain }) => uncertain);
      if (consent && isOpen) expect(isAtLeast(consent.level, "confirm"), `${kind}`).toBe(false);
      const label = findings.find(({ rule }) => rule === "ad-label");
      expect(label !== undefined, "label").toBe(law?.label !== undefined);
      if (clausesOf(code, "label").every(({ uncertain }) => uncertain)) expect(label?.level ?? "inform").toBe("inform");
      expect(findings.find(({ rule }) => rule === "imprint")?.level ?? "inform").toBe("inform");
    }
  });

  it.each(countries)("of %s is cited by the rules that it stands behind", (country) => {
    const code = country.toLowerCase();
    const draft = blankDraft({ subject: "Energy", text });
    const { findings } = inspect(draft, { countries: { "globex.example": country }, jurisdictions: [] });
    const cited = (rule: string) =>
      findings.find((finding) => finding.rule === rule)?.clauses.map(({ id }) => id) ?? [];
    for (const [rule, topic] of [
      ["postal-address", "postal-address"],
      ["opt-out-offered", "opt-out"],
      ["company-name", "company-name"],
      ["reason-for-contact", "relevance"],
    ] as const) {
      expect(cited(rule)).toEqual(expect.arrayContaining(clausesOf(code, topic).map(({ id }) => id)));
    }
  });

  it("is loud where country and law are certain, and quiet where one is guessed", () => {
    const level = (email: string, policy?: PolicyInput) =>
      inspect(blankDraft({ to: [email], text }), policy).findings.find(({ rule }) => rule === "consent")?.level;
    expect(level("anna@globex.de")).toBe("confirm");
    expect(level("anna@globex.com", { countries: { "anna@globex.com": "DE" } })).toBe("confirm");
    expect(level("anna@globex.eu")).toBe("inform");
    expect(level("anna@gmx.net")).toBe("inform");
    expect(level("anna@globex.com")).toBeUndefined();
  });

  it("binds in its union as well, and is the union of all recipients'", () => {
    const draft = blankDraft({ to: ["anna@globex.de"], cc: ["ann@globex.com.au"], text });
    expect(inspect(draft).countries.map(({ jurisdictions }) => jurisdictions)).toEqual([["de", "eu"], ["au"]]);
    const optOut = inspect(draft).findings.find(({ rule }) => rule === "opt-out-offered");
    expect(optOut?.clauses.map(({ jurisdiction }) => jurisdiction)).toEqual([undefined, "us", "de", "au", "eu"]);
  });

  it("is also what the policy names, with its union, where no recipient is known", () => {
    const sources = (jurisdictions: string[]) =>
      inspect(blankDraft({ to: [], text }), { jurisdictions }).findings.filter(({ rule }) => rule === "data-source");
    expect(sources(["de"])).toHaveLength(1);
    expect(sources(["uk"])).toHaveLength(1);
    expect(sources(["us"])).toEqual([]);
  });

  it("says nothing, also not that it was not checked, where recipients cannot be seen", () => {
    const verdict = inspect({ ...blankDraft({ text }), recipients: missing("none given") });
    const said = [...verdict.findings, ...verdict.notChecked].map(({ rule }) => rule);
    expect(said.filter((rule) => lawRules.includes(rule))).toEqual([]);
    expect(verdict.countries).toEqual([]);
  });

  it("lists each recipient once, without colleagues and without what is no address", () => {
    const draft = blankDraft({
      to: ["anna@globex.de", "anna@globex.de", "tom@northwind.de", "nobody"],
      text,
    });
    const { countries } = inspect(draft, { organisation: { domains: ["northwind.de"] } });
    expect(countries.map(({ email }) => email)).toEqual(["anna@globex.de"]);
  });

  it("knows a country for which we have no law, and says no more", () => {
    const { countries, findings } = inspect(blankDraft({ to: ["anna@globex.uy"], text }));
    expect(countries).toMatchObject([{ country: "UY", confidence: "high", jurisdictions: [] }]);
    expect(findings.filter(({ rule }) => lawRules.includes(rule))).toEqual([]);
  });

  it("is no matter of an answer to a person", () => {
    const draft = blankDraft({ kind: "reply", to: ["anna@globex.de"], lastInbound: "What does it cost?", text });
    expect(inspect(draft).countries).toEqual([]);
  });
});
