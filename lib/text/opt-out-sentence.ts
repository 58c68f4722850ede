import type { Span } from "../core/draft.ts";
import type { PlacedParagraph } from "./found-phrases.ts";
import type { Hit, Reading } from "./reading.ts";
import { trimSpan } from "./sentence.ts";

/** A line of fewer characters was not broken because it was full. */
const fullLine = 30;

/** The sentences of the paragraph in which an offset stands, as UTF-16 offsets of the text. */
export function sentencesNear(reading: Reading, offset: number): readonly Span[] {
  const paragraph = paragraphAt(reading, offset);
  if (!paragraph) return [];
  return paragraph.reading.sentences.map(([from, to]): Span => [from + paragraph.start, to + paragraph.start]);
}

function paragraphAt({ paragraphs }: Reading, offset: number): PlacedParagraph | undefined {
  let low = 0;
  let high = paragraphs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((paragraphs[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return paragraphs[low];
}

/** The sentence in which a hit stands; of the whole text's, only those of its paragraph are told apart. */
export function sentenceOfHit(reading: Reading, { at }: Hit): Span {
  const paragraph = paragraphAt(reading, at[0]);
  const offset = at[0] - (paragraph?.start ?? 0);
  const sentence = paragraph?.reading.sentences.findLast(([start]) => start <= offset);
  return paragraph && sentence ? [sentence[0] + paragraph.start, sentence[1] + paragraph.start] : at;
}

/**
 * The part of a sentence that belongs to the words at `at`: a footer has no full stops, so that a line
 * that was ended on purpose ends it too. One that was wrapped goes on.
 */
export function linesAround(text: string, [start, end]: Span, at: Span): Span {
  let from = start;
  for (let line = text.lastIndexOf("\n", at[0] - 1); line >= start; line = text.lastIndexOf("\n", line - 1)) {
    if (isWrap(text, line)) continue;
    from = line + 1;
    break;
  }
  let to = Math.max(end, at[1]);
  for (let line = text.indexOf("\n", at[1]); line >= 0 && line < end; line = text.indexOf("\n", line + 1)) {
    if (isWrap(text, line)) continue;
    to = line;
    break;
  }
  return trimSpan(text, [from, to]);
}

/** Whether a line end is one that a mail program put in: the line is full, and the next goes on in small letters. */
function isWrap(text: string, line: number): boolean {
  const start = text.lastIndexOf("\n", line - 1) + 1;
  return line - start >= fullLine && /^[ \t>]{0,4}[\p{Ll}\p{Lo}\d"'\u201c(]/u.test(text.slice(line + 1, line + 8));
}
