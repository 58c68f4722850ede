import { small } from "./char-class.ts";
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

/** The languages of a script, by their numbers. */
function languagesIn(script: string): Int32Array {
  return Int32Array.from(languages.flatMap((name, language) => (scriptOfLanguage(name) === script ? [language] : [])));
}

const byScript = {
  latin: languagesIn("latin"),
  cyrillic: languagesIn("cyrillic"),
  devanagari: languagesIn("devanagari"),
};
const headStarts = Float64Array.from(languages, (language) => (language === "en" ? 4 : common.has(language) ? 2 : 0));

/** What the words read so far say for each language. It holds tables, and is used again and again. */
export class LanguageScores {
  /** Words read, and those of them that are function words. */
  words = 0;
  known = 0;
  /** What `rank` found: the language that scores most, the next, and by how much the first leads. */
  language = "en";
  second = "en";
  score = 0;
  lead = 0;
  /** The languages that are in play, by their numbers. */
  #inPlay = byScript.latin;
  readonly #scores = new Float64Array(languages.length);
  /** Where each word starts and ends. */
  #bounds = new Int32Array(512);

  clear(): void {
    this.words = 0;
    this.known = 0;
    this.#scores.set(headStarts);
  }

  /** Leaves only the languages of a script in play. */
  keep(script: keyof typeof byScript): void {
    this.#inPlay = byScript[script];
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
    if (functionWordTable()?.score(units, start, end, hash, this.#scores)) this.known++;
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
      for (let at = start; at < end; at++) spaced[letters++] = small(units[at] ?? 0);
    }
    spaced[letters] = 32;
    scoreTrigrams(spaced, letters + 1, languages, this.#scores);
    return letters;
  }

  /** Finds the language that scores most and the next. */
  rank(): void {
    let first = 0;
    let second = 1;
    let most = -1;
    let next = -1;
    for (const language of this.#inPlay) {
      const score = this.#scores[language] ?? 0;
      if (score > most) {
        second = first;
        next = most;
        first = language;
        most = score;
      } else if (score > next) {
        second = language;
        next = score;
      }
    }
    this.language = languages[first] ?? "en";
    this.second = languages[second] ?? "en";
    this.score = most;
    this.lead = most - next;
  }

  /** The languages that score more than this. */
  above(score: number): string[] {
    const found: string[] = [];
    for (const at of this.#inPlay) if ((this.#scores[at] ?? 0) > score) found.push(languages[at] ?? "");
    return found;
  }
}

/** Words with one space before each. */
const spaced = new Uint16Array(2048);
