import type { Body, Span } from "../core/draft.ts";
import { oncePerBody } from "./once-per-body.ts";
import { type ParagraphReading, readParagraph } from "./paragraph-reading.ts";
import { paragraphsOf } from "./paragraphs.ts";
import { loadLanguages } from "./phrase-book.ts";
import { languagesToRead } from "./reading-languages.ts";

/** A place where a phrase of the vocabulary stands. */
export interface Hit {
  concept: string;
  /** UTF-16 offsets into the text. */
  at: Span;
  /** Number of the sentence that it stands in, from 0. */
  sentence: number;
  /** Numbers of its first and last word in the text, from 0. */
  token: number;
  last: number;
  /** The words as written. */
  phrase: string;
}

/** A web address, mail address or blank that stands in the text itself. */
export interface Mark {
  kind: "url" | "mail" | "blank" | "money" | "number" | "percent";
  at: Span;
}

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
  /** Its paragraphs, each with the offset at which it starts. */
  paragraphs: readonly { start: number; reading: ParagraphReading }[];
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

/** The reading of a subject; the last few are remembered. */
export function readSubject(subject: string): Reading {
  const known = recent.get(subject);
  if (known) return known;
  if (recent.size >= 8) recent.clear();
  const reading = readPlain(subject);
  recent.set(subject, reading);
  return reading;
}

/** The reading of a text. Paragraphs that were read before are not scanned again. */
export function readPlain(text: string): Reading {
  const languages = languagesToRead(text);
  loadLanguages(languages);
  const wanted = new Set(languages);
  const byConcept = new Map<string, Hit[]>();
  const sentences: Span[] = [];
  const marks: Mark[] = [];
  const paragraphs: Reading["paragraphs"][number][] = [];
  let words = 0;
  for (const [start, end] of paragraphsOf(text)) {
    const paragraph = readParagraph(text.slice(start, end));
    place(paragraph, { text, start, sentence: sentences.length, word: words, wanted }, byConcept);
    for (const [from, to] of paragraph.sentences) sentences.push([from + start, to + start]);
    for (const { kind, at } of paragraph.marks) marks.push({ kind, at: [at[0] + start, at[1] + start] });
    words += paragraph.tokens.starts.length;
    paragraphs.push({ start, reading: paragraph });
  }
  return {
    text,
    languages,
    words,
    sentences,
    marks,
    paragraphs,
    hits: (concept) => byConcept.get(concept) ?? none,
    sentenceAt: (offset) => numberAt(sentences, offset),
    near: (a, b, tokens) => (a.token <= b.token ? b.token - a.last : a.token - b.last) <= tokens + 1,
  };
}

const none: readonly Hit[] = [];

interface Place {
  text: string;
  start: number;
  sentence: number;
  word: number;
  wanted: ReadonlySet<string>;
}

function place(
  { hits }: ParagraphReading,
  { text, start, sentence, word, wanted }: Place,
  all: Map<string, Hit[]>,
): void {
  for (const hit of hits) {
    if (hit.language !== "any" && !wanted.has(hit.language)) continue;
    let same = all.get(hit.concept);
    if (!same) {
      same = [];
      all.set(hit.concept, same);
    }
    const before = same.at(-1);
    const token = hit.token + word;
    const last = hit.last + word;
    // The same words in two languages, or the end of a longer phrase, say nothing new.
    if (before && before.token <= token && before.last >= last) continue;
    const at = [hit.start + start, hit.end + start] as const;
    same.push({ concept: hit.concept, at, sentence: hit.sentence + sentence, token, last, phrase: text.slice(...at) });
  }
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

function seenText({ text, hidden }: Body): string {
  let seen = text;
  for (const [start, end] of hidden) {
    seen = seen.slice(0, start) + text.slice(start, end).replace(/[^\n]/g, " ") + seen.slice(end);
  }
  return seen;
}
