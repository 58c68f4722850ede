import type { Span } from "../core/draft.ts";
import type { ParagraphLanguage } from "./paragraph-language.ts";
import type { ParagraphReading } from "./paragraph-reading.ts";
import { paragraphsOf } from "./paragraphs.ts";

/** A paragraph that is remembered, with what was found out about it so far. */
export interface StoredParagraph {
  readonly text: string;
  language: ParagraphLanguage | undefined;
  reading: ParagraphReading | undefined;
  /** How many languages the index knew when it was read. */
  readWith: number;
}

/** The paragraphs of a text, and where each starts and ends. */
export interface PartedText {
  readonly text: string;
  readonly spans: readonly Span[];
  readonly paragraphs: readonly StoredParagraph[];
}

/** So much text is remembered, in UTF-16 units: some drafts of ordinary length, or one huge one. */
const mostText = 400_000;

let remembered = new Map<string, StoredParagraph>();
let size = 0;

let last: PartedText = { text: "", spans: [], paragraphs: [] };
/** The paragraph of the text before that is expected next. */
let expected = 0;

/** Parts a text into its paragraphs. One that has the same words as one before is the same. */
export function partText(text: string): PartedText {
  // A draft is parted for its language, and again for its words.
  if (last.text === text) return last;
  if (size > mostText) {
    remembered = new Map();
    size = 0;
  }
  expected = 0;
  const spans = paragraphsOf(text);
  const paragraphs: StoredParagraph[] = [];
  for (const [start, end] of spans) paragraphs.push(storedParagraph(text.slice(start, end)));
  last = { text, spans, paragraphs };
  return last;
}

function storedParagraph(text: string): StoredParagraph {
  // While somebody types, all but one stand where they stood, behind one that is new or has gone. To compare takes a
  // fifth of the time of a look-up.
  for (let at = expected; at <= expected + 1; at++) {
    const paragraph = last.paragraphs[at];
    if (paragraph?.text !== text) continue;
    expected = at + 1;
    return paragraph;
  }
  const known = remembered.get(text);
  if (known) return known;
  const paragraph = { text, language: undefined, reading: undefined, readWith: 0 };
  remembered.set(text, paragraph);
  size += text.length;
  return paragraph;
}
