import type { Span } from "../core/draft.ts";
import type { ParagraphReading } from "./paragraph-reading.ts";
import { conceptCount, conceptNumber, conceptNumbers } from "./phrase-book.ts";

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

/** A paragraph and where it stands in its text. */
export interface PlacedParagraph {
  /** UTF-16 offset of its first unit. */
  start: number;
  reading: ParagraphReading;
  /** Numbers in the text of its first sentence and word. */
  firstSentence: number;
  firstWord: number;
}

const none: readonly Hit[] = [];

/** The phrases found in the paragraphs of a text, sorted by concept; a hit is made of them when it is asked for. */
export class FoundPhrases {
  readonly #text: string;
  readonly #paragraphs: readonly PlacedParagraph[];
  /** The last match of each concept and, for each match, the one of its concept before it; 0 for none. */
  readonly #lastOf: Int32Array;
  readonly #before: Int32Array;
  /** The paragraph of each match and its place there. */
  readonly #paragraphOf: Int32Array;
  readonly #placeOf: Int32Array;
  readonly #hits: (readonly Hit[] | undefined)[] = [];

  /** `isWanted` says for each language by its number whether its matches count. */
  constructor(text: string, paragraphs: readonly PlacedParagraph[], isWanted: Uint8Array) {
    this.#text = text;
    this.#paragraphs = paragraphs;
    let room = 1;
    for (const { reading } of paragraphs) room += reading.matchCount;
    this.#lastOf = new Int32Array(conceptCount());
    this.#before = new Int32Array(room);
    this.#paragraphOf = new Int32Array(room);
    this.#placeOf = new Int32Array(room);
    let match = 1;
    for (let index = 0; index < paragraphs.length; index++) {
      const reading = paragraphs[index]?.reading;
      if (!reading) continue;
      for (let at = 0; at < reading.matchCount; at++) {
        if (isWanted[reading.match(at, 1)] !== 1) continue;
        const concept = reading.match(at, 0);
        this.#before[match] = this.#lastOf[concept] ?? 0;
        this.#lastOf[concept] = match;
        this.#paragraphOf[match] = index;
        this.#placeOf[match] = at;
        match++;
      }
    }
  }

  has(concept: string): boolean {
    const number = conceptNumber(concept);
    return number !== undefined && (this.#lastOf[number] ?? 0) > 0;
  }

  hasAny(concepts: readonly string[]): boolean {
    const numbers = conceptNumbers(concepts);
    for (let at = 0; at < numbers.length; at++) if ((this.#lastOf[numbers[at] ?? 0] ?? 0) > 0) return true;
    return false;
  }

  hits(concept: string): readonly Hit[] {
    const number = conceptNumber(concept);
    if (number === undefined) return none;
    const last = this.#lastOf[number] ?? 0;
    if (last === 0) return none;
    this.#hits[number] ??= this.#hitsUpTo(last, concept);
    return this.#hits[number] ?? none;
  }

  #hitsUpTo(last: number, concept: string): Hit[] {
    const matches: number[] = [];
    for (let match = last; match > 0; match = this.#before[match] ?? 0) matches.push(match);
    const hits: Hit[] = [];
    for (const match of matches.reverse()) {
      const hit = this.#hitOf(match, concept);
      const before = hits.at(-1);
      // The same words in two languages, or the end of a longer phrase, say nothing new.
      if (hit && !(before && before.token <= hit.token && before.last >= hit.last)) hits.push(hit);
    }
    return hits;
  }

  #hitOf(match: number, concept: string): Hit | undefined {
    const paragraph = this.#paragraphs[this.#paragraphOf[match] ?? 0];
    if (!paragraph) return undefined;
    const { start, reading, firstSentence, firstWord } = paragraph;
    const place = this.#placeOf[match] ?? 0;
    const token = reading.match(place, 2);
    const last = reading.match(place, 3);
    const at = [start + reading.startOf(token), start + reading.endOf(last)] as const;
    return {
      concept,
      at,
      sentence: firstSentence + reading.match(place, 4),
      token: firstWord + token,
      last: firstWord + last,
      phrase: this.#text.slice(...at),
    };
  }
}
