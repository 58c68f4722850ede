import type { Body } from "../core/draft.ts";
import { oncePerBody } from "./once-per-body.ts";

/**
 * What a reader sees of a body, made easy to match and of equal length, so that offsets hold:
 * typographic quotes, dashes and spaces become plain ones, hidden words become spaces.
 */
export const ownText = oncePerBody((body: Body): string => {
  let text = body.text;
  for (const [start, end] of body.hidden) {
    const hidden = text.slice(start, end).replace(/[^\n]/g, " ");
    text = text.slice(0, start) + hidden + text.slice(start + hidden.length);
  }
  return foldMarks(text);
});

/** Plain quotes, dashes and spaces for typographic ones; the length stays the same. */
export function foldMarks(text: string): string {
  return text
    .replace(/[\u2018\u2019\u201b\u2032\u00b4`]/g, "'")
    .replace(/[\u201c\u201d\u201e\u201f\u00ab\u00bb]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000\t]/g, " ");
}
