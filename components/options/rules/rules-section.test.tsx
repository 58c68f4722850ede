// @vitest-environment jsdom
import { act } from "react";
import { describe, expect, it, vi } from "vitest";
import { Policy } from "../../../lib/core/policy.ts";
import { mount } from "../../../tests/gallery/mount.tsx";
import { everyRule, filterRules, policyLines, type RuleSummary } from "./filter-rules.ts";
import { RulesSection, type RulesSectionProps } from "./rules-section.tsx";

const clause = (id: string, label: string) => ({ id, label, url: "https://example.com", asOf: "2026-01-01" });
const rules: RuleSummary[] = [
  {
    id: "postal-address",
    title: "Give your address",
    why: "So that people can reach you",
    remedy: "Write it down",
    example: "12 Harbour Street",
    category: "identity",
    level: "confirm",
    clauses: [clause("outreach-policy.identity", "Acceptable use: say who you are")],
  },
  {
    id: "value",
    title: "Offer something",
    why: "So that it is worth reading",
    remedy: "Say it",
    example: "It saves you an hour",
    category: "transparency",
    level: "inform",
    maxLevel: "inform",
    clauses: [],
  },
];
const policy = Policy.parse({ levels: { value: "off" } });

const props = (parts: Partial<RulesSectionProps> = {}): RulesSectionProps => ({
  rules,
  wanted: undefined,
  policy,
  locked: [],
  onChange: vi.fn(),
  ...parts,
});
const choose = (list: HTMLSelectElement | null | undefined, value: string) =>
  act(async () => {
    if (list) list.value = value;
    list?.dispatchEvent(new Event("change", { bubbles: true }));
  });

describe("finding a rule", () => {
  const found = (filter: object, locked: string[] = []) =>
    filterRules(rules, { ...everyRule, ...filter }, { policy, locked }).map(({ id }) => id);

  it.each([
    [{ words: "ADDRESS give" }, ["postal-address"]],
    [{ words: "acceptable use" }, ["postal-address"]],
    [{ words: "nothing like this" }, []],
    [{ duty: "transparency" }, ["value"]],
    [{ line: "outreach-policy.identity" }, ["postal-address"]],
    [{ state: "own" }, ["value"]],
    [{ state: "off" }, ["value"]],
    [{}, ["postal-address", "value"]],
  ])("by %j", (filter, ids) => {
    expect(found(filter)).toEqual(ids);
  });

  it("by who set its level", () => {
    expect(found({ state: "locked" }, ["levels.postal-address"])).toEqual(["postal-address"]);
    expect(found({ state: "own" }, ["levels.value"])).toEqual([]);
    expect(policyLines(rules)).toEqual([["outreach-policy.identity", "Acceptable use: say who you are"]]);
  });
});

describe("the level of a rule", () => {
  it("can be raised, and set back to its default by itself or with all others", async () => {
    const given = props();
    const { page, click } = await mount(<RulesSection {...given} />);
    await choose(page.querySelector<HTMLSelectElement>("[data-rule=postal-address] select"), "hold");
    expect(given.onChange).toHaveBeenLastCalledWith({ levels: { "postal-address": "hold" } });
    await click("Back to the default level of “Offer something”");
    expect(given.onChange).toHaveBeenLastCalledWith({ levels: { value: undefined } });
    await click("Reset 1 level");
    expect(given.onChange).toHaveBeenLastCalledWith({ levels: { value: undefined } });
  });

  it("of mere advice cannot be raised above advice", async () => {
    const { page } = await mount(<RulesSection {...props()} />);
    const options = [...(page.querySelector<HTMLSelectElement>("[data-rule=value] select")?.options ?? [])];
    expect(options.map(({ text }) => text)).toEqual(["Advise (default)", "Off", "Record only", "Advise"]);
  });

  it("that the organisation set is locked, also that of its own rules", async () => {
    const own: RuleSummary = {
      ...rules[0],
      id: "org/no-slang",
      title: "Write plainly",
      category: "organisation",
      level: "hold",
    } as RuleSummary;
    const { page } = await mount(
      <RulesSection {...props({ rules: [...rules, own], locked: ["packs", "levels.org/no-slang"] })} />,
    );
    const list = page.querySelector<HTMLSelectElement>('[data-rule="org/no-slang"] select');
    expect(list?.disabled).toBe(true);
    expect(list?.selectedOptions[0]?.text).toBe("Hold until fixed (default)");
    expect(page.querySelector('[data-rule="org/no-slang"]')?.textContent).toContain("Set by your organisation");
  });
});

describe("the help on a rule", () => {
  it("is unfolded for whoever came to read of it, with an example and where it is written", async () => {
    const { page } = await mount(<RulesSection {...props({ wanted: "postal-address" })} />);
    expect(page.querySelector("[data-rule=postal-address] blockquote")?.textContent).toBe("12 Harbour Street");
    expect(page.querySelector("[data-rule=postal-address] a[target=_blank]")?.textContent).toContain("Acceptable use");
    expect(page.querySelector('a[href="#rules/postal-address"]')).not.toBeNull();
    expect(page.querySelector("[data-rule=value] blockquote")).toBeNull();
    expect(document.activeElement?.textContent).toBe("Give your address");
  });
});
