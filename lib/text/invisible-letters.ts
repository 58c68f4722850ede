import type { Body, Span } from "../core/draft.ts";
import { oncePerBody } from "./once-per-body.ts";
import { oncePerParagraph } from "./paragraph-reading.ts";
import { readingOf } from "./reading.ts";
import { sign } from "./token.ts";

/** Characters without width; the soft hyphen, which editors put in, is none of them. */
const invisible = /\u034f|[\u200b-\u200d\u2060\ufeff]/;
/** They are needed between the letters of some scripts, and in emoji, but not between Latin ones. */
const inLatin = /[A-Za-z](?:\u034f|[\u200b-\u200d\u2060\ufeff]){1,20}[A-Za-z]/;
const allInvisible = /\u034f|[\u200b-\u200d\u2060\ufeff]/g;
const most = 20;
const none: readonly Span[] = [];

/** Words with characters inside that nobody sees, as UTF-16 spans of the body's text. */
export const brokenWords = oncePerBody((body: Body): readonly Span[] =>
  readingOf(body).paragraphs.flatMap(({ start, reading }) =>
    (reading.signs & sign.beyondLatin) === 0
      ? none
      : brokenInParagraph(reading).map(([from, to]): Span => [from + start, to + start]),
  ),
);

/** A word without the characters that nobody sees. */
export function withoutInvisible(word: string): string {
  return word.replace(allInvisible, "");
}

const brokenInParagraph = oncePerParagraph((paragraph): readonly Span[] => {
  const { text } = paragraph;
  if (!invisible.test(text)) return none;
  const { starts, ends } = paragraph.tokens;
  const found: Span[] = [];
  for (let index = 0; index < starts.length && found.length < most; index++) {
    const span: Span = [starts[index] ?? 0, ends[index] ?? 0];
    if (inLatin.test(text.slice(...span))) found.push(span);
  }
  return found;
});
