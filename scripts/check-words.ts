import type { TranslatedLanguage, Translation } from "../lib/i18n/translation.ts";
import { type WordsByPath, wordsIn } from "./english-words.ts";

/** What is wrong with a translation, each in a sentence that says what to do. */
export interface WordFaults {
  /** Texts that are English still, as `path “English”`. */
  missing: string[];
  /** What would be wrong on the screen, or can never come up there. */
  faults: string[];
}

/** Holds a translation against the English texts. */
export function checkWords(language: TranslatedLanguage, translation: Translation, english: WordsByPath): WordFaults {
  const translated = new Map(wordsIn(translation));
  const missing = [...english]
    .filter(([path]) => !translated.has(path))
    .map(([path, text]) => `${fileOf(language, path)} lacks ${keyOf(path)}, in English “${text}”`);
  const faults = [...translated].flatMap(([path, text]) => {
    const source = english.get(path) ?? otherForm(path, english);
    const place = `${fileOf(language, path)}: ${keyOf(path)}`;
    if (source === undefined) return [`${place} stands for nothing in English any more: take it out, or rename it`];
    return [...misfits(text, source), ...slips(text), ...unheard(path, text, translated)].map(
      (fault) => `${place} “${text}” ${fault}`,
    );
  });
  return { missing, faults };
}

/** English has two plural forms; a language with more takes the placeholders of the last. */
function otherForm(path: string, english: WordsByPath): string | undefined {
  return /: (?:zero|two|few|many)$/.test(path) ? english.get(path.replace(/\w+$/, "other")) : undefined;
}

function misfits(text: string, source: string): string[] {
  const [ours, theirs] = [placeholdersIn(text), placeholdersIn(source)];
  // A form for one thing need not say the number.
  const lacked = theirs.filter((name) => !ours.includes(name) && name !== "count");
  const unknown = ours.filter((name) => !theirs.includes(name) && name !== "count");
  return [
    ...lacked.map((name) => `lacks {${name}}, which English has`),
    ...unknown.map((name) => `has {${name}}, which English has not, so that nothing would fill it`),
  ];
}

/** Who speaks to the machine says what is on a button: its label for ears must hold its label for eyes (WCAG 2.5.3). */
function unheard(path: string, text: string, translated: WordsByPath): string[] {
  const seen = path.endsWith(".label") ? translated.get(path.replace(/\.label$/, "")) : undefined;
  const isHeard = seen === undefined || text.toLowerCase().includes(seen.toLowerCase());
  return isHeard ? [] : [`does not hold what the button shows, “${seen}”, so that it cannot be pressed by voice`];
}

function slips(text: string): string[] {
  if (text.trim() === "") return ["is empty"];
  if (text !== text.trim()) return ["begins or ends with a space"];
  if (/ {2}/.test(text)) return ["has two spaces in a row"];
  return [];
}

function placeholdersIn(text: string): string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
}

function fileOf(language: TranslatedLanguage, path: string): string {
  return `lib/i18n/${language}/${path.split(": ")[0]}.ts`;
}

function keyOf(path: string): string {
  return path.split(": ").slice(1).join(", ");
}
