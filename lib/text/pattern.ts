import type { Span } from "../core/draft.ts";

/**
 * One expression out of many: any of `patterns`, as whole words, whatever their case.
 * Word edges are those of all scripts, since `\b` knows only ASCII letters.
 */
export function wordsOf(patterns: readonly RegExp[], flags = "giu"): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}_])(?:${sourcesOf(patterns)})(?![\\p{L}\\p{N}_])`, flags);
}

/**
 * As `wordsOf`, for phrases in mails that were wrapped at some width, or split into words by a program:
 * each space may be a line break or three spaces, "e-mail" may be "e - mail" and "don't" "don ' t".
 */
export function phrasesOf(patterns: readonly RegExp[]): RegExp {
  return wordsOf(
    patterns.map(({ source, flags }) => {
      const loose = source
        .replace(/\[(?:\\.|[^\]\\])*\]| /g, (part) => (part === " " ? "(?: {1,3}\\n?| ?\\n {0,2})" : part))
        .replaceAll("e-?mail", "e ?-? ?mail")
        .replaceAll("n't", "n ?'? ?t");
      return new RegExp(loose, flags);
    }),
  );
}

/** Where a global expression matches, as UTF-16 spans of `text`. */
export function spansOf(pattern: RegExp, text: string): Span[] {
  return Array.from(text.matchAll(pattern), ({ index, 0: { length } }) => [index, index + length] as const);
}

/** Whether a global or sticky expression matches anywhere, without keeping a position. */
export function matches(pattern: RegExp, text: string): boolean {
  return text.search(pattern) >= 0;
}

/** Whether two spans share a character. */
export function overlaps([start, end]: Span, [otherStart, otherEnd]: Span): boolean {
  return start < otherEnd && otherStart < end;
}

function sourcesOf(patterns: readonly RegExp[]): string {
  // An empty list must match nothing; an empty group would match everywhere.
  return patterns.length === 0 ? "(?!)" : patterns.map(({ source }) => source).join("|");
}
