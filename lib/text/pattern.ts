import type { Span } from "../core/draft.ts";
import { patternFor } from "./light-pattern.ts";

/**
 * Every match of a global expression. As `text.matchAll`, which makes a copy of the expression each
 * time: for expressions as long as ours that costs more than the match.
 */
export function* matchesOf(written: RegExp, text: string): Generator<RegExpExecArray> {
  const pattern = patternFor(written, text);
  let from = 0;
  for (;;) {
    // Set each time, since somebody else may use the expression between two of our turns.
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    if (!match) return;
    from = match.index + Math.max(1, match[0].length);
    yield match;
  }
}

/** Where a global expression matches, as UTF-16 spans of `text`. */
export function spansOf(pattern: RegExp, text: string): Span[] {
  return Array.from(matchesOf(pattern, text), ({ index, 0: { length } }) => [index, index + length] as const);
}

/** Whether two spans share a character. */
export function overlaps([start, end]: Span, [otherStart, otherEnd]: Span): boolean {
  return start < otherEnd && otherStart < end;
}
