import type { Span } from "../core/draft.ts";
import { joinLetters } from "./join-letters.ts";
import { matchSize } from "./match-order.ts";
import { conceptName, languageName, loadedCount, phraseIndex } from "./phrase-book.ts";
import type { Mark } from "./reading.ts";
import { gap, kind, type TakenTokens, type Tokens, takeTokens } from "./tokens.ts";
import { unitsOf } from "./units.ts";

/** A hit with offsets and numbers counted from the start of its paragraph. */
export interface ParagraphHit {
  concept: string;
  language: string;
  start: number;
  end: number;
  token: number;
  last: number;
  sentence: number;
}

/** All that one paragraph says by itself. What not every draft is asked for is made when it is first read. */
export class ParagraphReading {
  readonly text: string;
  readonly tokens: Tokens;
  /** What was found, as numbers: see `matchSize`. */
  readonly matches: Int32Array;
  readonly sentenceCount: number;
  /** Whether it holds more than words: numbers, addresses, blanks. */
  readonly hasMarks: boolean;
  /** Answers to the questions of `oncePerParagraph`, by the number of the question. */
  readonly answers: { answer: unknown }[] = [];
  #sentences: readonly Span[] | undefined;
  #marks: readonly Mark[] | undefined;
  #hits: readonly ParagraphHit[] | undefined;

  constructor(text: string, tokens: Tokens, matches: Int32Array) {
    this.text = text;
    this.tokens = tokens;
    this.matches = matches;
    let sentences = tokens.starts.length > 0 ? 1 : 0;
    let kinds = 0;
    for (let index = 0; index < tokens.kinds.length; index++) {
      if (index > 0 && (tokens.gaps[index] ?? 0) >= gap.sentence) sentences++;
      kinds |= tokens.kinds[index] ?? 0;
    }
    this.sentenceCount = sentences;
    this.hasMarks = kinds !== kind.word;
  }

  get sentences(): readonly Span[] {
    this.#sentences ??= sentencesOf(this.text, this.tokens);
    return this.#sentences;
  }

  get marks(): readonly Mark[] {
    this.#marks ??= this.hasMarks ? marksOf(this.tokens) : [];
    return this.#marks;
  }

  get hits(): readonly ParagraphHit[] {
    this.#hits ??= hitsOf(this);
    return this.#hits;
  }
}

/** So much text is remembered as read, in UTF-16 units: some drafts of ordinary length, or one huge one. */
const mostText = 400_000;

let remembered = new Map<string, ParagraphReading>();
let size = 0;
let languages = 0;

/** Reads a paragraph, or gives the reading of one that has the same words. */
export function readParagraph(text: string): ParagraphReading {
  if (languages !== loadedCount() || size > mostText) {
    remembered = new Map();
    size = 0;
    languages = loadedCount();
  }
  const known = remembered.get(text);
  if (known) return known;
  const reading = scan(text);
  remembered.set(text, reading);
  size += text.length;
  return reading;
}

function scan(text: string): ParagraphReading {
  const units = unitsOf(text);
  const taken = joinLetters(units, takeTokens(text, units));
  const { data, count } = phraseIndex().match(text, units, taken);
  return new ParagraphReading(text, copyOf(taken), data.slice(0, count));
}

function copyOf({ starts, ends, kinds, gaps, count }: TakenTokens): Tokens {
  return {
    starts: starts.slice(0, count),
    ends: ends.slice(0, count),
    kinds: kinds.slice(0, count),
    gaps: gaps.slice(0, count),
  };
}

function hitsOf({ matches, tokens: { starts, ends } }: ParagraphReading): ParagraphHit[] {
  const hits: ParagraphHit[] = [];
  for (let at = 0; at < matches.length; at += matchSize) {
    const token = matches[at + 2] ?? 0;
    const last = matches[at + 3] ?? 0;
    hits.push({
      concept: conceptName(matches[at] ?? 0),
      language: languageName(matches[at + 1] ?? 0),
      start: starts[token] ?? 0,
      end: ends[last] ?? 0,
      token,
      last,
      sentence: matches[at + 4] ?? 0,
    });
  }
  return hits;
}

function sentencesOf(text: string, { starts, ends, gaps }: Tokens): Span[] {
  const sentences: Span[] = [];
  if (starts.length === 0) return sentences;
  let first = 0;
  for (let index = 1; index < starts.length; index++) {
    if ((gaps[index] ?? 0) < gap.sentence) continue;
    sentences.push([starts[first] ?? 0, behindMarks(text, ends[index - 1] ?? 0, starts[index] ?? 0)]);
    first = index;
  }
  sentences.push([starts[first] ?? 0, text.length]);
  return sentences;
}

/** The end of a sentence with the stop behind its last word. */
function behindMarks(text: string, end: number, next: number): number {
  const between = text.slice(end, next);
  const marks = /^\S*/.exec(between);
  return end + (marks?.[0].length ?? 0);
}

const markKinds: readonly (Mark["kind"] | undefined)[] = [
  undefined,
  "number",
  "money",
  "percent",
  "url",
  "mail",
  "blank",
];

function marksOf({ starts, ends, kinds }: Tokens): Mark[] {
  const marks: Mark[] = [];
  for (let index = 0; index < kinds.length; index++) {
    const name = markKinds[kinds[index] ?? 0];
    if (name) marks.push({ kind: name, at: [starts[index] ?? 0, ends[index] ?? 0] });
  }
  return marks;
}

let questions = 0;

/** A question about a paragraph that is answered once, for as long as the paragraph is remembered. */
export function oncePerParagraph<Answer>(
  ask: (paragraph: ParagraphReading) => Answer,
): (paragraph: ParagraphReading) => Answer {
  const question = questions++;
  return (paragraph) => {
    // Only this question writes to its number, so that what stands there is its own answer.
    const known = paragraph.answers[question] as { answer: Answer } | undefined;
    if (known) return known.answer;
    const answer = ask(paragraph);
    paragraph.answers[question] = { answer };
    return answer;
  };
}
