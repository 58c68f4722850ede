import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sentenceAround, trimSpan } from "./sentence.ts";

/** Where a sentence starts as expressions tell it: slower, and plain to read. */
function startByExpression(text: string, start: number): number {
  const before = text.slice(Math.max(0, start - 400), start);
  const last = [...before.matchAll(/[.!?]["')]?\s+|\n/g)].at(-1);
  return start - before.length + (last ? last.index + last[0].length : 0);
}

describe("the sentence around some words", () => {
  it("starts behind a stop with white space, or at its line", () => {
    const text = 'He said "no." And we went.\nWe won 3.5 points today! So be it.';
    const sentenceOf = (words: string) => {
      const start = text.indexOf(words);
      return text.slice(...sentenceAround(text, [start, start + words.length]));
    };
    expect(sentenceOf("went")).toBe("And we went.");
    expect(sentenceOf("points")).toBe("We won 3.5 points today!");
    expect(sentenceOf("be")).toBe("So be it.");
  });

  it("starts where an expression over all that stands before would say", () => {
    const piece = fc.constantFrom(
      "word",
      "a",
      ".",
      "!",
      "?",
      '"',
      "'",
      ")",
      " ",
      "  ",
      "\n",
      "\t",
      "\u00a0",
      "\ufeff",
      ",",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), fc.array(piece, { maxLength: 10 }), (before, behind) => {
        const start = before.join("").length;
        const text = `${before.join("")}here${behind.join("")}`;
        const [from, to] = sentenceAround(text, [start, start + 4]);
        expect(from).toBe(trimSpan(text, [startByExpression(text, start), to])[0]);
      }),
      { numRuns: 500 },
    );
  });
});
