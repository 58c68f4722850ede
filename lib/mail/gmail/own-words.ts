import { findEach } from "../find.ts";
import { ownPlainText } from "../plain-text.ts";
import { mapText } from "../text-map.ts";
import { olderQuote } from "./thread-selectors.ts";

/** What each message was read to, with the length of all of it at that time. */
const known = new WeakMap<Element, { length: number; text: string }>();

/** The words of a received message, up to what it quotes itself. Read once, and again where the message changed. */
export function ownWords(body: Element): string {
  const length = body.textContent?.length ?? 0;
  const before = known.get(body);
  if (before?.length === length) return before.text;
  const older = findEach(body, olderQuote);
  // Where all is folded away as known, it is the message's words all the same.
  const text = wordsWithout(body, older) || wordsWithout(body, []);
  known.set(body, { length, text });
  return text;
}

function wordsWithout(body: Element, left: Element[]): string {
  const quotes = new Set(left);
  const { text } = mapText(body, {
    isQuote: (each) => each !== body && quotes.has(each),
  });
  // A mail of plain text quotes with ">", which no element tells.
  return ownPlainText(text.trim()).text.trim();
}
