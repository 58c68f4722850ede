import type { Inbound } from "../../core/draft.ts";
import { empty, type Field, found, missing, unresolved } from "../../core/field.ts";
import { addressIn } from "../address-text.ts";
import { find, findAll, findAround, findEach } from "../find.ts";
import { pagesOf } from "../pages-of.ts";
import { mapText } from "../text-map.ts";
import { writtenDate } from "../written-date.ts";
import { olderQuote, quoteHeader } from "./body-selectors.ts";
import { accountName, readingPane, thread } from "./selectors.ts";
import { messageBody, messageDate, messageSender } from "./thread-selectors.ts";
import { plainWords } from "./words-in.ts";

interface Message {
  sender: HTMLElement;
  /** Absent where it is folded. */
  body: HTMLElement | undefined;
  date: HTMLElement | undefined;
}

/** What each message says, with the length of the words that it was read from: it may still be loading. */
const known = new WeakMap<HTMLElement, { length: number; text: string }>();

/**
 * The last message of somebody else from the thread in which a form stands: Outlook folds what an answer quotes until
 * the user opens it. The form stands beside the message that it answers; where it has messages on both sides, nobody
 * can say which is the last. `own` is the account's address.
 */
export function readThreadInbound(root: HTMLElement, own: string | undefined): Field<Inbound> {
  const messages = messagesAround(root);
  const above = messages.filter(({ sender }) => isBefore(sender, root)).length;
  if (messages.length === 0 || own === undefined)
    return missing(`no ${messages[0] ? "own address" : messageSender.name}`);
  if (above > 0 && above < messages.length) return missing("no end of the thread");
  // Whatever the order that the user chose, the form stands at the newest end.
  for (const { sender, body, date } of above > 0 ? messages.toReversed() : messages) {
    const from = addressIn(sender.textContent ?? "");
    if (!from && isOwnName(sender)) continue;
    if (!from) return missing(`no address of the ${messageSender.name}`);
    if (from.email.toLowerCase() === own.toLowerCase()) continue;
    const day = date && writtenDate(date.title || (date.textContent ?? ""));
    const inbound = { from, text: body ? textOf(body) : "", ...(day && { date: day }) };
    return body ? found(inbound) : unresolved(inbound, [from.name ?? from.email]);
  }
  return empty();
}

function messagesAround(root: HTMLElement): Message[] {
  const pane = findAround(root, thread) ?? findAround(root, readingPane);
  const [senders = [], bodies = [], dates = []] = [messageSender, messageBody, messageDate].map((part) =>
    pane ? findAll(pane, part).filter((each) => !root.contains(each) && each.checkVisibility()) : [],
  );
  return senders.map((sender, index) => {
    const next = senders[index + 1];
    // Outlook keeps an empty body where it draws the message elsewhere.
    const body = bodies.find(
      (each) => isBefore(sender, each) && !(next && isBefore(next, each)) && each.textContent?.trim(),
    );
    return { sender, body, date: dates.find((each) => isBefore(sender, each) && body && isBefore(each, body)) };
  });
}

function textOf(body: HTMLElement): string {
  const length = body.textContent?.length ?? 0;
  const before = known.get(body);
  if (before?.length === length) return before.text;
  const quotes = new Set<Element>([quoteHeader, olderQuote].flatMap((part) => findEach(body, part)));
  const map = mapText(body, { endsAt: (each) => quotes.has(each) });
  const text = map.text.trim();
  known.set(body, { length, text });
  return text;
}

/** Whether a sender without an address is the user: Outlook writes the name alone on one's own mail, too. */
function isOwnName(sender: HTMLElement): boolean {
  const name = plainWords(sender.textContent ?? "");
  const label = pagesOf(sender.ownerDocument)
    .map((page) => find(page, accountName)?.ariaLabel)
    .find(Boolean);
  // The words for the control stand before or behind the name, which one word alone would not tell.
  return /\s/.test(name) && ` ${label} `.includes(` ${name} `);
}

function isBefore(a: Element, b: Element): boolean {
  return (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
