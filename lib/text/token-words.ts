import type { Tokens } from "./token.ts";

/** The words of a paragraph with questions that are asked of single ones. Indexes are those of `tokens`. */
export interface TokenWords {
  count: number;
  /** The word as written; empty beyond the ends. */
  word(index: number): string;
  /** What stands between a word and the next. */
  behind(index: number): string;
  isNumber(index: number): boolean;
  /** Whether it starts with a capital, or with a letter of a script without capitals. */
  isName(index: number): boolean;
  start(index: number): number;
  end(index: number): number;
}

/** Access to the words of a paragraph by their index. */
export function tokenWords(text: string, { starts, ends }: Tokens): TokenWords {
  const start = (index: number) => starts[index] ?? text.length;
  const end = (index: number) => ends[index] ?? text.length;
  const word = (index: number) => (index < 0 ? "" : text.slice(start(index), end(index)));
  return {
    count: starts.length,
    word,
    behind: (index) => (index < 0 ? "" : text.slice(end(index), start(index + 1))),
    isNumber: (index) => index >= 0 && /^\d/.test(word(index)),
    isName: (index) => index >= 0 && nameStart.test(word(index)),
    start,
    end,
  };
}

const nameStart = /^[\p{Lu}\p{Lo}\p{Lt}]/u;
