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
  return new WordsOfParagraph(paragraph);
}

/** Where words start and end and what they begin with is laid out once: each is asked for many times. */
class WordsOfParagraph implements TokenWords {
  readonly count: number;
  readonly #text: string;
  /** Of each word its start, its end and its shape. */
  readonly #layout: Int32Array;
  // Names of places are looked for in the whole of a paragraph, and again in its lines.
  readonly #folds: (string | undefined)[] = [];

  constructor(paragraph: PlacedWords) {
    const { text, words } = paragraph;
    this.#text = text;
    this.count = words;
    this.#layout = new Int32Array(words * layoutSize);
    for (let index = 0, at = 0; index < words; index++, at += layoutSize) {
      const start = paragraph.startOf(index);
      this.#layout[at] = start;
      this.#layout[at + 1] = paragraph.endOf(index);
      this.#layout[at + 2] = shapeOf(text.charCodeAt(start));
    }
  }

  word(index: number): string {
    return this.#isWithin(index) ? this.#text.slice(this.start(index), this.end(index)) : "";
  }

  length(index: number): number {
    return this.end(index) - this.start(index);
  }

  folded(index: number): string {
    if (!this.#isWithin(index)) return "";
    this.#folds[index] ??= fold(this.word(index));
    return this.#folds[index] ?? "";
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
    return this.#isWithin(index) ? (this.#layout[index * layoutSize] ?? 0) : this.#text.length;
  }

  end(index: number): number {
    return this.#isWithin(index) ? (this.#layout[index * layoutSize + 1] ?? 0) : this.#text.length;
  }

  #shapeAt(index: number): number {
    return this.#isWithin(index) ? (this.#layout[index * layoutSize + 2] ?? 0) : 0;
  }

  #isWithin(index: number): boolean {
    return index >= 0 && index < this.count;
  }
}

const layoutSize = 3;
