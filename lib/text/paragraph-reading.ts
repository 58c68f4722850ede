import type { Span } from "../core/draft.ts";
import { joinLetters } from "./join-letters.ts";
import type { Mark } from "./mark.ts";
import { matchSize } from "./match-order.ts";
import { conceptName, languageName, phraseIndex } from "./phrase-book.ts";
import { gap, gapOf, kind, kindOf, sentenceOf, type Tokens, tokenSize, unpack } from "./token.ts";
import { takeTokens } from "./tokens.ts";

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

/**
 * The numbers of many paragraphs side by side, since an array for each costs more than to read it. Of each
 * paragraph, its tokens stand first, then its matches.
 */
let shared = new Int32Array(0);
let used = 0;
const roomAtOnce = 1 << 16;

/** All that one paragraph says by itself. What not every draft is asked for is made when it is first read. */
export class ParagraphReading {
  readonly text: string;
  /** How many words and sentences it has, and how many phrases were found in it. */
  readonly words: number;
  readonly sentenceCount: number;
  readonly matchCount: number;
  /** What it holds besides words, as bits by kind: numbers, addresses, blanks. */
  readonly markKinds: number;
  /** What stands in it, as bits: see `sign`. */
  readonly signs: number;
  /** Answers to the questions of `oncePerParagraph`, by the number of the question. */
  answers: unknown[] | undefined;
  readonly #data: Int32Array;
  readonly #tokensAt: number;
  readonly #matchesAt: number;
  #tokens: Tokens | undefined;
  #sentences: readonly Span[] | undefined;
  #marks: readonly Mark[] | undefined;
  #hits: readonly ParagraphHit[] | undefined;

  /** `units` are those of `text`, with zeros behind them. */
  constructor(text: string, units: Uint16Array) {
    const taken = joinLetters(units, takeTokens(text, units));
    const { data, count } = phraseIndex().match(text, units, taken);
    const tokenNumbers = taken.count * tokenSize;
    this.text = text;
    this.words = taken.count;
    this.signs = taken.signs;
    this.matchCount = count / matchSize;
    this.#data = roomFor(tokenNumbers + count);
    this.#tokensAt = used;
    this.#matchesAt = used + tokenNumbers;
    copyNumbers(taken.data, tokenNumbers, this.#data, this.#tokensAt);
    copyNumbers(data, count, this.#data, this.#matchesAt);
    used = this.#matchesAt + count;
    let kinds = 0;
    for (let at = 2; at < tokenNumbers; at += tokenSize) kinds |= 1 << kindOf(taken.data[at] ?? 0);
    this.markKinds = kinds & ~(1 << kind.word);
    this.sentenceCount = taken.count === 0 ? 0 : sentenceOf(taken.data[tokenNumbers - tokenSize + 2] ?? 0) + 1;
  }

  /** UTF-16 offset at which a word starts, given by its number in the paragraph. */
  startOf(word: number): number {
    return this.#data[this.#tokensAt + tokenSize * word] ?? 0;
  }

  endOf(word: number): number {
    return this.#data[this.#tokensAt + tokenSize * word + 1] ?? 0;
  }

  /** The bits of a word: see `kindOf`. */
  bitsOf(word: number): number {
    return this.#data[this.#tokensAt + tokenSize * word + 2] ?? 0;
  }

  /** One of the numbers of a match: see `matchSize`. */
  match(index: number, number: number): number {
    return this.#data[this.#matchesAt + index * matchSize + number] ?? 0;
  }

  get tokens(): Tokens {
    this.#tokens ??= unpack({ data: this.#data, count: this.words }, this.#tokensAt);
    return this.#tokens;
  }

  get sentences(): readonly Span[] {
    this.#sentences ??= sentencesOf(this);
    return this.#sentences;
  }

  get marks(): readonly Mark[] {
    this.#marks ??= this.markKinds === 0 ? noMarks : marksOf(this);
    return this.#marks;
  }

  get hits(): readonly ParagraphHit[] {
    this.#hits ??= this.hitsWhere(() => true);
    return this.#hits;
  }

  /** The hits of the concepts that are wanted, by their numbers. */
  hitsWhere(isWanted: (concept: number) => boolean): readonly ParagraphHit[] {
    const hits: ParagraphHit[] = [];
    for (let at = 0; at < this.matchCount; at++) if (isWanted(this.match(at, 0))) hits.push(hitOf(this, at));
    return hits;
  }
}

function roomFor(numbers: number): Int32Array {
  if (used + numbers > shared.length) {
    shared = new Int32Array(Math.max(roomAtOnce, numbers));
    used = 0;
  }
  return shared;
}

/** Few numbers are copied sooner one by one than through a view of their array. */
function copyNumbers(from: Int32Array, count: number, to: Int32Array, start: number): void {
  for (let at = 0; at < count; at++) to[start + at] = from[at] ?? 0;
}

function hitOf(paragraph: ParagraphReading, index: number): ParagraphHit {
  const [token, last] = [paragraph.match(index, 2), paragraph.match(index, 3)];
  return {
    concept: conceptName(paragraph.match(index, 0)),
    language: languageName(paragraph.match(index, 1)),
    start: paragraph.startOf(token),
    end: paragraph.endOf(last),
    token,
    last,
    sentence: paragraph.match(index, 4),
  };
}

function sentencesOf(paragraph: ParagraphReading): Span[] {
  const { text, words } = paragraph;
  const sentences: Span[] = [];
  if (words === 0) return sentences;
  let first = 0;
  for (let word = 1; word < words; word++) {
    if (gapOf(paragraph.bitsOf(word)) < gap.sentence) continue;
    const end = behindMarks(text, paragraph.endOf(word - 1), paragraph.startOf(word));
    sentences.push([paragraph.startOf(first), end]);
    first = word;
  }
  sentences.push([paragraph.startOf(first), text.length]);
  return sentences;
}

/** The end of a sentence with the stop behind its last word. */
function behindMarks(text: string, end: number, next: number): number {
  const between = text.slice(end, next);
  const marks = /^\S*/.exec(between);
  return end + (marks?.[0].length ?? 0);
}

const noMarks: readonly Mark[] = [];

const markNames: readonly (Mark["kind"] | undefined)[] = [
  undefined,
  "number",
  "money",
  "percent",
  "url",
  "mail",
  "blank",
];

/** The bit of `ParagraphReading.markKinds` for a kind of mark. */
export function bitOf(name: Mark["kind"]): number {
  return 1 << markNames.indexOf(name);
}

function marksOf(paragraph: ParagraphReading): Mark[] {
  const marks: Mark[] = [];
  for (let word = 0; word < paragraph.words; word++) {
    const name = markNames[kindOf(paragraph.bitsOf(word))];
    if (name) marks.push({ kind: name, at: [paragraph.startOf(word), paragraph.endOf(word)] });
  }
  return marks;
}

let questions = 0;

/** A question about a paragraph that is answered once, for as long as the paragraph is remembered. */
export function oncePerParagraph<Answer extends NonNullable<unknown>>(
  ask: (paragraph: ParagraphReading) => Answer,
): (paragraph: ParagraphReading) => Answer {
  const question = questions++;
  return (paragraph) => {
    // Only this question writes to its number, so that what stands there is its own answer.
    const known = paragraph.answers?.[question] as Answer | undefined;
    if (known !== undefined) return known;
    const answer = ask(paragraph);
    paragraph.answers ??= [];
    paragraph.answers[question] = answer;
    return answer;
  };
}
