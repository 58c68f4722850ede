import type { Span } from "../core/draft.ts";
import { char, classOf } from "./char-class.ts";

/** No sentence is looked for farther than this from a hit, in UTF-16 units. */
const reach = 400;

/** The sentence around `at`: it ends with a full stop, an exclamation or question mark, or its line. */
export function sentenceAround(text: string, [start, end]: Span): Span {
  const after = text.slice(end, end + reach);
  const stop = after.match(/[.!?]["')]?(?=\s|$)|\n|$/);
  const length = stop?.index === undefined ? after.length : stop.index + (stop[0] === "\n" ? 0 : stop[0].length);
  return trimSpan(text, [sentenceStart(text, start), end + length]);
}

const newline = 10;

/** Where the sentence begins in which `start` stands: behind a line end, or behind white space that follows a stop. */
function sentenceStart(text: string, start: number): number {
  const least = Math.max(0, start - reach);
  for (let at = start - 1; at >= least; at--) {
    const unit = text.charCodeAt(at);
    if (unit === newline) return at + 1;
    if (!isSpace(unit) || at === least) continue;
    const before = text.charCodeAt(at - 1);
    if (isStop(before) || (isClosing(before) && at - 1 > least && isStop(text.charCodeAt(at - 2)))) return at + 1;
  }
  return least;
}

function isSpace(unit: number): boolean {
  const type = classOf(unit);
  return type === char.space || type === char.newline || unit === 0xfeff;
}

/** `.`, `!` or `?`. */
function isStop(unit: number): boolean {
  return unit === 46 || unit === 33 || unit === 63;
}

/** A quote or bracket that closes. */
function isClosing(unit: number): boolean {
  return unit === 34 || unit === 39 || unit === 41;
}

/** `span` without the white space at its ends. */
export function trimSpan(text: string, [start, end]: Span): Span {
  const words = text.slice(start, end);
  const lead = words.length - words.trimStart().length;
  if (lead === words.length) return [start, start];
  return [start + lead, end - (words.length - words.trimEnd().length)];
}
