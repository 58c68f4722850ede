import type { Body, Span } from "../core/draft.ts";
import { FoundPhrases, type Hit, type PlacedParagraph } from "./found-phrases.ts";
import type { Mark } from "./mark.ts";
import { oncePerBody } from "./once-per-body.ts";
import { bitOf } from "./paragraph-reading.ts";
import { partText } from "./paragraph-store.ts";
import { languageMask, loadedCount, loadLanguages } from "./phrase-book.ts";
import { readParagraphs } from "./read-paragraphs.ts";
import { languagesToRead } from "./reading-languages.ts";

export type { Hit } from "./found-phrases.ts";

/** A text with everything that its words say, found in one pass. */
export interface Reading {
  /** The text, with what a reader does not see as spaces. */
  text: string;
  /** ISO 639-1 codes of the languages whose phrases were looked for. */
  languages: readonly string[];
  /** How many words it has. */
  words: number;
  sentences: readonly Span[];
  marks: readonly Mark[];
  /** The marks of some kinds: where there are none, that costs next to nothing. */
  marksOf(...kinds: Mark["kind"][]): readonly Mark[];
  /** Its paragraphs, each with the offset at which it starts. */
  paragraphs: readonly PlacedParagraph[];
  /** Whether a concept is expressed anywhere. */
  has(concept: string): boolean;
  /** Whether any of some concepts is expressed; give the same list each time. */
  hasAny(concepts: readonly string[]): boolean;
  /** Where a concept is expressed, in the order of the text. */
  hits(concept: string): readonly Hit[];
  /** The number of the sentence at an offset; that before it, where it stands between two. */
  sentenceAt(offset: number): number;
  /** Whether at most `tokens` words stand between two hits. */
  near(a: Hit, b: Hit, tokens: number): boolean;
}

/** The reading of what a reader sees of a body. */
export const readingOf: (body: Body) => Reading = oncePerBody((body) => readPlain(seenText(body)));

const recent = new Map<string, Reading>();
let recentLanguages = 0;

/** The reading of a subject; the last few are remembered. */
export function readSubject(subject: string): Reading {
  const known = recent.get(subject);
  if (known && recentLanguages === loadedCount()) return known;
  const reading = readPlain(subject);
  if (recent.size >= 8 || recentLanguages !== loadedCount()) recent.clear();
  recentLanguages = loadedCount();
  recent.set(subject, reading);
  return reading;
}

/** The reading of a text. Paragraphs that were read before are not scanned again. */
export function readPlain(text: string): Reading {
  const languages = languagesToRead(text);
  loadLanguages(languages);
  const paragraphs: PlacedParagraph[] = [];
  let words = 0;
  let sentences = 0;
  const { spans } = partText(text);
  const readings = readParagraphs(text);
  for (let at = 0; at < readings.length; at++) {
    const reading = readings[at];
    if (!reading) continue;
    paragraphs.push({ start: spans[at]?.[0] ?? 0, reading, firstSentence: sentences, firstWord: words });
    words += reading.words;
    sentences += reading.sentenceCount;
  }
  const findings = new FoundPhrases(text, paragraphs, languageMask(languages));
  const allSentences = once(() => paragraphs.flatMap(({ start, reading }) => reading.sentences.map(movedBy(start))));
  const allMarks = once(() => marksIn(paragraphs));
  return {
    text,
    languages,
    words,
    paragraphs,
    get sentences() {
      return allSentences();
    },
    get marks() {
      return allMarks();
    },
    marksOf: (...kinds) => marksIn(paragraphs, kinds),
    has: (concept) => findings.has(concept),
    hasAny: (concepts) => findings.hasAny(concepts),
    hits: (concept) => findings.hits(concept),
    sentenceAt: (offset) => numberAt(allSentences(), offset),
    near: (a, b, tokens) => (a.token <= b.token ? b.token - a.last : a.token - b.last) <= tokens + 1,
  };
}

/** The marks of some kinds, or of all. */
function marksIn(paragraphs: readonly PlacedParagraph[], kinds?: readonly Mark["kind"][]): Mark[] {
  const bits = kinds ? kinds.reduce((all, kind) => all | bitOf(kind), 0) : ~0;
  const found: Mark[] = [];
  for (const { start, reading } of paragraphs) {
    if ((reading.markKinds & bits) === 0) continue;
    for (const { kind, at } of reading.marks) {
      if (!kinds || kinds.includes(kind)) found.push({ kind, at: moved(at, start) });
    }
  }
  return found;
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function movedBy(by: number): (span: Span) => Span {
  return (span) => moved(span, by);
}

function moved([start, end]: Span, by: number): Span {
  return [start + by, end + by];
}

function numberAt(sentences: readonly Span[], offset: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.[0] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The text of a body as its reader sees it, with spaces for what is hidden. */
export function seenText({ text, hidden }: Body): string {
  let seen = text;
  for (const [start, end] of hidden) {
    seen = seen.slice(0, start) + text.slice(start, end).replace(/[^\n]/g, " ") + seen.slice(end);
  }
  return seen;
}
