import { describe, expect, it } from "vitest";
import { standingsOf } from "./duty.ts";
import type { Finding } from "./finding.ts";

const asked = [
  { id: "postal-address", category: "identity" },
  { id: "company-name", category: "identity" },
  { id: "reason-for-contact", category: "transparency" },
  { id: "value-to-recipient", category: "transparency" },
  { id: "opt-out-offered", category: "opt-out" },
  { id: "gambling", category: "content" },
];
const nothing = { findings: [], ignored: [], notChecked: [] };
// Only what decides is written.
const finding = (rule: string, level: Finding["level"] = "confirm") => ({ rule, level }) as Finding;
const gap = (rule: string) => ({ rule, title: "", reason: { kind: "language" as const, language: "th" } });

describe("how a draft stands on its duties", () => {
  it("is told of the duties that were looked at, and of no other", () => {
    expect(standingsOf(asked, nothing)).toEqual({ identity: "met", reason: "met", value: "met", "opt-out": "met" });
    expect(standingsOf([], nothing)).toEqual({});
  });

  it("is open where one of several rules speaks", () => {
    expect(standingsOf(asked, { ...nothing, findings: [finding("company-name")] }).identity).toBe("open");
  });

  it("is never met where a rule could not be asked", () => {
    expect(standingsOf(asked, { ...nothing, notChecked: [gap("opt-out-offered")] })["opt-out"]).toBe("unchecked");
  });

  it("is open rather than unchecked where something is known to be wrong", () => {
    const both = { ...nothing, findings: [finding("postal-address")], notChecked: [gap("company-name")] };
    expect(standingsOf(asked, both).identity).toBe("open");
  });

  it("does not call met what the user ignores", () => {
    expect(standingsOf(asked, { ...nothing, ignored: [finding("reason-for-contact")] }).reason).toBe("ignored");
  });

  it("keeps to itself what is only recorded", () => {
    expect(standingsOf(asked, { ...nothing, findings: [finding("reason-for-contact", "monitor")] }).reason).toBe("met");
  });
});
