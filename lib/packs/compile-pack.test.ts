import { describe, expect, it } from "vitest";
import { emptyBody } from "../core/draft.ts";
import { Pack } from "../core/pack.ts";
import { compilePack } from "./compile-pack.ts";

const words = { title: "Say it well", why: "It hurts.", remedy: "Say it well." };
const samples = { valid: ["All is well."], invalid: ["It is bad."] };

function packOf(...rules: object[]): Pack {
  return Pack.parse({
    id: "test",
    title: "Test",
    rules: rules.map((rule, index) => ({ id: `rule-${index}`, ...words, samples, ...rule })),
  });
}

const problemsOf = (...rules: object[]) =>
  compilePack(packOf(...rules)).faults.map(({ path, problem }) => `${path.join(".")}: ${problem}`);

describe("a pack", () => {
  it("becomes rules that carry its words", () => {
    const { rules, faults } = compilePack(packOf({ phrases: ["bad"], level: "confirm", occasions: ["internal"] }));
    expect(faults).toEqual([]);
    expect(rules).toMatchObject([
      {
        id: "org/rule-0",
        ...words,
        category: "organisation",
        level: "confirm",
        occasions: ["internal"],
        languages: "any",
      },
    ]);
  });

  it("is compiled once, however often a policy with the same words is read", () => {
    expect(compilePack(packOf({ phrases: ["bad"] })).rules).toBe(compilePack(packOf({ phrases: ["bad"] })).rules);
  });

  it("is refused with each sample that fails, and why", () => {
    expect(
      problemsOf(
        { phrases: ["well"] },
        { phrases: ["bad"], exceptions: ["is bad"] },
        { replace: [{ say: ["bad"], instead: "very bad" }] },
        { required: ["well"], insert: "All is good." },
      ),
    ).toEqual([
      "rules.0.samples.valid.0: the rule finds something in this sample: “well”",
      "rules.0.samples.invalid.0: the rule finds nothing in this sample",
      "rules.1.samples.invalid.0: the rule finds nothing in this sample",
      "rules.2.samples.invalid.0: the fix does not satisfy the rule: “bad”",
      "rules.3.samples.invalid.0: the fix does not satisfy the rule",
    ]);
  });

  it.each([
    [{}, "rules.0: a rule has one of phrases, replace, required, recipients; this one has none"],
    [
      { phrases: ["bad"], required: ["well"] },
      "rules.0: a rule has one of phrases, replace, required, recipients; this one has phrases, required",
    ],
    [{ required: ["well"], exceptions: ["bad"] }, "rules.0.exceptions: exceptions belong to phrases or replace"],
    [{ phrases: ["bad"], insert: "x" }, "rules.0.insert: insert belongs to required"],
    [{ recipients: ["nobody"] }, "rules.0.recipients.0: neither an address nor a domain"],
    [{ phrases: ["bad", "(bad"] }, "rules.0.phrases.1: phrase “(bad”: a bracket is not closed"],
    [{ phrases: ["<word>"] }, "it would be found nearly everywhere"],
    [{ phrases: ["a*"] }, "it would be found nearly everywhere"],
    [{ phrases: ["a ..9 b ..9 c ..9 d"] }, "its gaps are too wide"],
    [{ phrases: [`a${"b?".repeat(60)}`] }, "more than 600 ways"],
    [
      {
        phrases: Array.from(
          { length: 100 },
          (_, index) => `${index} (a b|c d|e f|g h) (a b|c d|e f|g h) (a b|c d|e f|g h) (i j|k l|m n|o p)`,
        ),
      },
      "more than 20000 ways",
    ],
  ])("with %j is refused: %s", (rule, problem) => {
    expect(problemsOf(rule)[0]).toContain(problem);
  });

  it("of the largest size is read in no time, and reads hostile text in proportion to its length", () => {
    const phrases = Array.from({ length: 200 }, (_, index) => `bad ..4 word${index} ..4 end`);
    const { rules } = compilePack(packOf({ phrases: [...phrases.slice(1), "is bad"] }));
    const time = (length: number) => {
      const started = performance.now();
      const body = { ...emptyBody(), text: `${"bad word1 ".repeat(length / 10)}${started}` };
      rules[0]?.check(
        { kind: "new", from: undefined, recipients: [], subject: "", body, attachments: [], lastInbound: undefined },
        { policy: { packs: [] } } as never,
      );
      return performance.now() - started;
    };
    time(20_000);
    expect(time(200_000)).toBeLessThan(40 * Math.max(2, time(20_000)));
  });
});
