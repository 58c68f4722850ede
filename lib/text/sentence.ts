import type { Span } from "../core/draft.ts";

/** No sentence is looked for farther than this from a hit, in UTF-16 units. */
const reach = 400;

/** The sentence around `at`: it ends with a full stop, an exclamation or question mark, or its line. */
export function sentenceAround(text: string, [start, end]: Span): Span {
  const before = text.slice(Math.max(0, start - reach), start);
  const after = text.slice(end, end + reach);
  const breaks = Array.from(before.matchAll(/[.!?]["')]?\s+|\n/g));
  const last = breaks.at(-1);
  const sentenceStart = start - before.length + (last ? last.index + last[0].length : 0);
  const stop = after.match(/[.!?]["')]?(?=\s|$)|\n|$/);
  const length = stop?.index === undefined ? after.length : stop.index + (stop[0] === "\n" ? 0 : stop[0].length);
  return trimSpan(text, [sentenceStart, end + length]);
}

/** `span` without the white space at its ends. */
export function trimSpan(text: string, [start, end]: Span): Span {
  const words = text.slice(start, end);
  const lead = words.length - words.trimStart().length;
  if (lead === words.length) return [start, start];
  return [start + lead, end - (words.length - words.trimEnd().length)];
}
