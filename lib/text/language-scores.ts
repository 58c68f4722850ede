import { scoreTrigrams } from "./language-trigrams.ts";
import { functionWords } from "./vocabulary/function-words.ts";
import { WordAnswers } from "./word-answers.ts";

/** Languages told by their words, as keys of the tables; "sh" is Serbian in Latin letters. */
const languages: readonly string[] = Object.keys(functionWords);

/** What a function word says for its language, shared by those that have it. */
const wordWeight = 6;
/** How much of its weight a word loses to the further languages that have it, as an exponent. */
const sharing = 0.7;
/** Rare languages must show more of themselves than those of most mails. */
const common = new Set("de fr es it nl pt pl sv da no fi cs ro hu tr ru uk".split(" "));

interface Entry {
  languages: number[];
  /** 0 until the word is first met. */
  weight: number;
}

const unknown: Entry = { languages: [], weight: 0 };

const cyrillic = new Set("ru uk be bg mk sr kk".split(" "));
const devanagari = new Set("hi mr ne".split(" "));

function scriptOfLanguage(language: string): string {
  if (cyrillic.has(language)) return "cyrillic";
  return devanagari.has(language) ? "devanagari" : "latin";
}

const scripts: readonly string[] = languages.map(scriptOfLanguage);
const headStarts: readonly number[] = languages.map((language) =>
  language === "en" ? 4 : common.has(language) ? 2 : 0,
);

/** What the words read so far say for each language. It holds tables, and is used again and again. */
export class LanguageScores {
  /** Words read, and those of them that are function words. */
  words = 0;
  known = 0;
  /** Letters read, with one space before each word. */
  letters = 0;
  readonly #scores = new Float64Array(languages.length);
  readonly #text = new Uint16Array(2048);
  readonly #table = new Map<string, Entry>();
  readonly #entries = new WordAnswers<Entry>((word) => this.#lookUp(word));

  clear(): void {
    this.words = 0;
    this.known = 0;
    this.letters = 0;
    this.#scores.set(headStarts);
  }

  /** Leaves only the languages of a script in play. */
  keep(script: "latin" | "cyrillic" | "devanagari"): void {
    for (let at = 0; at < languages.length; at++) {
      if (scripts[at] !== script) this.#scores[at] = -Infinity;
    }
  }

  /** Adds what a word says that stands in a text in small letters. */
  addWord(text: string, units: Uint16Array, start: number, end: number): void {
    this.words++;
    if (this.letters + end - start + 2 < this.#text.length) {
      this.#text[this.letters++] = 32;
      for (let at = start; at < end; at++) this.#text[this.letters++] = units[at] ?? 0;
    }
    const { languages: those, weight } = this.#entries.at(text, units, start, end);
    if (those.length === 0) return;
    this.known++;
    for (const language of those) this.#scores[language] = (this.#scores[language] ?? 0) + weight;
  }

  /** Adds what the groups of three letters of all words say; slower than words, for what they leave open. */
  addTrigrams(): void {
    this.#text[this.letters] = 32;
    scoreTrigrams(this.#text, this.letters + 1, languages, this.#scores);
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

  #lookUp(word: string): Entry {
    if (this.#table.size === 0) this.#fill();
    const entry = this.#table.get(word.replaceAll("\u2019", "'"));
    if (!entry) return unknown;
    entry.weight ||= wordWeight / entry.languages.length ** sharing;
    return entry;
  }

  #fill(): void {
    languages.forEach((name, language) => {
      for (const word of functionWords[name]?.split(" ") ?? []) {
        const entry = this.#table.get(word);
        if (!entry) this.#table.set(word, { languages: [language], weight: 0 });
        else if (entry.languages.at(-1) !== language) entry.languages.push(language);
      }
    });
  }
}
