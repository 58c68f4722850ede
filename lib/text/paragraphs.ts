import type { Span } from "../core/draft.ts";

/** From this length on a paragraph is cut at its next line end, in UTF-16 units; at twice of it anywhere. */
const longest = 4000;

/**
 * The paragraphs of a text, parted by empty lines, without the white space between them. Where one ends
 * depends on what stands before it in the same paragraph only, so that a change leaves the others as they are.
 */
export function paragraphsOf(text: string): readonly Span[] {
  const paragraphs: Span[] = [];
  const { length } = text;
  let start = skipSpace(text, 0);
  while (start < length) {
    const end = endOfParagraph(text, start);
    paragraphs.push([start, end]);
    start = skipSpace(text, end);
  }
  return paragraphs;
}

function endOfParagraph(text: string, start: number): number {
  let line = start;
  for (;;) {
    const end = text.indexOf("\n", line);
    const stop = end < 0 ? text.length : end;
    if (stop - start > 2 * longest) return cutAt(text, start + longest, stop);
    if (end < 0 || end - start > longest || isEmptyLine(text, end + 1)) return stop;
    line = end + 1;
  }
}

/** The next end of a sentence or space, so that no word is cut. */
function cutAt(text: string, from: number, stop: number): number {
  const limit = Math.min(stop, from + longest);
  const sentence = text.indexOf(". ", from);
  if (sentence >= 0 && sentence < limit) return sentence + 1;
  const space = text.indexOf(" ", from);
  return space >= 0 && space < limit ? space : limit;
}

function isEmptyLine(text: string, start: number): boolean {
  for (let at = start; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 10) return true;
    if (unit !== 32 && unit !== 9 && unit !== 160 && unit !== 13) return false;
  }
  return true;
}

function skipSpace(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (unit !== 10 && unit !== 32 && unit !== 9 && unit !== 13 && unit !== 160) break;
    at++;
  }
  return at;
}
