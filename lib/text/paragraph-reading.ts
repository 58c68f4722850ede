import type { Span } from "../core/draft.ts";
import { conceptName, languageName, loadedCount, phraseIndex } from "./phrase-book.ts";
import type { Mark } from "./reading.ts";
import { gap, kind, type Tokens, tokensOf } from "./tokens.ts";
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

/** All that one paragraph says by itself. */
export interface ParagraphReading {
  text: string;
  tokens: Tokens;
  sentences: readonly Span[];
  marks: readonly Mark[];
  hits: readonly ParagraphHit[];
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
  const tokens = tokensOf(text, units);
  const { starts, ends } = tokens;
  const sentences: Span[] = [];
  const sentenceOf = numberSentences(text, tokens, sentences);
  const hits = phraseIndex()
    .match(text, tokens, units)
    .map(({ concept, language, first, last }) => ({
      concept: conceptName(concept),
      language: languageName(language),
      start: starts[first] ?? 0,
      end: ends[last] ?? 0,
      token: first,
      last,
      sentence: sentenceOf[first] ?? 0,
    }));
  return { text, tokens, sentences, marks: marksOf(tokens), hits };
}

function numberSentences(text: string, { starts, ends, gaps }: Tokens, sentences: Span[]): number[] {
  const numbers: number[] = [];
  let first = 0;
  for (let index = 0; index < starts.length; index++) {
    if (index > 0 && (gaps[index] ?? 0) >= gap.sentence) {
      sentences.push([starts[first] ?? 0, behindMarks(text, ends[index - 1] ?? 0, starts[index] ?? 0)]);
      first = index;
    }
    numbers.push(sentences.length);
  }
  if (starts.length > 0) sentences.push([starts[first] ?? 0, text.length]);
  return numbers;
}

/** The end of a sentence with the stop behind its last word. */
function behindMarks(text: string, end: number, next: number): number {
  const between = text.slice(end, next);
  const marks = /^\S*/.exec(between);
  return end + (marks?.[0].length ?? 0);
}

const markKinds = new Map<number, Mark["kind"]>([
  [kind.url, "url"],
  [kind.mail, "mail"],
  [kind.blank, "blank"],
  [kind.money, "money"],
  [kind.number, "number"],
  [kind.percent, "percent"],
]);

function marksOf({ starts, ends, kinds }: Tokens): Mark[] {
  const marks: Mark[] = [];
  for (let index = 0; index < kinds.length; index++) {
    const type = kinds[index] ?? 0;
    if (type === kind.word) continue;
    const name = markKinds.get(type);
    if (name) marks.push({ kind: name, at: [starts[index] ?? 0, ends[index] ?? 0] });
  }
  return marks;
}

/** A question about a paragraph that is answered once, for as long as the paragraph is remembered. */
export function oncePerParagraph<Answer>(
  ask: (paragraph: ParagraphReading) => Answer,
): (paragraph: ParagraphReading) => Answer {
  const answers = new WeakMap<ParagraphReading, { answer: Answer }>();
  return (paragraph) => {
    const known = answers.get(paragraph);
    if (known) return known.answer;
    const answer = ask(paragraph);
    answers.set(paragraph, { answer });
    return answer;
  };
}
