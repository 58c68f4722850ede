import { small } from "./char-class.ts";
import { IntList } from "./int-list.ts";
import { functionWordLists } from "./list-source.ts";
import { functionWords } from "./vocabulary/function-words.ts";
import { hashStart, hashStep, slotOf } from "./word-hash.ts";

/** Languages told by their words, as keys of the tables; "sh" is Serbian in Latin letters. */
export const languages: readonly string[] = Object.keys(functionWords);

/** What a function word says for its language, shared by those that have it. */
const wordWeight = 6;
/** How much of its weight a word loses to the further languages that have it, as an exponent. */
const sharing = 0.7;
/** What a word adds, by the number of languages that have it. */
const weights = Float64Array.from(languages, (_, more) => wordWeight / (more + 1) ** sharing);

/** More than twice as many slots as there are words, and a power of two. */
const slotMask = 16_383;
const space = 32;
const apostrophe = 39;
const curlyApostrophe = 0x2019;

/** Of each word its hash, where its units end in the pool, how many languages have it, and its first link to one. */
const entrySize = 4;

/**
 * The function words of all languages by the hash of their units. A word of a text that is none, as most are, is told
 * by one look at an empty slot.
 */
export class FunctionWordTable {
  readonly #slots: IntList;
  /** The entry 0 is none. */
  readonly #entries: IntList;
  readonly #pool: IntList;
  /** Of each link its language and the next link; link 0 ends a chain. */
  readonly #links: IntList;

  /** `lists` are those of a table that was made before, if there is one. */
  constructor([slots, entries, pool, links]: readonly IntList[] = []) {
    this.#slots = slots ?? new IntList(slotMask + 1);
    this.#entries = entries ?? new IntList();
    this.#pool = pool ?? new IntList();
    this.#links = links ?? new IntList();
    if (this.#entries.count === 0) this.#fill();
  }

  /** All that it is made of, in the order in which the constructor takes it. */
  get lists(): readonly IntList[] {
    return [this.#slots, this.#entries, this.#pool, this.#links];
  }

  #fill(): void {
    this.#slots.reserve(slotMask + 1);
    for (let at = 0; at < entrySize; at++) this.#entries.push(0);
    this.#links.push(0);
    this.#links.push(0);
    languages.forEach((name, language) => {
      this.#addAll(functionWords[name] ?? "", language);
    });
  }

  /** Adds what the word from `start` to `end` says to the scores of its languages; gives whether it is known. */
  score(units: Uint16Array, start: number, end: number, hash: number, scores: Float64Array): boolean {
    const entry = this.#find(units, start, end, hash);
    if (entry === 0) return false;
    const weight = weights[(this.#entries.data[entry + 2] ?? 1) - 1] ?? 0;
    const links = this.#links.data;
    for (let link = this.#entries.data[entry + 3] ?? 0; link > 0; link = links[link + 1] ?? 0) {
      const language = links[link] ?? 0;
      scores[language] = (scores[language] ?? 0) + weight;
    }
    return true;
  }

  #find(units: Uint16Array, start: number, end: number, hash: number): number {
    const entries = this.#entries.data;
    for (let slot = slotOf(hash, slotMask); ; slot = (slot + 1) & slotMask) {
      const entry = this.#slots.data[slot] ?? 0;
      if (entry === 0 || (entries[entry] === hash && this.#isAt(entry, units, start, end))) return entry;
    }
  }

  #isAt(entry: number, units: Uint16Array, start: number, end: number): boolean {
    const from = this.#entries.data[entry - entrySize + 1] ?? 0;
    if ((this.#entries.data[entry + 1] ?? 0) - from !== end - start) return false;
    const pool = this.#pool.data;
    for (let at = start; at < end; at++)
      if (pool[from + at - start] !== functionWordUnit(small(units[at] ?? 0))) return false;
    return true;
  }

  /** Adds words that are parted by spaces. */
  #addAll(words: string, language: number): void {
    const units = new Uint16Array(words.length);
    for (let at = 0; at < units.length; at++) units[at] = words.charCodeAt(at);
    for (let start = 0; start < units.length; ) {
      let hash = hashStart;
      let end = start;
      for (; end < units.length && units[end] !== space; end++) hash = hashStep(hash, units[end] ?? 0);
      if (end > start) this.#add(units, start, end, hash, language);
      start = end + 1;
    }
  }

  #add(units: Uint16Array, start: number, end: number, hash: number, language: number): void {
    let entry = this.#find(units, start, end, hash);
    if (entry === 0) {
      for (let at = start; at < end; at++) this.#pool.push(units[at] ?? 0);
      entry = this.#entries.push(hash);
      for (const value of [this.#pool.count, 0, 0]) this.#entries.push(value);
      let slot = slotOf(hash, slotMask);
      while (this.#slots.data[slot] !== 0) slot = (slot + 1) & slotMask;
      this.#slots.data[slot] = entry;
    }
    const { data } = this.#entries;
    const last = data[entry + 3] ?? 0;
    if (last > 0 && this.#links.data[last] === language) return;
    data[entry + 2] = (data[entry + 2] ?? 0) + 1;
    data[entry + 3] = this.#links.push(language);
    this.#links.push(last);
  }
}

/** A unit as function words have it: the curly apostrophe is the plain one. */
export function functionWordUnit(unit: number): number {
  return unit === curlyApostrophe ? apostrophe : unit;
}

let table: FunctionWordTable | undefined;

/** The table of function words, made when it is first asked for; `undefined` until its file was given, where words stand in files. */
export function functionWordTable(): FunctionWordTable | undefined {
  if (table) return table;
  const lists = functionWordLists();
  if (lists) table = new FunctionWordTable(lists);
  return table;
}
