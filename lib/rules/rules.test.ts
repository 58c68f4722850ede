import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { countriesOf, imprintOf, jurisdictionsOf } from "../app/applicable-law.ts";
import type { Draft } from "../core/draft.ts";
import { domainOf, emptyBody } from "../core/draft.ts";
import { applyEdits } from "../core/edit.ts";
import { found, valueOr } from "../core/field.ts";
import type { Finding } from "../core/finding.ts";
import { judge } from "../core/judge.ts";
import { Policy } from "../core/policy.ts";
import type { Rule } from "../core/rule.ts";
import { noHistory } from "../core/send-history.ts";
import { languageOf } from "../text/language.ts";
import { blankDraft, type CaseContext, type RuleCases } from "./case.ts";
import { rules } from "./index.ts";
import { renames } from "./renames.ts";

const caseFiles = import.meta.glob<{ default: RuleCases }>("./*/*.cases.ts", { eager: true });

function casesOf({ category, id }: Rule): RuleCases {
  const file = caseFiles[`./${category}/${id}.cases.ts`];
  if (!file) throw new Error(`Write lib/rules/${category}/${id}.cases.ts: named drafts that say what ${id} means.`);
  return file.default;
}

function findingsOf(rule: Rule, draft: Draft, around: CaseContext = {}): Finding[] {
  const { relations = {}, suppressions = [] } = around;
  const policy = Policy.parse(around.policy ?? {});
  const language = languageOf(valueOr(draft.body, emptyBody()).text);
  const countries = countriesOf(draft, { policy, language, relations });
  const context = {
    policy,
    occasion: around.occasion ?? rule.occasions[0] ?? ("outreach" as const),
    language,
    countries,
    imprint: imprintOf(policy),
    relations,
    jurisdictions: jurisdictionsOf(countries, policy),
    today: "2026-11-22",
    history: { ...noHistory, ...around.history },
    suppressions,
    unreadRecords: [],
  };
  const verdict = judge(draft, { rules: [rule], context, ignores: [], compose: "test" });
  expect(verdict.brokenRules, JSON.stringify(verdict.notChecked)).toEqual([]);
  return verdict.findings;
}

function textOf(draft: Draft, field: string, quote: string): string {
  if (field === "subject") return valueOr(draft.subject, "");
  if (field === "body") return valueOr(draft.body, emptyBody()).text;
  if (field === "from") return valueOr(draft.from, { email: "" }).email;
  return valueOr(draft.recipients, []).find(({ email }) => email === quote)?.email ?? "";
}

describe.each(rules.map((rule) => [rule.id, rule] as const))("%s", (_id, rule) => {
  const { valid, invalid, policy } = casesOf(rule);

  it.each(Object.entries(valid))("finds nothing: %s", (_name, parts) => {
    expect(findingsOf(rule, blankDraft(parts), { policy, ...parts })).toEqual([]);
  });

  describe.each(Object.entries(invalid))("%s", (_name, { reports, after, ...parts }) => {
    const draft = blankDraft(parts);
    const around: CaseContext = { policy, ...parts };
    const findings = findingsOf(rule, draft, around);

    it("is reported exactly so", () => {
      expect(findings.map(({ messageId }) => messageId)).toEqual(reports.map(({ message }) => message));
      reports.forEach(({ quotes }, index) => {
        if (quotes) expect(findings[index]?.evidence.map(({ quote }) => quote)).toEqual(quotes);
      });
    });

    it("is told in whole sentences that quote the draft", () => {
      for (const { message, evidence, fixes } of findings) {
        for (const words of [message, ...fixes.map(({ label }) => label)]) expect(words).not.toMatch(/\{\w+\}(?!\})/);
        expect(message).not.toMatch(/[.…]\.$|\.[”"]\.$/);
        for (const { field, start, end, quote } of evidence) {
          expect(textOf(draft, field, quote).slice(start, end)).toBe(quote);
          expect(quote).not.toBe("");
        }
      }
    });

    it("is gone after a safe fix, which changes nothing the second time", () => {
      for (const finding of findings) {
        for (const fix of finding.fixes.filter(({ safety }) => safety === "safe")) {
          const fixed = applyEdits(draft, fix.edits);
          const left = findingsOf(rule, fixed, around);
          expect(left.map(({ id }) => id)).not.toContain(finding.id);
          expect(left.length).toBeLessThan(findings.length);
          if (after !== undefined) expect(valueOr(fixed.body, emptyBody()).text).toBe(after);
        }
      }
    });

    it("offers edits that fit the draft, or leads to the options", () => {
      for (const { edits, opens } of findings.flatMap(({ fixes }) => fixes)) {
        if (opens) expect(edits).toEqual([]);
        else expect(() => applyEdits(draft, edits)).not.toThrow();
      }
    });
  });

  it("has enough cases, all of its messages among them", () => {
    expect(Object.keys(valid).length).toBeGreaterThanOrEqual(3);
    expect(Object.keys(invalid).length).toBeGreaterThanOrEqual(2);
    const told = new Set(Object.values(invalid).flatMap(({ reports }) => reports.map(({ message }) => message)));
    const fixes = new Set(
      Object.values(invalid).flatMap((parts) =>
        findingsOf(rule, blankDraft(parts), { policy, ...parts }).flatMap((finding) =>
          finding.fixes.map(({ id }) => id),
        ),
      ),
    );
    expect([...told, ...fixes].sort()).toEqual(Object.keys(rule.messages).sort());
  });

  it("says what, why and what to do in one sentence each", () => {
    expect(rule.title).not.toMatch(/\.$/);
    for (const sentence of [rule.why, rule.remedy]) expect(sentence).toMatch(/^[A-Z][^.!?]*\.$/);
    expect(rule.clauses.length).toBeGreaterThan(0);
  });

  it.each(hostileDrafts())("survives %s", (_name, draft) => {
    const start = performance.now();
    findingsOf(rule, draft);
    // A slip into super-linear time costs minutes on these, so a limit that a busy machine keeps is enough to see it.
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});

it("gives every case file a rule", () => {
  const known = rules.map(({ category, id }) => `./${category}/${id}.cases.ts`);
  expect(Object.keys(caseFiles).sort()).toEqual(known.sort());
});

it("names no rule as one was called before", () => {
  for (const { id } of rules) expect(Object.keys(renames)).not.toContain(id);
});

it("has rule files for all folders of rules", () => {
  const folders = readdirSync(new URL(".", import.meta.url), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  expect(folders.map(({ name }) => name).sort()).toEqual([...new Set(rules.map(({ category }) => category))].sort());
});

function hostileDrafts(): [name: string, draft: Draft][] {
  const units: Record<string, string> = {
    letters: "a ",
    digits: "7",
    "spaced digits": "12 ",
    brackets: "(",
    braces: "{{[",
    "line ends": "\n",
    capitals: "Aa ",
    commas: "A, ",
    "mail addresses": "a@b.c ",
    wishes: "unsubscribe ",
    streets: "5 Main Street\n",
    Arabic: "شارع ",
    "broken surrogates": "\ud83d",
    "reply marks": "Re: ",
  };
  const drafts = Object.entries(units).map(([name, unit]): [string, Draft] => {
    const text = unit.repeat(Math.ceil(200_000 / unit.length));
    return [`200 kB of ${name}`, blankDraft({ text, subject: text.slice(0, 20_000) })];
  });
  const many = Array.from({ length: 10_000 }, (_, index) => ({
    text: "x",
    href: `https://${domainOf("a@b.example")}/unsubscribe/${index}`,
    at: [index * 2, index * 2 + 1] as const,
  }));
  const body = { ...emptyBody(), text: "x ".repeat(10_000), links: many };
  const strange = blankDraft({ text: "Hi", from: "no at sign", to: ["", "@", "a@", "@b", "\u0000@\u0000.\u0000"] });
  return [...drafts, ["10,000 links", { ...blankDraft(), body: found(body) }], ["addresses without sense", strange]];
}
