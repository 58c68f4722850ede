import { fold } from "./fold.ts";
import { tokensOf } from "./tokens.ts";

/**
 * One part of a phrase: a word out of some, up to `gap` words of any kind, or one of several ways to go on, of
 * which one may be empty. A word that ends in `*` is a stem, one that starts with it an ending, one in angle
 * brackets a shape such as `<num>`.
 */
export type Part = { words: readonly string[] } | { gap: number } | { ways: readonly Way[] };

/** Parts that follow each other. */
export type Way = readonly Part[];

/** A phrase as a tree of its parts. */
export interface Phrase {
  /** Whether it must start its line. */
  atLineStart: boolean;
  ways: readonly Way[];
}

/** Thrown for a phrase that cannot be read: says which and why. */
export class PhraseError extends Error {
  constructor(phrase: string, why: string) {
    super(`phrase “${phrase}”: ${why}`);
    this.name = "PhraseError";
  }
}

/**
 * Reads the notation of phrases: `stem*`, `*ending`, `(a|b c)`, `(optional)?`, `opt(ed|ing)?` and `mails?` within
 * a word, `..3` for up to three words of any kind, `<num>` and other shapes, `^` for the start of a line.
 * Throws `PhraseError`.
 */
export function parsePhrase(phrase: string): Phrase {
  const atLineStart = phrase.startsWith("^");
  const reader = { source: atLineStart ? phrase.slice(1) : phrase, at: 0, phrase };
  const ways = readAlternatives(reader);
  if (reader.at < reader.source.length) throw new PhraseError(phrase, "a bracket is closed that was not opened");
  if (ways.some(isEmpty)) throw new PhraseError(phrase, "it can be empty");
  if (ways.some((way) => hasGapAt("start", way) || hasGapAt("end", way))) {
    throw new PhraseError(phrase, "a gap stands at its edge");
  }
  return { atLineStart, ways };
}

/** Whether a way may be no words at all. */
function isEmpty(way: Way): boolean {
  return way.every((part) => "gap" in part || ("ways" in part && part.ways.some(isEmpty)));
}

function hasGapAt(edge: "start" | "end", way: Way): boolean {
  for (const part of edge === "start" ? way : way.toReversed()) {
    if ("gap" in part) return true;
    if ("words" in part) return false;
    if (part.ways.some((inner) => hasGapAt(edge, inner))) return true;
    if (!part.ways.some(isEmpty)) return false;
  }
  return false;
}

/** More ways to write one word than this are a mistake. */
const mostPaths = 600;

interface Reader {
  source: string;
  at: number;
  phrase: string;
}

const space = 32;
const open = 40;
const close = 41;
const star = 42;
const less = 60;
const question = 63;
const bar = 124;

function readAlternatives(reader: Reader): Way[] {
  const all: Way[] = [];
  do {
    if (reader.source.charCodeAt(reader.at) === bar) reader.at++;
    all.push(...readSequence(reader));
  } while (reader.source.charCodeAt(reader.at) === bar);
  return mergeWords(all);
}

/** A sequence; several, where it is one group and nothing else. */
function readSequence(reader: Reader): readonly Way[] {
  const { source } = reader;
  const way: Part[] = [];
  for (;;) {
    while (source.charCodeAt(reader.at) === space) reader.at++;
    const mark = source.charCodeAt(reader.at);
    if (Number.isNaN(mark) || mark === bar || mark === close) break;
    const ways = mark === open ? readGroup(reader) : readWord(reader);
    const [only] = ways;
    if (ways.length === 1 && only) way.push(...only);
    else way.push({ ways });
  }
  const [first] = way;
  return way.length === 1 && first && "ways" in first ? first.ways : [way];
}

/** A group, with no words at all among its ways where `?` follows. */
function readGroup(reader: Reader): Way[] {
  reader.at++;
  const ways = readAlternatives(reader);
  if (reader.source.charCodeAt(reader.at) !== close) throw new PhraseError(reader.phrase, "a bracket is not closed");
  reader.at++;
  return isOptional(reader) ? [...ways, []] : ways;
}

function isOptional(reader: Reader): boolean {
  if (reader.source.charCodeAt(reader.at) !== question) return false;
  reader.at++;
  return true;
}

const shapeOrGap = /\.\.(\d{1,2})|<[a-z]+>/y;
const ending = /[\p{L}\p{M}*]+/uy;

/** A word, with the endings in brackets that follow it at once: "opt(ed|ing)?", "mails?". */
function readWord(reader: Reader): Way[] {
  const { source } = reader;
  const start = reader.at;
  shapeOrGap.lastIndex = start;
  const mark = source.charCodeAt(start);
  const special = mark === less || mark === 46 ? shapeOrGap.exec(source) : null;
  if (special) {
    reader.at = shapeOrGap.lastIndex;
    const [word, gap] = special;
    return [[gap === undefined ? { words: [word] } : { gap: Number(gap) }]];
  }
  while (reader.at < source.length && !isEdge(source.charCodeAt(reader.at))) reader.at++;
  if (reader.at === start) throw new PhraseError(reader.phrase, `“${source.slice(start)}” cannot be read`);
  let written = [source.slice(start, reader.at)];
  for (;;) {
    if (written.length > mostPaths) throw new PhraseError(reader.phrase, `more than ${mostPaths} ways to say it`);
    const next = source.charCodeAt(reader.at);
    if (next === question) {
      reader.at++;
      written = written.flatMap((each) => [each, each.slice(0, -1)]);
    } else if (next === open && /\p{L}/u.test(letterAt(source, reader.at + 1))) {
      written = readEndings(reader, written);
    } else {
      ending.lastIndex = reader.at;
      const more = Number.isNaN(next) || isEdge(next) ? undefined : ending.exec(source)?.[0];
      if (!more) break;
      reader.at += more.length;
      written = written.map((each) => each + more);
    }
  }
  return mergeWords(written.map(partsOfWord));
}

function isEdge(unit: number): boolean {
  return unit === space || unit === open || unit === close || unit === bar || unit === question || unit === less;
}

function letterAt(source: string, at: number): string {
  return String.fromCodePoint(source.codePointAt(at) ?? space);
}

function readEndings(reader: Reader, written: readonly string[]): string[] {
  const end = reader.source.indexOf(")", reader.at);
  const inside = reader.source.slice(reader.at + 1, end);
  if (end < 0 || !/^[\p{L}\p{M}*|]+$/u.test(inside)) {
    throw new PhraseError(reader.phrase, `“(${inside})” must be endings of a word: put a space before the bracket`);
  }
  reader.at = end + 1;
  const endings = [...inside.split("|"), ...(isOptional(reader) ? [""] : [])];
  return written.flatMap((word) => endings.map((each) => word + each));
}

/** A written word may be several: "opt-out", "don't", any Chinese phrase. */
function partsOfWord(word: string): Way {
  if (isPlain(word)) return [{ words: [word] }];
  const isEnding = word.charCodeAt(0) === star;
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

/** Whether a word is one as it stands: small Latin letters, which most are. */
function isPlain(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    if (unit < 97 || unit > 122) return unit === star && at === word.length - 1 && at > 0;
  }
  return word !== "";
}

/** Alternatives of one word each become one part. */
function mergeWords(ways: readonly Way[]): Way[] {
  const single = new Set<string>();
  const others: Way[] = [];
  for (const way of ways) {
    const [first] = way;
    if (way.length === 1 && first && "words" in first) for (const word of first.words) single.add(word);
    else others.push(way);
  }
  return single.size > 0 ? [[{ words: [...single] }], ...others] : others;
}
