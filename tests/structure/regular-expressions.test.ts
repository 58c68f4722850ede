import { expect, it } from "vitest";
import { inspectDraft } from "../../lib/app/inspect-draft.ts";
import { resolvePolicy } from "../../lib/core/resolve-policy.ts";
import { blankDraft, type RuleCases } from "../../lib/rules/case.ts";
import { rules } from "../../lib/rules/index.ts";
import { sourceFiles } from "./source-files.ts";

const scanned = /^lib\/(text|rules|law|core)\//;
const cases = import.meta.glob<{ default: RuleCases }>("../../lib/rules/*/*.cases.ts", { eager: true });

/** How much text each expression gets, in UTF-16 units. */
const length = 20_000;
/** What a linear one may take for that on a busy machine, ms; one that takes longer must prove itself at half the length. */
const soonEnough = 60;
/** Twice the text takes a linear expression twice as long, a quadratic one four times. */
const mostGrowth = 3.2;

const expressions = [...new Map([...literals(), ...used()].map((each) => [String(each), each])).values()];

it("finds the regular expressions of the engine, those that are put together among them", () => {
  expect(literals().length).toBeGreaterThan(100);
  expect(used().length).toBeGreaterThan(50);
});

it("has no regular expression that hostile text can slow down", () => {
  const slow = expressions.flatMap((expression) =>
    attacksOn(expression).flatMap((unit) => {
      if (timeFor(expression, unit, length) < soonEnough) return [];
      // What is slow only now and then is the machine.
      const tries = Array.from({ length: 5 }, () => [
        timeFor(expression, unit, length),
        timeFor(expression, unit, length / 2),
      ]) as [number, number][];
      if (tries.some(([whole, half]) => whole < soonEnough || whole / half < mostGrowth)) return [];
      const [whole, half] = tries[0] ?? [0, 0];
      const what = `${String(expression).slice(0, 160)} on ${JSON.stringify(unit)}`;
      return [`${what}: ${Math.round(whole)} ms, half of it ${Math.round(half)} ms`];
    }),
  );
  expect(slow).toEqual([]);
}, 180_000);

/** Those written in the sources. What only looks like one is tried as well, which does no harm. */
function literals(): RegExp[] {
  const literal =
    /(?<=[=(,:?[!&|{};>]\s*|^\s*|return )\/(?![*/])((?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([dgimsuvy]*)/gm;
  return sourceFiles()
    .filter(({ path }) => scanned.test(path))
    .flatMap(({ text }) =>
      Array.from(text.matchAll(literal), ([, source = "", flags = ""]) => expressionOf(source, flags)),
    )
    .filter((each) => each !== undefined);
}

function expressionOf(source: string, flags: string): RegExp | undefined {
  try {
    return new RegExp(source, flags);
  } catch {
    return undefined;
  }
}

/** Those that run when the drafts of all cases are judged, however they were made. */
function used(): RegExp[] {
  const seen = new Set<RegExp>();
  const exec = RegExp.prototype.exec;
  RegExp.prototype.exec = function record(text: string) {
    seen.add(this);
    return exec.call(this, text);
  };
  try {
    const { policy } = resolvePolicy({ rules: rules.map(({ id }) => id) });
    for (const { default: file } of Object.values(cases)) {
      for (const parts of [...Object.values(file.valid), ...Object.values(file.invalid)]) {
        inspectDraft(blankDraft(parts), { policy, ignores: [], compose: "test", today: "2026-11-22" });
      }
    }
  } finally {
    RegExp.prototype.exec = exec;
  }
  // A name in the text makes an expression of its own; more than these are no other kinds.
  return [...seen].slice(0, 2000);
}

/** Pieces of text to repeat: some that trouble most expressions, and those that this one speaks of itself. */
function attacksOn({ source }: RegExp): string[] {
  const own = source.replace(/\\[pPbBdDwWsSu](?:\{[^}]*\})?/g, " ").match(/\p{L}{2,}|[@.:/<>#%&'"!?-]/gu) ?? [];
  const some = [...new Set(own)].filter((_, index, all) => all.length <= 8 || index % Math.ceil(all.length / 8) === 0);
  return [
    " ",
    "\n",
    "a",
    "a ",
    "A ",
    "1",
    "1 ",
    "-",
    "a.",
    "é",
    ...some,
    ...some.map((word) => `${word} `),
    some.slice(0, 3).join(" "),
  ];
}

function timeFor(expression: RegExp, unit: string, size: number): number {
  const text = `${unit.repeat(Math.ceil(size / Math.max(1, unit.length)))}\u0000`;
  const every = new RegExp(expression.source, [...new Set(`${expression.flags}g`)].join(""));
  const start = performance.now();
  text.replace(every, "");
  return performance.now() - start;
}
