import type { Span } from "../core/draft.ts";
import { trimSpan } from "./sentence.ts";

/** A line of fewer characters was not broken because it was full. */
const fullLine = 30;

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
