import { fold } from "./fold.ts";
import type { ParagraphReading } from "./paragraph-reading.ts";
import { shape, shapeOf } from "./word-shape.ts";

/** The words of a paragraph with questions that are asked of single ones. Indexes are those of its tokens. */
export interface TokenWords {
  count: number;
  /** The word as written; empty beyond the ends. */
  word(index: number): string;
  /** How many UTF-16 units it has. */
  length(index: number): number;
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

/** A text with the places of its words; those of a paragraph are as it was read. */
export type PlacedWords = Pick<ParagraphReading, "text" | "words" | "startOf" | "endOf">;

/** Access to the words of a paragraph by their index. */
export function tokenWords(paragraph: PlacedWords): TokenWords {
  const { text, words: count } = paragraph;
  const isWithin = (index: number) => index >= 0 && index < count;
  const start = (index: number) => (isWithin(index) ? paragraph.startOf(index) : text.length);
  const end = (index: number) => (isWithin(index) ? paragraph.endOf(index) : text.length);
  const word = (index: number) => (isWithin(index) ? text.slice(start(index), end(index)) : "");
  const shapeAt = (index: number) => (isWithin(index) ? shapeOf(text.charCodeAt(start(index))) : 0);
  // Names of places are looked for in the whole of a paragraph, and again in its lines.
  const folds: (string | undefined)[] = [];
  const folded = (index: number) => {
    folds[index] ??= fold(word(index));
    return folds[index];
  };
  return {
    count,
    word,
    length: (index) => end(index) - start(index),
    folded: (index) => (isWithin(index) ? folded(index) : ""),
    behind: (index) => (index < 0 ? "" : text.slice(end(index), start(index + 1))),
    isNumber: (index) => shapeAt(index) === shape.number,
    isName: (index) => shapeAt(index) === shape.name,
    start,
    end,
  };
}
