import { describe, expect, it } from "vitest";
import { compareVerdicts } from "./compare-verdicts.ts";
import type { Finding } from "./finding.ts";
import type { Level } from "./level.ts";
import type { Status, Verdict } from "./verdict.ts";

const finding = (rule: string, level: Level, quote?: string): Finding => ({
  id: `${rule}-${quote}`,
  rule,
  category: "tone",
  title: `Title of ${rule}`,
  level,
  certainty: "sure",
  messageId: "loud",
  message: "",
  why: "",
  remedy: "",
  example: "",
  clauses: [],
  evidence: quote === undefined ? [] : [{ field: "body", start: 0, end: quote.length, quote }],
  fixes: [],
});

const verdict = (status: Status, ...findings: Finding[]): Verdict => ({
  status,
  occasion: "outreach",
  language: "en",
  countries: [],
  findings,
  ignored: [],
  notChecked: [],
  duties: {},
  brokenRules: [],
  fingerprint: "",
});

describe("one draft under two policies", () => {
  it("names the rule that becomes louder, with the words that it quotes", () => {
    const change = compareVerdicts(
      verdict("inform", finding("shouting", "inform", "!!!")),
      verdict("hold", finding("shouting", "hold", "!!!")),
    );
    expect(change).toEqual({
      before: "inform",
      after: "hold",
      rules: [{ rule: "shouting", title: "Title of shouting", before: "inform", after: "hold", quote: "!!!" }],
    });
  });

  it("names the rule that falls silent and the one that is new", () => {
    const change = compareVerdicts(
      verdict("confirm", finding("old", "confirm", "a")),
      verdict("inform", finding("new", "inform")),
    );
    expect(change.rules).toEqual([
      { rule: "new", title: "Title of new", before: "off", after: "inform" },
      { rule: "old", title: "Title of old", before: "confirm", after: "off", quote: "a" },
    ]);
  });

  it("passes over a rule that is as loud as before, however often it speaks", () => {
    const change = compareVerdicts(
      verdict("hold", finding("shouting", "hold", "!!!")),
      verdict("hold", finding("shouting", "hold", "!!!"), finding("shouting", "inform", "??")),
    );
    expect(change.rules).toEqual([]);
  });
});
