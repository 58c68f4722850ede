import { fold } from "./fold.ts";
import type { Hit, Reading } from "./reading.ts";
import { type Surroundings, surroundings } from "./vocabulary/harassment/surroundings.ts";

/** The folded words of a sentence next to a hit, nearest first. */
export interface Neighbours {
  before: readonly string[];
  after: readonly string[];
}

/** No word is looked at farther than this from a hit, in UTF-16 units. */
const reach = 160;

/** The words around a hit, within its sentence. */
export function neighboursOf({ text, sentences }: Reading, { at, sentence }: Hit): Neighbours {
  const [start, end] = sentences[sentence] ?? at;
  return {
    before: wordsOf(text.slice(Math.max(start, at[0] - reach), at[0])).reverse(),
    after: wordsOf(text.slice(at[1], Math.min(end, at[1] + reach))),
  };
}

/**
 * The words around a hit up to the nearest stop, even where the next word is small: who writes in chat begins
 * sentences so.
 */
export function closeNeighboursOf(reading: Reading, { at, sentence }: Hit): Neighbours {
  const { text, sentences } = reading;
  const [start, end] = sentences[sentence] ?? at;
  const before = text.slice(Math.max(start, at[0] - reach), at[0]);
  const [, ...parts] = `.${before}`.split(/[.!?…]/);
  const [after = ""] = text.slice(at[1], Math.min(end, at[1] + reach)).split(/[.!?…]/);
  return { before: wordsOf(parts.at(-1) ?? "").reverse(), after: wordsOf(after) };
}

/** Whether a hit stands in quotation marks, or in a line of somebody else's mail. */
export function isQuoted({ text }: Reading, { at: [start, end] }: Pick<Hit, "at">): boolean {
  if (isQuoteAsWhole(text)) return false;
  const from = Math.max(text.lastIndexOf("\n", start - 1) + 1, start - reach);
  const before = text.slice(from, start);
  if (/^\s*>/.test(before)) return true;
  const after = text.slice(end, end + reach).split("\n", 1)[0] ?? "";
  const straight = before.split('"').length - 1;
  if (straight % 2 === 1) return after.includes('"');
  const opening = Math.max(...["“", "„", "«"].map((mark) => before.lastIndexOf(mark)));
  return opening > Math.max(before.lastIndexOf("”"), before.lastIndexOf("»")) && /[”“»]/.test(after);
}

/** Whether all that is written stands in quotation marks: then they quote nobody. */
function isQuoteAsWhole(text: string): boolean {
  if (text.length > 2 * reach) return false;
  return /^\s*["“„«]/.test(text) && /["”“»]\s*$/.test(text) && !/["“”„«»]/.test(text.trim().slice(1, -1));
}

/** Whether one of the words, which stand in the order of the text, expresses `what` in one of the languages. */
export function expresses(what: keyof Surroundings, words: readonly string[], languages: readonly string[]): boolean {
  if (words.length === 0) return false;
  const line = ` ${words.join(" ")} `;
  return languages.some((language) => {
    const known = listOf(language)?.[what];
    return (
      known !== undefined &&
      (words.some((word) => known.single.has(word)) || known.longer.some((phrase) => line.includes(phrase)))
    );
  });
}

/** Whether one word expresses `what`. */
export function isWordFor(what: keyof Surroundings, word: string, languages: readonly string[]): boolean {
  return languages.some((language) => listOf(language)?.[what].single.has(word) === true);
}

interface List {
  single: ReadonlySet<string>;
  /** Phrases of several words, each between spaces. */
  longer: readonly string[];
}

const lists = new Map<string, Record<keyof Surroundings, List>>();

function listOf(language: string): Record<keyof Surroundings, List> | undefined {
  const known = lists.get(language);
  if (known) return known;
  const written = surroundings[language];
  if (!written) return undefined;
  const list = {
    you: split(written.you),
    like: split(written.like),
    they: split(written.they),
    link: split(written.link),
    me: split(written.me),
    not: split(written.not),
    intent: split(written.intent),
    kind: split(written.kind),
    spoken: split(written.spoken),
  };
  lists.set(language, list);
  return list;
}

function split(written: string): List {
  const phrases = written.split("|").map((phrase) => wordsOf(phrase));
  return {
    single: new Set(phrases.flatMap((words) => (words.length === 1 ? words : []))),
    longer: phrases.flatMap((words) => (words.length > 1 ? [` ${words.join(" ")} `] : [])),
  };
}

/** Letters of a script without spaces are words of their own, as in the index. */
const word = /[\u3040-\u30ff\u3400-\u9fff]|[\p{L}\p{M}\p{N}]+/gu;

function wordsOf(text: string): string[] {
  return (text.match(word) ?? []).map(fold);
}
