import { functionWordTable, languages } from "./function-word-table.ts";
import { scoreTrigrams } from "./language-trigrams.ts";

/** Rare languages must show more of themselves than those of most mails. */
const common = new Set("de fr es it nl pt pl sv da no fi cs ro hu tr ru uk".split(" "));

const cyrillic = new Set("ru uk be bg mk sr kk".split(" "));
const devanagari = new Set("hi mr ne".split(" "));

function scriptOfLanguage(language: string): string {
  if (cyrillic.has(language)) return "cyrillic";
  return devanagari.has(language) ? "devanagari" : "latin";
}

const scripts: readonly string[] = languages.map(scriptOfLanguage);
const headStarts = Float64Array.from(languages, (language) => (language === "en" ? 4 : common.has(language) ? 2 : 0));

/** What the words read so far say for each language. It holds tables, and is used again and again. */
export class LanguageScores {
  /** Words read, and those of them that are function words. */
  words = 0;
  known = 0;
  readonly #scores = new Float64Array(languages.length);
  /** Where each word starts and ends. */
  #bounds = new Int32Array(512);

  clear(): void {
    this.words = 0;
    this.known = 0;
    this.#scores.set(headStarts);
  }

  /** Leaves only the languages of a script in play. */
  keep(script: "latin" | "cyrillic" | "devanagari"): void {
    for (let at = 0; at < languages.length; at++) {
      if (scripts[at] !== script) this.#scores[at] = -Infinity;
    }
  }

  /** Adds what a word says that stands in a text in small letters; `hash` is that of its units. */
  addWord(units: Uint16Array, start: number, end: number, hash: number): void {
    if (2 * this.words + 2 > this.#bounds.length) {
      const bounds = new Int32Array(2 * this.#bounds.length);
      bounds.set(this.#bounds);
      this.#bounds = bounds;
    }
    this.#bounds[2 * this.words] = start;
    this.#bounds[2 * this.words + 1] = end;
    this.words++;
    if (functionWordTable().score(units, start, end, hash, this.#scores)) this.known++;
  }

  /**
   * Adds what the groups of three letters of all words say; slower than words, for what they leave open. Gives how many
   * letters were read, with one space before each word.
   */
  addTrigrams(units: Uint16Array): number {
    let letters = 0;
    for (let word = 0; word < this.words; word++) {
      const start = this.#bounds[2 * word] ?? 0;
      const end = this.#bounds[2 * word + 1] ?? 0;
      if (letters + end - start + 2 >= spaced.length) continue;
      spaced[letters++] = 32;
      for (let at = start; at < end; at++) spaced[letters++] = units[at] ?? 0;
    }
    spaced[letters] = 32;
    scoreTrigrams(spaced, letters + 1, languages, this.#scores);
    return letters;
  }

  /** The language that scores most, the next, and by how much it leads. */
  best(): { language: string; second: string; score: number; lead: number } {
    let first = 0;
    let second = 1;
    let most = -1;
    let next = -1;
    for (let at = 0; at < languages.length; at++) {
      const score = this.#scores[at] ?? 0;
      if (score > most) {
        second = first;
        next = most;
        first = at;
        most = score;
      } else if (score > next) {
        second = at;
        next = score;
      }
    }
    return { language: languages[first] ?? "en", second: languages[second] ?? "en", score: most, lead: most - next };
  }

  /** The languages that score more than this. */
  above(score: number): string[] {
    return languages.filter((_, at) => (this.#scores[at] ?? 0) > score);
  }
}

/** Words with one space before each. */
const spaced = new Uint16Array(2048);
