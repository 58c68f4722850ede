import { fold } from "./fold.ts";
import type { Tokens } from "./token.ts";
import { shape, shapeOf } from "./word-shape.ts";

/** The words of a paragraph with questions that are asked of single ones. Indexes are those of `tokens`. */
export interface TokenWords {
  count: number;
  /** The word as written; empty beyond the ends. */
  word(index: number): string;
  /** The word as `fold` makes it; empty beyond the ends. */
  folded(index: number): string;
  /** What stands between a word and the next. */
  behind(index: number): string;
  /** Whether it starts with a digit. */
  isNumber(index: number): boolean;
  /** Whether it starts with a capital, or with a letter of a script without capitals. */
  isName(index: number): boolean;
  start(index: number): number;
  end(index: number): number;
}

/** Access to the words of a paragraph by their index. */
export function tokenWords(text: string, { starts, ends }: Tokens): TokenWords {
  const count = starts.length;
  const start = (index: number) => starts[index] ?? text.length;
  const end = (index: number) => ends[index] ?? text.length;
  const word = (index: number) => (index < 0 ? "" : text.slice(start(index), end(index)));
  const shapeAt = (index: number) => (index < 0 || index >= count ? 0 : shapeOf(text.charCodeAt(starts[index] ?? 0)));
  return {
    count,
    word,
    folded: (index) => fold(word(index)),
    behind: (index) => (index < 0 ? "" : text.slice(end(index), start(index + 1))),
    isNumber: (index) => shapeAt(index) === shape.number,
    isName: (index) => shapeAt(index) === shape.name,
    start,
    end,
  };
}
