import { undisguised } from "./disguise.ts";
import { fold } from "./fold.ts";
import { IntList } from "./int-list.ts";
import { bitOfEntry } from "./phrase-anchor.ts";
import type { PhraseWords } from "./phrase-words.ts";
import { kind, kindOf, type TakenTokens, tokenSize } from "./token.ts";
import { slotOf } from "./word-hash.ts";

/** So many words are remembered; hostile text has no end of new ones. */
const mostWords = 16_384;
const slotMask = 32_767;
const entrySize = 3;

/** A word is looked for in so many slots and no more, whatever hashes a text has. */
const mostProbes = 24;

const shapes = ["<word>", "<num>", "<money>", "<pct>", "<url>", "<mail>", "<blank>"];

/** Adds the phrases that are a word of a set and nothing else, and the anchors at which the others are looked for. */
export type AddPhrases = (set: number, whole: IntList, anchors: IntList) => void;

/** The word that belongs to no set. */
export const noWord = 0;

/** So many numbers tell of a word: where its sets, its whole phrases and its anchors end, and its bits. */
export const wordSize = 4;

/**
 * The words of texts, numbered: what each is to the phrases is worked out once, for as long as it is remembered,
 * since most words of a text have been seen before.
 */
export class KnownWords {
  readonly #words: PhraseWords;
  readonly #addPhrases: AddPhrases;
  readonly #slots = new Int32Array(slotMask + 1);
  /** Of each entry its hash, what else tells it, and its word. */
  readonly #entries = new IntList(4096);
  /** Words with all sets of a shape and no others, by kind. */
  #shapeWords: number[] = [];
  /** Of each word, side by side: its sets in order, the phrases that it is by itself, the anchors of others. */
  readonly sets = new IntList(4096);
  readonly whole = new IntList(4096);
  readonly anchors = new IntList(4096);
  /** Of each word where its numbers end in each of these, and its bits: see `wordSize`. */
  readonly words = new IntList(4096);
  readonly #found: number[] = [];
  #folded = new Uint16Array(256);

  constructor(words: PhraseWords, addPhrases: AddPhrases) {
    this.#words = words;
    this.#addPhrases = addPhrases;
    this.forget();
  }

  /** Forgets all, when the phrases have changed. Numbers given before are void. */
  forget(): void {
    this.#slots.fill(0);
    for (const list of [this.#entries, this.sets, this.whole, this.anchors, this.words]) list.count = 0;
    this.#addWord([]);
    this.#shapeWords = shapes.map((shape) => this.#addWord([this.#words.entryOfShape(shape)]));
  }

  /** Puts the number of each word of a text in the place of its hash. */
  number(text: string, units: Uint16Array, { count, data }: TakenTokens): void {
    // Numbers of one text must not change while it is read, so that there is no forgetting in its midst.
    if (this.#entries.count >= mostWords * entrySize) this.forget();
    for (let at = 0; at < count * tokenSize; at += tokenSize) {
      const type = kindOf(data[at + 2] ?? 0);
      data[at + 3] = type > kind.number ? (this.#shapeWords[type] ?? noWord) : this.#at(text, units, data, at);
    }
  }

  #at(text: string, units: Uint16Array, data: Int32Array, token: number): number {
    const slots = this.#slots;
    const entries = this.#entries.data;
    const hash = data[token + 3] ?? 0;
    const start = data[token] ?? 0;
    const length = (data[token + 1] ?? 0) - start;
    // Told by its hash, length, first and last unit. A word with a capital is another, since it is a name.
    const other = (length << 26) ^ ((units[start] ?? 0) << 13) ^ (units[start + length - 1] ?? 0);
    let slot = slotOf(hash, slotMask);
    for (let probe = 0; probe < mostProbes; probe++) {
      const entry = (slots[slot] ?? 0) - 1;
      if (entry < 0) return this.#remember(text, units, data, token, other, slot);
      if (entries[entry] === hash && entries[entry + 1] === other) return entries[entry + 2] ?? noWord;
      slot = (slot + 1) & slotMask;
    }
    return this.#lookUp(text, units, data, token);
  }

  #remember(text: string, units: Uint16Array, data: Int32Array, token: number, other: number, slot: number): number {
    const number = this.#lookUp(text, units, data, token);
    // Numbers of a text come once; those of the vocabulary are few.
    if (number === this.#shapeWords[kind.number]) return number;
    this.#slots[slot] = 1 + this.#entries.push(data[token + 3] ?? 0);
    this.#entries.push(other);
    this.#entries.push(number);
    return number;
  }

  /** The number of a word that is not remembered. */
  #lookUp(text: string, units: Uint16Array, data: Int32Array, token: number): number {
    const start = data[token] ?? 0;
    const end = data[token + 1] ?? 0;
    const found = this.#found;
    found.length = 0;
    if (isPlain(units, start, end)) this.#words.collect(units, start, end, found);
    else this.#collectFolded(fold(text.slice(start, end)));
    if (kindOf(data[token + 2] ?? 0) === kind.word) {
      for (const meant of undisguised(text.slice(start, end))) this.#collectFolded(meant);
    }
    if (kindOf(data[token + 2] ?? 0) === kind.number) {
      if (found.length === 0) return this.#shapeWords[kind.number] ?? noWord;
      found.push(this.#words.entryOfShape("<num>"));
    } else if (isCapital.test(text.slice(start, start + 2))) found.push(this.#words.entryOfShape("<cap>"));
    return found.length === 0 ? noWord : this.#addWord(found);
  }

  #collectFolded(folded: string): void {
    if (this.#folded.length < folded.length) this.#folded = new Uint16Array(2 * folded.length);
    for (let at = 0; at < folded.length; at++) this.#folded[at] = folded.charCodeAt(at);
    this.#words.collect(this.#folded, 0, folded.length, this.#found);
  }

  /** Adds the word that is these entries of the vocabulary, and gives its number. */
  #addWord(entries: readonly number[]): number {
    let bits = 0;
    const sets: number[] = [];
    for (const entry of entries) {
      bits |= bitOfEntry(entry);
      this.#words.addSetsOf(entry, sets);
    }
    sets.sort((a, b) => a - b);
    for (let at = 0; at < sets.length; at++) {
      const set = sets[at] ?? 0;
      if (at > 0 && sets[at - 1] === set) continue;
      this.sets.push(set);
      this.#addPhrases(set, this.whole, this.anchors);
    }
    const word = this.words.push(this.sets.count) / wordSize;
    this.words.push(this.whole.count);
    this.words.push(this.anchors.count);
    this.words.push(bits);
    return word;
  }
}

const isCapital = /^\p{Lu}/u;

/** Whether all units are as a word is compared, but for their case: ASCII, and no mark or space as in "e - mail". */
function isPlain(units: Uint16Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const unit = units[at] ?? 0;
    if (unit > 126 || unit === 32 || unit === 45) return false;
  }
  return true;
}
