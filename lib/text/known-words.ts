import { undisguised } from "./disguise.ts";
import { fold } from "./fold.ts";
import { IntList } from "./int-list.ts";
import type { PhraseWords } from "./phrase-words.ts";
import { kind, type TakenTokens } from "./tokens.ts";
import { slotOf, small } from "./word-hash.ts";

/** So many words are remembered; hostile text has no end of new ones. */
const mostWords = 16_384;
const slotMask = 32_767;

/** A word is looked for in so many slots and no more, whatever hashes a text has. */
const mostProbes = 24;

const shapes = ["<word>", "<num>", "<money>", "<pct>", "<url>", "<mail>", "<blank>"];

/** The word that belongs to no set. */
export const noWord = 0;

/**
 * The words of texts, numbered: what each is to the phrases is worked out once, for as long as it is remembered,
 * since most words of a text have been seen before.
 */
export class KnownWords {
  readonly #words: PhraseWords;
  readonly #anchorsOf: (set: number) => ArrayLike<number>;
  #slots = new Int32Array(slotMask + 1);
  /** Of each entry: its hash, its units, whether it starts with an ASCII capital, and the number of its word. */
  #hashes = new IntList(1024);
  #starts = new IntList(1024);
  #pool = new IntList(8192);
  #capitals = new IntList(1024);
  #numbers = new IntList(1024);
  /** Words with all sets of a shape and no others, by kind. */
  #shapeWords: number[] = [];
  /** The sets of the words, in order, and the places at which a phrase with one of them is looked for. */
  sets = new IntList(4096);
  setEnds = new IntList(1024);
  anchors = new IntList(4096);
  anchorEnds = new IntList(1024);
  readonly #found: number[] = [];
  #folded = new Uint16Array(256);

  constructor(words: PhraseWords, anchorsOf: (set: number) => ArrayLike<number>) {
    this.#words = words;
    this.#anchorsOf = anchorsOf;
    this.forget();
  }

  /** Forgets all, when the phrases have changed. Numbers given before are void. */
  forget(): void {
    this.#slots.fill(0);
    for (const list of [this.#hashes, this.#starts, this.#pool, this.#capitals, this.#numbers]) list.count = 0;
    for (const list of [this.sets, this.setEnds, this.anchors, this.anchorEnds]) list.count = 0;
    this.#starts.push(0);
    this.#addWord([]);
    this.#shapeWords = shapes.map((shape) => this.#addWord(this.#words.setsOfShape(shape)));
  }

  /** Writes the number of each word of a text into `numbers`, which has room for all. */
  number(text: string, units: Uint16Array, { count, starts, ends, kinds, hashes }: TakenTokens, numbers: Int32Array) {
    // Numbers of one text must not change while it is read, so that there is no forgetting in its midst.
    if (this.#hashes.count >= mostWords) this.forget();
    for (let index = 0; index < count; index++) {
      const type = kinds[index] ?? 0;
      const start = starts[index] ?? 0;
      numbers[index] =
        type > kind.number
          ? (this.#shapeWords[type] ?? noWord)
          : this.#at(text, units, start, ends[index] ?? 0, type, hashes[index] ?? 0);
    }
  }

  #at(text: string, units: Uint16Array, start: number, end: number, type: number, hash: number): number {
    const slots = this.#slots;
    const hashes = this.#hashes.data;
    const first = units[start] ?? 0;
    const isCapital = first >= 65 && first <= 90 ? 1 : 0;
    let slot = slotOf(hash + isCapital, slotMask);
    for (let probe = 0; probe < mostProbes; probe++) {
      const entry = (slots[slot] ?? 0) - 1;
      if (entry < 0) return this.#remember(text, units, start, end, type, hash, slot);
      if (hashes[entry] === hash && this.#capitals.data[entry] === isCapital && this.#isAt(entry, units, start, end)) {
        return this.#numbers.data[entry] ?? noWord;
      }
      slot = (slot + 1) & slotMask;
    }
    return this.#lookUp(text, units, start, end, type);
  }

  #isAt(entry: number, units: Uint16Array, start: number, end: number): boolean {
    const from = this.#starts.data[entry] ?? 0;
    if ((this.#starts.data[entry + 1] ?? 0) - from !== end - start) return false;
    const pool = this.#pool.data;
    for (let at = start; at < end; at++) if (pool[from + at - start] !== small(units[at] ?? 0)) return false;
    return true;
  }

  #remember(
    text: string,
    units: Uint16Array,
    start: number,
    end: number,
    type: number,
    hash: number,
    slot: number,
  ): number {
    const number = this.#lookUp(text, units, start, end, type);
    // Numbers of a text come once; those of the vocabulary are few.
    if (type === kind.number && number === this.#shapeWords[type]) return number;
    const first = units[start] ?? 0;
    const entry = this.#hashes.push(hash);
    for (let at = start; at < end; at++) this.#pool.push(small(units[at] ?? 0));
    this.#starts.push(this.#pool.count);
    this.#capitals.push(first >= 65 && first <= 90 ? 1 : 0);
    this.#numbers.push(number);
    this.#slots[slot] = entry + 1;
    return number;
  }

  /** The number of a word that is not remembered. */
  #lookUp(text: string, units: Uint16Array, start: number, end: number, type: number): number {
    const found = this.#found;
    found.length = 0;
    if (isPlain(units, start, end)) this.#words.collect(units, start, end, found);
    else this.#collectFolded(fold(text.slice(start, end)));
    if (type === kind.word) for (const meant of undisguised(text.slice(start, end))) this.#collectFolded(meant);
    if (type === kind.number) {
      if (found.length === 0) return this.#shapeWords[type] ?? noWord;
      found.push(...this.#words.setsOfShape("<num>"));
    } else if (isCapital.test(text.slice(start, start + 2))) found.push(...this.#words.setsOfShape("<cap>"));
    return found.length === 0 ? noWord : this.#addWord(found);
  }

  #collectFolded(folded: string): void {
    if (this.#folded.length < folded.length) this.#folded = new Uint16Array(2 * folded.length);
    for (let at = 0; at < folded.length; at++) this.#folded[at] = folded.charCodeAt(at);
    this.#words.collect(this.#folded, 0, folded.length, this.#found);
  }

  #addWord(sets: readonly number[]): number {
    const ordered = [...new Set(sets)].sort((a, b) => a - b);
    this.sets.pushAll(ordered);
    for (const set of ordered) this.anchors.pushAll(this.#anchorsOf(set));
    this.anchorEnds.push(this.anchors.count);
    return this.setEnds.push(this.sets.count);
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
