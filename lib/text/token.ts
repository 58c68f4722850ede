import { char, classAt } from "./char-class.ts";

/** What a token is besides a word. */
export const kind = { word: 0, number: 1, money: 2, percent: 3, url: 4, mail: 5, blank: 6 } as const;

/** What stands before a token. */
export const gap = {
  /** Nothing, a space, a hyphen, an apostrophe. */
  none: 0,
  /** A comma, a colon, a bracket. */
  mark: 1,
  /** A line end, which may be one of a mail that was wrapped. */
  line: 2,
  /** The end of a sentence, or the start of an item of a list. */
  sentence: 3,
} as const;

/** The words of a paragraph, side by side in arrays. Offsets are UTF-16 units of the paragraph. */
export interface Tokens {
  starts: Int32Array;
  ends: Int32Array;
  kinds: Uint8Array;
  gaps: Uint8Array;
}

/**
 * Tokens as they were taken last, in an array that is used again and again: `tokenSize` numbers each, namely where it
 * starts and ends, its bits (see `kindOf`), and for words and numbers the hash that `word-hash.ts` makes.
 */
export interface TakenTokens {
  count: number;
  data: Int32Array;
  /** What stands in the text, as bits: see `sign`. */
  signs: number;
}

/** Signs of a text that make it worth a closer look, as bits. */
export const sign = {
  /** Units beyond ASCII. */
  beyondAscii: 0xff80,
  /** Units beyond Latin-1. */
  beyondLatin: 0xff00,
  /** A digit; or a unit that is not seen, which is rare. */
  digit: char.digit << classAt,
  /** `>`, as before the lines of somebody else's mail. */
  quote: 4 << classAt,
  colon: 8 << classAt,
} as const;

/** All that may stand in a text which was not looked at unit by unit. */
export const anySign: number = 0xfffff;

export const tokenSize = 4;
export const gapShift = 4;
export const sentenceShift = 8;
export const kindMask = 15;

/** What a token is, told by its bits. */
export function kindOf(bits: number): number {
  return bits & kindMask;
}

/** What stands before a token, told by its bits. */
export function gapOf(bits: number): number {
  return (bits >> gapShift) & kindMask;
}

/** The number of the sentence in which a token stands, told by its bits. */
export function sentenceOf(bits: number): number {
  return bits >> sentenceShift;
}

/** Tokens side by side, from `tokenSize` numbers each that begin at `from`. */
export function unpack({ data, count }: Pick<TakenTokens, "data" | "count">, from = 0): Tokens {
  const tokens = {
    starts: new Int32Array(count),
    ends: new Int32Array(count),
    kinds: new Uint8Array(count),
    gaps: new Uint8Array(count),
  };
  for (let index = 0, at = from; index < count; index++, at += tokenSize) {
    const bits = data[at + 2] ?? 0;
    tokens.starts[index] = data[at] ?? 0;
    tokens.ends[index] = data[at + 1] ?? 0;
    tokens.kinds[index] = kindOf(bits);
    tokens.gaps[index] = gapOf(bits);
  }
  return tokens;
}
