import { PhraseIndex } from "./phrase-index.ts";
import { topics } from "./vocabulary/topics.ts";

/** The one index of all phrases. A language is added when a text first needs it, for a quick start. */
const index = new PhraseIndex();
const concepts: string[] = [];
const numbers = new Map<string, number>();
const loaded: string[] = [];

/** Makes the index know these languages, and what belongs to all. Gives whether it has grown. */
export function loadLanguages(languages: readonly string[]): boolean {
  const wanted = ["any", ...languages].filter((language) => !loaded.includes(language));
  for (const language of wanted) load(language);
  return wanted.length > 0;
}

/** The index with the languages loaded so far. */
export function phraseIndex(): PhraseIndex {
  return index;
}

/** How many languages the index knows; a text that was read with fewer must be read again. */
export function loadedCount(): number {
  return loaded.length;
}

/** The name of a concept by its number in a match. */
export function conceptName(number: number): string {
  return concepts[number] ?? "";
}

/** The language of a match by its number. */
export function languageName(number: number): string {
  return loaded[number] ?? "";
}

function load(language: string): void {
  const number = loaded.push(language) - 1;
  for (const topic of topics) {
    for (const [concept, phrases] of Object.entries(topic[language] ?? {})) {
      for (const phrase of phrases) index.add(phrase, numberOf(concept), number);
    }
  }
}

function numberOf(concept: string): number {
  const known = numbers.get(concept);
  if (known !== undefined) return known;
  const number = concepts.push(concept) - 1;
  numbers.set(concept, number);
  return number;
}
