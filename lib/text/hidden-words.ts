import type { Body, Span } from "../core/draft.ts";
import { oncePerBody } from "./once-per-body.ts";

/** Hidden stretches with words in them, as UTF-16 spans of the text; `&zwnj;` and spaces that pad a preview are none. */
export const hiddenWords = oncePerBody((body: Body): readonly Span[] =>
  body.hidden.filter(([start, end]) => isWorded(body.text.slice(start, end))),
);

/** Hidden words that stand inside a word or a sentence which a reader sees, to keep machines from reading it. */
export const hiddenInWords = oncePerBody((body: Body): readonly Span[] =>
  hiddenWords(body).filter(([start, end]) => {
    const before = body.text[start - 1] ?? "\n";
    const behind = body.text[end] ?? "\n";
    return isLetter.test(before) || isLetter.test(behind);
  }),
);

const isLetter = /\p{L}/u;

function isWorded(text: string): boolean {
  return (text.match(/\p{L}{2,}/gu)?.length ?? 0) > 0;
}
