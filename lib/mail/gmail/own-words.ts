import { findEach } from "../find.ts";
import { mapText } from "../text-map.ts";
import { olderQuote } from "./thread-selectors.ts";

/** What each message was read to, with the length of all of it at that time. */
const known = new WeakMap<Element, { length: number; text: string }>();

/** The words of a received message, up to what it quotes itself. Read once, and again where the message changed. */
export function ownWords(body: Element): string {
  const length = body.textContent?.length ?? 0;
  const before = known.get(body);
  if (before?.length === length) return before.text;
  const older = new Set<Element>(findEach(body, olderQuote));
  const { text } = mapText(body, {
    isQuote: (each) => each !== body && older.has(each),
  });
  known.set(body, { length, text: text.trim() });
  return text.trim();
}
