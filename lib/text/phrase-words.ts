import { small } from "./char-class.ts";
import { IntList } from "./int-list.ts";
import { bitOfEntry } from "./phrase-anchor.ts";
import { hashStart, hashStep, slotOf } from "./word-hash.ts";

/** How a word of the vocabulary stands in a word of a text: as all of it, its start, its end, or by its shape. */
const use = { whole: 0, stem: 1, ending: 2, shape: 3 } as const;

type Use = (typeof use)[keyof typeof use];

const none = -1;

/**
 * The words of all phrases, and the sets of words that each of them belongs to. A word of a text is looked up by the
 * hash of its units, and so are all its starts and ends, without making a string of any.
 */
export class PhraseWords {
  /** Table of entries by hash: numbers of entries and one more, 0 where nothing stands. */
  #slots = new Int32Array(4096);
  readonly #hashes: IntList;
  readonly #uses: IntList;
  /** Where the units of each entry start in the pool; one more at the end. */
  readonly #starts: IntList;
  readonly #pool: IntList;
  /** The first link of each entry, and of each link its set and the next. */
  readonly #heads: IntList;
  readonly #linkSets: IntList;
  readonly #linkNext: IntList;
  /** The word that is looked up, as units. */
  #written = new Uint16Array(64);
  /** The length of the longest word and stem by its first unit, and of the longest ending by its last. */
  readonly #longestWholes = new Uint8Array(65536);
  readonly #longestStems = new Uint8Array(65536);
  readonly #longestEndings = new Uint8Array(65536);

  /** `lists` are those of words that were collected before, if there are any. */
  constructor([hashes, uses, starts, pool, heads, linkSets, linkNext]: readonly IntList[] = []) {
    this.#hashes = hashes ?? new IntList();
    this.#uses = uses ?? new IntList();
    this.#starts = starts ?? new IntList();
    this.#pool = pool ?? new IntList(1024);
    this.#heads = heads ?? new IntList();
    this.#linkSets = linkSets ?? new IntList();
    this.#linkNext = linkNext ?? new IntList();
    if (this.#starts.count === 0) this.#starts.push(0);
    const { count } = this.#hashes;
    while (2 * count > this.#slots.length) this.#slots = new Int32Array(4 * this.#slots.length);
    for (let entry = 0; entry < count; entry++) this.#occupy(entry);
  }

  /** All that it is made of, in the order in which the constructor takes it. */
  get lists(): readonly IntList[] {
    return [this.#hashes, this.#uses, this.#starts, this.#pool, this.#heads, this.#linkSets, this.#linkNext];
  }

  /** The number of a word, stem, ending or shape, by which sets are given to it. */
  numberOf(word: string): number {
    if (word.startsWith("<") && word.endsWith(">")) return this.#entryOf(word, use.shape);
    if (word.startsWith("*")) return this.#entryOf(word.slice(1), use.ending);
    return word.endsWith("*") ? this.#entryOf(word.slice(0, -1), use.stem) : this.#entryOf(word, use.whole);
  }

  /** Makes a word, given by its number, one of a set. */
  addTo(set: number, word: number): void {
    const link = this.#linkSets.push(set);
    this.#linkNext.push(this.#heads.data[word] ?? none);
    this.#heads.data[word] = link;
  }

  /** The entry of a shape such as `<num>`. */
  entryOfShape(shape: string): number {
    return this.#entryOf(shape, use.shape);
  }

  /** Adds to `sets` those that an entry belongs to. */
  addSetsOf(entry: number, sets: number[]): void {
    for (let link = this.#heads.data[entry] ?? none; link !== none; link = this.#linkNext.data[link] ?? none) {
      sets.push(this.#linkSets.data[link] ?? 0);
    }
  }

  /** For each of so many sets the bits of its entries. */
  bitsOfSets(count: number): Int32Array {
    const bits = new Int32Array(count);
    for (let entry = 0; entry < this.#hashes.count; entry++) {
      for (let link = this.#heads.data[entry] ?? none; link !== none; link = this.#linkNext.data[link] ?? none) {
        const set = this.#linkSets.data[link] ?? 0;
        bits[set] = (bits[set] ?? 0) | bitOfEntry(entry);
      }
    }
    return bits;
  }

  /** Adds to `found` the entries that are the word from `start` to `end` of `units`; capital ASCII letters count as small. */
  collect(units: Uint16Array, start: number, end: number, found: number[]): void {
    const first = small(units[start] ?? 0);
    const longestWhole = this.#longestWholes[first] ?? 0;
    let hash = hashStart;
    const behindStem = start + (this.#longestStems[first] ?? 0);
    const isShort = end - start <= longestWhole;
    for (let at = start; at < (isShort ? end : Math.min(end, behindStem)); at++) {
      hash = hashStep(hash, small(units[at] ?? 0));
      if (at < behindStem) this.#addFound(hash, use.stem, units, start, at + 1, found);
    }
    if (isShort) this.#addFound(hash, use.whole, units, start, end, found);
    const beforeEnding = Math.max(start, end - (this.#longestEndings[small(units[end - 1] ?? 0)] ?? 0));
    hash = hashStart;
    for (let at = end - 1; at >= beforeEnding; at--) {
      hash = hashStep(hash, small(units[at] ?? 0));
      this.#addFound(hash, use.ending, units, at, end, found);
    }
  }

  #addFound(hash: number, type: Use, units: Uint16Array, start: number, end: number, found: number[]): void {
    const entry = this.#find(hash, type, units, start, end);
    if (entry !== none) found.push(entry);
  }

  #find(hash: number, type: Use, units: Uint16Array, start: number, end: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    for (let slot = slotOf(hash, mask); ; slot = (slot + 1) & mask) {
      const entry = (slots[slot] ?? 0) - 1;
      if (entry === none) return none;
      if (this.#hashes.data[entry] !== hash || this.#uses.data[entry] !== type) continue;
      if (this.#isAt(entry, units, start, end)) return entry;
    }
  }

  #isAt(entry: number, units: Uint16Array, start: number, end: number): boolean {
    const from = this.#starts.data[entry] ?? 0;
    if ((this.#starts.data[entry + 1] ?? 0) - from !== end - start) return false;
    const pool = this.#pool.data;
    for (let at = start; at < end; at++) if (pool[from + at - start] !== small(units[at] ?? 0)) return false;
    return true;
  }

  #entryOf(word: string, type: Use): number {
    const { length } = word;
    if (this.#written.length < length) this.#written = new Uint16Array(2 * length);
    const units = this.#written;
    for (let at = 0; at < length; at++) units[at] = word.charCodeAt(at);
    const hash = hashOf(units, length, type);
    const known = this.#find(hash, type, units, 0, length);
    return known === none ? this.#addEntry(hash, type, units, length) : known;
  }

  #addEntry(hash: number, type: Use, units: Uint16Array, length: number): number {
    const entry = this.#hashes.push(hash);
    this.#uses.push(type);
    for (let at = 0; at < length; at++) this.#pool.push(units[at] ?? 0);
    this.#starts.push(this.#pool.count);
    this.#heads.push(none);
    if (2 * entry > this.#slots.length) {
      this.#slots = new Int32Array(4 * this.#slots.length);
      for (let each = 0; each <= entry; each++) this.#occupy(each);
    } else this.#occupy(entry);
    return entry;
  }

  /** Makes an entry one that is found, and notes its length. */
  #occupy(entry: number): void {
    const type = this.#uses.data[entry] ?? 0;
    const start = this.#starts.data[entry] ?? 0;
    const end = this.#starts.data[entry + 1] ?? 0;
    if (type === use.ending) noteLength(this.#longestEndings, this.#pool.data[end - 1] ?? 0, end - start);
    else if (type !== use.shape) {
      noteLength(
        type === use.stem ? this.#longestStems : this.#longestWholes,
        this.#pool.data[start] ?? 0,
        end - start,
      );
    }
    const mask = this.#slots.length - 1;
    let slot = slotOf(this.#hashes.data[entry] ?? 0, mask);
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
    this.#slots[slot] = entry + 1;
  }
}

function noteLength(longest: Uint8Array, unit: number, length: number): void {
  longest[unit] = Math.max(longest[unit] ?? 0, Math.min(length, 255));
}

/** The hash of a word of the vocabulary; that of an ending goes from its last unit to its first. */
function hashOf(units: Uint16Array, length: number, type: Use): number {
  let hash = hashStart;
  for (let at = 0; at < length; at++) hash = hashStep(hash, units[type === use.ending ? length - 1 - at : at] ?? 0);
  return hash;
}
