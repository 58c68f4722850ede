import type { Body, Span } from "../core/draft.ts";
import { hasForeignLetter, isMixedWord, withLatinLook } from "./confusable.ts";
import { oncePerBody } from "./once-per-body.ts";
import { oncePerParagraph } from "./paragraph-reading.ts";
import { type Reading, readingOf, readPlain } from "./reading.ts";
import { sign } from "./token.ts";

/** One or two words of mixed letters may be a slip of the keyboard. */
export const manyMixed = 3;

/** So many are enough to show. */
const mostShown = 20;

const none: readonly Span[] = [];

/** Words that mix Latin letters with lookalikes of other scripts, as UTF-16 spans of the body's text. */
export const mixedWords = oncePerBody((body: Body): readonly Span[] =>
  readingOf(body).paragraphs.flatMap(({ start, reading }) =>
    (reading.signs & sign.beyondLatin) === 0
      ? none
      : mixedInParagraph(reading).map(([from, to]): Span => [from + start, to + start]),
  ),
);

const mixedInParagraph = oncePerParagraph((paragraph): readonly Span[] => {
  const { text } = paragraph;
  if (!hasForeignLetter(text)) return none;
  const { starts, ends } = paragraph.tokens;
  const found: Span[] = [];
  for (let index = 0; index < starts.length && found.length < mostShown; index++) {
    const span: Span = [starts[index] ?? 0, ends[index] ?? 0];
    if (isMixedWord(text.slice(...span))) found.push(span);
  }
  return found;
});

/** The reading of a body as its reader takes it: lookalike letters read as the Latin ones that they feign. */
export const readingAsSeen = oncePerBody((body: Body): Reading => {
  const reading = readingOf(body);
  return mixedWords(body).length === 0 ? reading : readPlain(withLatinLook(reading.text));
});
