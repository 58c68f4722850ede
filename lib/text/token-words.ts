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
  return new ParagraphWords(paragraph);
}

/** A class, since its questions are asked thousands of times, and functions made for each paragraph are slower to call. */
class ParagraphWords implements TokenWords {
  readonly count: number;
  readonly #paragraph: PlacedWords;
  readonly #text: string;
  /** Names of places are looked for in the whole of a paragraph, and again in its lines. */
  readonly #folds: (string | undefined)[] = [];

  constructor(paragraph: PlacedWords) {
    this.#paragraph = paragraph;
    this.#text = paragraph.text;
    this.count = paragraph.words;
  }

  word(index: number): string {
    return this.#isWithin(index) ? this.#text.slice(this.start(index), this.end(index)) : "";
  }

  length(index: number): number {
    return this.end(index) - this.start(index);
  }

  folded(index: number): string {
    if (!this.#isWithin(index)) return "";
    const known = this.#folds[index] ?? fold(this.word(index));
    this.#folds[index] = known;
    return known;
  }

  behind(index: number): string {
    return index < 0 ? "" : this.#text.slice(this.end(index), this.start(index + 1));
  }

  isNumber(index: number): boolean {
    return this.#shapeAt(index) === shape.number;
  }

  isName(index: number): boolean {
    return this.#shapeAt(index) === shape.name;
  }

  start(index: number): number {
    return this.#isWithin(index) ? this.#paragraph.startOf(index) : this.#text.length;
  }

  end(index: number): number {
    return this.#isWithin(index) ? this.#paragraph.endOf(index) : this.#text.length;
  }

  #isWithin(index: number): boolean {
    return index >= 0 && index < this.count;
  }

  #shapeAt(index: number): number {
    return this.#isWithin(index) ? shapeOf(this.#text.charCodeAt(this.#paragraph.startOf(index))) : 0;
  }
}
