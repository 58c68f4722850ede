import { fold } from "./fold.ts";
import { type HarshClass, harshClasses } from "./harsh-list.ts";
import { harshLists } from "./list-source.ts";

/** The bit of a class. */
export function bitOfClass(name: HarshClass): number {
  return 1 << harshClasses.indexOf(name);
}

/** Whether the harsh words of a language are known, and at hand. */
export function knowsHarshWords(language: string): boolean {
  return listOf(language) !== undefined;
}

/** What each of some folded words of a clause is, as bits. */
export function classesOf(words: readonly string[], language: string): number[] {
  const book = bookOf(language);
  return words.map((word, at) => {
    let bits = book.whole.get(word) ?? 0;
    // Most words begin as no stem does.
    const longest = book.longestStems.get(word.slice(0, shortestStem)) ?? 0;
    for (let end = shortestStem; end <= Math.min(longest, word.length); end++) {
      bits |= book.stems.get(word.slice(0, end)) ?? 0;
    }
    for (const { rest, bit } of book.longer.get(word) ?? []) {
      if (rest.every((next, step) => isLike(words[at + 1 + step] ?? "", next))) bits |= bit;
    }
    return bits;
  });
}

const shortestStem = 2;

interface Book {
  whole: ReadonlyMap<string, number>;
  stems: ReadonlyMap<string, number>;
  /** The length of the longest stem by its first two letters. */
  longestStems: ReadonlyMap<string, number>;
  /** Phrases by their first word. */
  longer: ReadonlyMap<string, readonly { rest: readonly string[]; bit: number }[]>;
}

const books = new Map<string, Book>();
let lists: Readonly<Record<string, string>> | undefined;

function listOf(language: string): string | undefined {
  lists ??= harshLists();
  return lists?.[language];
}

function bookOf(language: string): Book {
  const known = books.get(language);
  if (known) return known;
  const whole = new Map<string, number>();
  const stems = new Map<string, number>();
  const longer = new Map<string, { rest: readonly string[]; bit: number }[]>();
  const lines = listOf(language)?.split("\n") ?? [];
  harshClasses.forEach((_, number) => {
    const bit = 1 << number;
    for (const phrase of lines[number]?.split("|") ?? []) {
      const [first = "", ...rest] = phrase.split(" ").map((word) => fold(word));
      if (rest.length > 0) longer.set(first, [...(longer.get(first) ?? []), { rest, bit }]);
      else if (first.endsWith("*")) put(stems, first.slice(0, -1), bit);
      else put(whole, first, bit);
    }
  });
  const longestStems = new Map<string, number>();
  for (const stem of stems.keys()) {
    const start = stem.slice(0, shortestStem);
    longestStems.set(start, Math.max(longestStems.get(start) ?? 0, stem.length));
  }
  const book = { whole, stems, longestStems, longer };
  books.set(language, book);
  return book;
}

function put(bits: Map<string, number>, word: string, bit: number): void {
  bits.set(word, (bits.get(word) ?? 0) | bit);
}

function isLike(word: string, pattern: string): boolean {
  return pattern.endsWith("*") ? word.startsWith(pattern.slice(0, -1)) : word === pattern;
}
