import { functionWords } from "./vocabulary/function-words.ts";

/** Scripts that give the language away, with how much of a text they must fill. Kana before Han: Japanese writes both. */
const scripts: readonly [script: RegExp, language: string][] = [
  [/[\u3040-\u30ff]/g, "ja"],
  [/[\uac00-\ud7af]/g, "ko"],
  [/[\u4e00-\u9fff\u3400-\u4dbf]/g, "zh"],
  [/[іїєґІЇЄҐ]/g, "uk"],
  [/[\u0400-\u04ff]/g, "ru"],
  [/[\u0370-\u03ff]/g, "el"],
  [/[\u0590-\u05ff]/g, "he"],
  [/[\u067e\u0686\u0698\u06af]/g, "fa"],
  [/[\u0600-\u06ff]/g, "ar"],
  [/[\u0e00-\u0e7f]/g, "th"],
  [/[\u0900-\u097f]/g, "hi"],
  [/[\u0530-\u058f]/g, "hy"],
  [/[\u10a0-\u10ff]/g, "ka"],
];

const languagesByWord = wordIndex();

/** Enough words to tell a language by, in UTF-16 units; more would cost time and change little. */
const sampleLength = 700;

let last = { text: "", language: "en" };

/**
 * The language of a text as ISO 639-1 code. Short Latin text without a hint is taken as English,
 * the language of most outreach; `und` is given only for scripts that we do not know.
 */
export function languageOf(text: string): string {
  if (text !== last.text) last = { text, language: findLanguage(text) };
  return last.language;
}

function findLanguage(text: string): string {
  const sample = text.slice(0, sampleLength).replace(/https?:\S+|\S+@\S+|&\w+;/g, " ");
  if (!beyondLatin.test(sample)) return byWords(sample);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return "en";
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (latin < letters / 2) return byScript(sample, letters - latin);
  return byWords(sample);
}

/** Letters of any script but Latin; most mails have none, and counting letters takes time. */
const beyondLatin = /[\u0370-\u1dff\u2c00-\ud7ff\uf900-\uffdc]|[\ud800-\udbff]/;

function byScript(sample: string, foreign: number): string {
  for (const [script, language] of scripts) {
    const count = sample.match(script)?.length ?? 0;
    // One tell-tale letter in forty is enough, since such letters stand among shared ones.
    if (count > foreign / 40) return language;
  }
  return "und";
}

function byWords(sample: string): string {
  const scores = new Map<string, number>();
  for (const word of sample.toLowerCase().match(/\p{L}+/gu) ?? []) {
    for (const [language, weight] of languagesByWord.get(word) ?? []) {
      scores.set(language, (scores.get(language) ?? 0) + weight);
    }
  }
  let best = "en";
  for (const [language, score] of scores) {
    if (score > (scores.get(best) ?? 0) + (best === "en" ? 0.6 : 0)) best = language;
  }
  return best;
}

function wordIndex(): Map<string, [language: string, weight: number][]> {
  const index = new Map<string, [string, number][]>();
  for (const [language, words] of Object.entries(functionWords)) {
    for (const word of words.split(" ")) index.set(word, [...(index.get(word) ?? []), [language, 1]]);
  }
  // A word of several languages says less for each of them.
  for (const entries of index.values()) for (const entry of entries) entry[1] = 1 / entries.length;
  return index;
}
