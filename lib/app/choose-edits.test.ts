import { describe, expect, it } from "vitest";
import type { Edit } from "../core/edit.ts";
import type { Finding, Fix } from "../core/finding.ts";
import { editsOfFix, safeEdits } from "./choose-edits.ts";

const fix = (edits: Edit[], rest: Partial<Fix> = {}): Fix => ({
  id: "mend",
  label: "Mend",
  safety: "safe",
  edits,
  ...rest,
});

const finding = (id: string, fixes: Fix[]): Finding => ({
  id,
  rule: id,
  category: "identity",
  title: id,
  level: "confirm",
  certainty: "sure",
  messageId: "missing",
  message: "Missing",
  why: "Why",
  remedy: "Remedy",
  example: "Example",
  clauses: [],
  evidence: [],
  fixes,
});

const footer: Edit = { kind: "insert-lines", at: 20, expect: "Bye", lines: [[{ text: "Footer" }]] };
const link: Edit = { kind: "set-link", at: [10, 20], expect: "opt out", href: "https://a.example/" };
const words: Edit = { kind: "replace", at: [15, 18], expect: "out", text: "in" };
const subject: Edit = { kind: "set-subject", expect: "Re: Hi", text: "Hi" };

describe("choosing edits", () => {
  it("makes an edit that several findings share once, and counts on it for all of them", () => {
    const chosen = safeEdits([finding("a", [fix([footer])]), finding("b", [fix([footer])])]);
    expect(chosen).toEqual({ edits: [footer], findings: ["a", "b"] });
  });

  it("lets lines go in right behind words that another fix changes", () => {
    expect(safeEdits([finding("a", [fix([link])]), finding("b", [fix([footer])])]).edits).toEqual([link, footer]);
  });

  it.each<[string, Edit, Edit]>([
    ["the same words", link, words],
    ["the subject", subject, { ...subject, text: "Hello" }],
    ["one place", footer, { ...footer, lines: [[{ text: "Other" }]] }],
  ])("leaves a second fix of %s for the next verdict", (_, first, second) => {
    expect(safeEdits([finding("a", [fix([first])]), finding("b", [fix([second])])])).toEqual({
      edits: [first],
      findings: ["a"],
    });
  });

  it("passes over fixes that are not safe, and those that open a page", () => {
    const chosen = safeEdits([
      finding("a", [fix([link], { safety: "review" })]),
      finding("b", [fix([subject], { safety: "dangerous" })]),
      finding("c", [fix([], { opens: "options" })]),
    ]);
    expect(chosen).toEqual({ edits: [], findings: [] });
  });

  it("gives the edits of one fix by its ids, and none for ids that the verdict does not know", () => {
    const findings = [finding("a", [fix([link])])];
    expect(editsOfFix(findings, "a", "mend").edits).toEqual([link]);
    expect(editsOfFix(findings, "a", "other")).toEqual({ edits: [], findings: [] });
    expect(editsOfFix(findings, "z", "mend")).toEqual({ edits: [], findings: [] });
  });
});
