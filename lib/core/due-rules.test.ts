import { expect, it } from "vitest";
import { dueRules } from "./due-rules.ts";
import { Policy } from "./policy.ts";
import type { Rule, RuleContext } from "./rule.ts";

// Only what decides is written.
const rule = (id: string, rest: Partial<Rule> = {}) =>
  ({ id, level: "inform", occasions: ["outreach", "internal"], languages: "any", ...rest }) as Rule;
const policy = Policy.parse({ levels: { quiet: "off" } });
const base = { policy, occasion: "outreach", language: "en", jurisdictions: ["us"] } as unknown as RuleContext;
const rules = [
  rule("any"),
  rule("quiet"),
  rule("german", { languages: ["de", "nl"] }),
  rule("english", { languages: ["en"] }),
  rule("cold", { occasions: ["outreach"] }),
  rule("eu", { jurisdictions: ["eu", "uk"] }),
];
const idsOf = (context: RuleContext) => dueRules(rules, context).due.map(({ rule, reads }) => `${rule.id} ${reads}`);

it("leaves out rules that are off, meant for other mail, or that bind elsewhere, and says which can read", () => {
  const { due, asked } = dueRules(rules, base);
  expect(due.map(({ rule, reads }) => [rule.id, reads])).toEqual([
    ["any", true],
    ["german", false],
    ["english", true],
    ["cold", true],
  ]);
  expect(asked.map(({ id }) => id)).toEqual(["any", "german", "english", "cold"]);
  expect(idsOf({ ...base, occasion: "internal" })).toEqual(["any true", "german false", "english true"]);
  expect(idsOf({ ...base, jurisdictions: ["us", "uk"] })).toContain("eu true");
});

it("gives the very same answer while nothing changes, and a new one for every single change", () => {
  const first = dueRules(rules, base);
  expect(dueRules(rules, { ...base, jurisdictions: [...base.jurisdictions] })).toBe(first);
  const changes: Partial<RuleContext>[] = [
    { policy: Policy.parse({}) },
    { occasion: "internal" },
    { language: "de" },
    { jurisdictions: ["eu"] },
    { jurisdictions: ["us", "eu"] },
    { jurisdictions: [] },
  ];
  for (const change of changes) {
    const before = dueRules(rules, base);
    expect(dueRules(rules, { ...base, ...change }), JSON.stringify(Object.keys(change))).not.toBe(before);
  }
  const before = dueRules(rules, base);
  expect(dueRules([...rules], base)).not.toBe(before);
});

it("tells two lists of countries apart that share some", () => {
  expect(idsOf({ ...base, jurisdictions: ["us", "eu"] })).toContain("eu true");
  expect(idsOf({ ...base, jurisdictions: ["us", "jp"] })).not.toContain("eu true");
});
