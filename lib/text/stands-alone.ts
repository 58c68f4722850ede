import type { Span } from "../core/draft.ts";

/** A line up to this length is a notice by itself rather than a sentence within a letter, in UTF-16 units. */
const shortLine = 250;

/** Whether words have a line to themselves: they begin it, or it is short. */
export function standsAlone(text: string, [start, end]: Span): boolean {
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const next = text.indexOf("\n", end);
  const to = next < 0 ? text.length : next;
  return to - from <= shortLine || text.slice(from, start).trim() === "";
}
