import { PhraseIndex } from "./phrase-index.ts";
import { filedIndex, phrasesIn } from "./phrase-source.ts";

/** The one index of all phrases. A language is added when a text first needs it, for a quick start. */
let index = new PhraseIndex();
const concepts: string[] = [];
const numbers = new Map<string, number>();
const loaded: string[] = [];

/** Makes the index know these languages, and what belongs to all. */
export function loadLanguages(languages: readonly string[]): void {
  if (loaded.length === 0) openFile();
  if (!loaded.includes("any")) load("any");
  for (const language of languages) if (!loaded.includes(language)) load(language);
}

/** The index with the languages loaded so far. */
export function phraseIndex(): PhraseIndex {
  return index;
}

/** How many languages the index knows; a text that was read with fewer must be read again. */
export function loadedCount(): number {
  return loaded.length;
}

/** How many concepts the loaded languages have. */
export function conceptCount(): number {
  return concepts.length;
}

/** The name of a concept by its number in a match. */
export function conceptName(number: number): string {
  return concepts[number] ?? "";
}

/** The number of a concept; undefined where no loaded language has a phrase for it. */
export function conceptNumber(name: string): number | undefined {
  return numbers.get(name);
}

const numbersOfLists = new WeakMap<readonly string[], { known: number; numbers: Int32Array }>();

/** The numbers of those of some concepts that a loaded language has; worked out once for each list. */
export function conceptNumbers(names: readonly string[]): Int32Array {
  const known = numbersOfLists.get(names);
  if (known?.known === concepts.length) return known.numbers;
  const found = Int32Array.from(names.flatMap((name) => conceptNumber(name) ?? []));
  numbersOfLists.set(names, { known: concepts.length, numbers: found });
  return found;
}

/** The language of a match by its number. */
export function languageName(number: number): string {
  return loaded[number] ?? "";
}

/** For each loaded language by its number 1 where it is one of these, or belongs to all. */
export function languageMask(languages: readonly string[]): Uint8Array {
  return Uint8Array.from(loaded, (language) => (language === "any" || languages.includes(language) ? 1 : 0));
}

/** Takes the index that was built beforehand, where there is one. */
function openFile(): void {
  const filed = filedIndex();
  if (!filed) return;
  index = filed.index;
  loaded.push(...filed.languages);
  for (const concept of filed.concepts) numberOf(concept);
}

function load(language: string): void {
  const tables = phrasesIn(language);
  // The verdict says which words were not at hand: see `wordsLackedBy`.
  if (!tables) return;
  const number = loaded.push(language) - 1;
  index.add(tables, tables.concepts.map(numberOf), number);
}

function numberOf(concept: string): number {
  const known = numbers.get(concept);
  if (known !== undefined) return known;
  const number = concepts.push(concept) - 1;
  numbers.set(concept, number);
  return number;
}
