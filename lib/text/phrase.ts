import { fold } from "./fold.ts";
import { tokensOf } from "./tokens.ts";

/**
 * One step of a phrase: a word out of some, or up to `gap` words of any kind. A word that ends in `*` is a
 * stem, one that starts with it an ending, one in angle brackets a shape such as `<num>`.
 */
export type Step = { words: readonly string[] } | { gap: number };

/** A phrase as the index stores it. */
export interface PhrasePath {
  /** Whether it must start its line. */
  atLineStart: boolean;
  steps: readonly Step[];
}

/** Thrown for a phrase that cannot be read: says which and why. */
export class PhraseError extends Error {
  constructor(phrase: string, why: string) {
    super(`phrase “${phrase}”: ${why}`);
    this.name = "PhraseError";
  }
}

/** More ways to say one phrase than this are a mistake: they would fill the index. */
const mostPaths = 600;

/**
 * Reads the notation of phrases: `stem*`, `*ending`, `(a|b c)`, `(optional)?`, `opt(ed|ing)?` and `mails?` within
 * a word, `..3` for up to three words of any kind, `<num>` and other shapes, `^` for the start of a line.
 * Throws `PhraseError`.
 */
export function parsePhrase(phrase: string): PhrasePath[] {
  const atLineStart = phrase.startsWith("^");
  const reader = { source: phrase.slice(atLineStart ? 1 : 0), at: 0, phrase };
  const paths = readAlternatives(reader);
  if (reader.at < reader.source.length) throw new PhraseError(phrase, "a bracket is closed that was not opened");
  for (const steps of paths) {
    const [first] = steps;
    if (!first) throw new PhraseError(phrase, "it can be empty");
    if ("gap" in first || "gap" in (steps.at(-1) ?? first)) throw new PhraseError(phrase, "a gap stands at its edge");
  }
  return paths.map((steps) => ({ atLineStart, steps }));
}

interface Reader {
  source: string;
  at: number;
  phrase: string;
}

function readAlternatives(reader: Reader): Step[][] {
  const all: Step[][] = [];
  do {
    if (reader.source[reader.at] === "|") reader.at++;
    all.push(...readSequence(reader));
  } while (reader.source[reader.at] === "|");
  return mergeWords(all);
}

function readSequence(reader: Reader): Step[][] {
  let paths: Step[][] = [[]];
  for (;;) {
    while (reader.source[reader.at] === " ") reader.at++;
    const mark = reader.source[reader.at];
    if (mark === undefined || mark === "|" || mark === ")") return paths;
    const next = mark === "(" ? readGroup(reader) : readWord(reader);
    paths = paths.flatMap((path) => next.map((more) => [...path, ...more]));
    if (paths.length > mostPaths) throw new PhraseError(reader.phrase, `more than ${mostPaths} ways to say it`);
  }
}

/** A group, with no words at all among its paths where `?` follows. */
function readGroup(reader: Reader): Step[][] {
  reader.at++;
  const paths = readAlternatives(reader);
  if (reader.source[reader.at] !== ")") throw new PhraseError(reader.phrase, "a bracket is not closed");
  reader.at++;
  return isOptional(reader) ? [...paths, []] : paths;
}

function isOptional(reader: Reader): boolean {
  if (reader.source[reader.at] !== "?") return false;
  reader.at++;
  return true;
}

const atom = /\.\.(\d{1,2})|<[a-z]+>|[^\s()|?<]+/y;

/** A word, with the endings in brackets that follow it at once: "opt(ed|ing)?", "mails?". */
function readWord(reader: Reader): Step[][] {
  atom.lastIndex = reader.at;
  const match = atom.exec(reader.source);
  if (!match) throw new PhraseError(reader.phrase, `“${reader.source.slice(reader.at)}” cannot be read`);
  reader.at = atom.lastIndex;
  const [word, gap] = match;
  if (gap !== undefined) return [[{ gap: Number(gap) }]];
  if (word.startsWith("<")) return [[{ words: [word] }]];
  let written = [word];
  for (;;) {
    const mark = reader.source[reader.at];
    const more = /^[\p{L}\p{M}*]+/u.exec(reader.source.slice(reader.at))?.[0];
    if (more) {
      reader.at += more.length;
      written = written.map((each) => each + more);
      continue;
    }
    if (mark === "?") written = written.flatMap((each) => [each, each.slice(0, -1)]);
    else if (mark !== "(" || !/^\(\p{L}/u.test(reader.source.slice(reader.at, reader.at + 3))) break;
    else written = readEndings(reader, written);
    if (mark === "?") reader.at++;
  }
  return mergeWords(written.map(wordSteps));
}

function readEndings(reader: Reader, written: readonly string[]): string[] {
  const close = reader.source.indexOf(")", reader.at);
  const inside = reader.source.slice(reader.at + 1, close);
  if (close < 0 || !/^[\p{L}\p{M}*|]+$/u.test(inside)) {
    throw new PhraseError(reader.phrase, `“(${inside})” must be endings of a word: put a space before the bracket`);
  }
  reader.at = close + 1;
  const endings = [...inside.split("|"), ...(isOptional(reader) ? [""] : [])];
  return written.flatMap((word) => endings.map((ending) => word + ending));
}

/** A word or stem that is stored as it is written: most are. */
const plainWord = /^\*?[a-z]+\*?$/;

/** A written word may be several: "opt-out", "don't", any Chinese phrase. */
function wordSteps(word: string): Step[] {
  if (plainWord.test(word)) return [{ words: [word] }];
  const isEnding = word.startsWith("*");
  const isStem = word.endsWith("*");
  const plain = word.slice(isEnding ? 1 : 0, isStem ? -1 : undefined);
  const { starts, ends } = tokensOf(plain);
  return Array.from(starts, (start, index) => {
    const folded = fold(plain.slice(start, ends[index]));
    const before = isEnding && index === 0 ? "*" : "";
    const behind = isStem && index === starts.length - 1 ? "*" : "";
    return { words: [before + folded + behind] };
  });
}

/** Alternatives of one word each become one step. */
function mergeWords(paths: Step[][]): Step[][] {
  const single: string[] = [];
  const others: Step[][] = [];
  for (const path of paths) {
    const [first] = path;
    if (path.length === 1 && first && "words" in first) single.push(...first.words);
    else others.push(path);
  }
  return single.length > 0 ? [[{ words: [...new Set(single)] }], ...others] : others;
}
