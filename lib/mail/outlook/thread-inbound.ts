import type { Address, Inbound } from "../../core/draft.ts";
import { empty, type Field, found, missing, unresolved } from "../../core/field.ts";
import { addressIn } from "../address-text.ts";
import { find, findAll, findAround, findEach } from "../find.ts";
import { pagesOf } from "../pages-of.ts";
import { mapText } from "../text-map.ts";
import { writtenDate } from "../written-date.ts";
import { accountName, readingPane, thread } from "./selectors.ts";
import { messageBody, messageDate, messageQuote, messageSender, senderLabel } from "./thread-selectors.ts";

interface Message {
  sender: HTMLElement;
  /** Absent where it is folded. */
  body?: HTMLElement;
}

/** The messages that stand around a form. */
interface Thread {
  messages: Message[];
  /** How many of them stand above the form. */
  above: number;
}

const known = new WeakMap<HTMLElement, { length: number; inbound: Omit<Inbound, "from"> }>();

/**
 * The last message of somebody else from the thread in which a form stands: Outlook folds what an answer quotes until
 * the user opens it. The form stands beside the message that it answers; where it has messages on both sides, nobody
 * can say which is the last. `own` is the account's address.
 */
export function readThreadInbound(root: HTMLElement, own: string | undefined): Field<Inbound> {
  const pane = findAround(root, thread) ?? findAround(root, readingPane);
  const { messages, above } = threadAround(root, pane);
  if (messages.length === 0) return missing(`no quoted header, no ${messageBody.name}`);
  if (own === undefined) return missing("no own address");
  if (above > 0 && above < messages.length) return missing("the form stands between messages");
  // Whatever the order that the user chose, the form stands at the newest end.
  for (const message of above > 0 ? messages.toReversed() : messages) {
    const from = senderOf(message.sender);
    if (!from && isOwnName(message.sender)) continue;
    if (!from) return missing(`no address of the ${messageSender.name}`);
    if (from.email.toLowerCase() !== own.toLowerCase()) return readMessage(message, from);
  }
  return empty();
}

function threadAround(root: HTMLElement, pane: HTMLElement | undefined): Thread {
  const outside = (element: HTMLElement) => !root.contains(element) && element.checkVisibility();
  const senders = pane ? findAll(pane, messageSender).filter(outside) : [];
  const bodies = pane ? findAll(pane, messageBody).filter((each) => outside(each) && hasWords(each)) : [];
  const messages = senders.map((sender, index) => {
    const next = senders[index + 1];
    const between = bodies.filter((body) => isBefore(sender, body) && (!next || isBefore(body, next)));
    // A document and the body within it are one.
    const body = between.find((each) => !between.some((other) => other !== each && each.contains(other)));
    return { sender, ...(body && { body }) };
  });
  return { messages, above: senders.filter((sender) => isBefore(sender, root)).length };
}

/** Looks no further than the first word. */
function hasWords(element: HTMLElement): boolean {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) if (walker.currentNode.nodeValue?.trim()) return true;
  return false;
}

function readMessage({ sender, body }: Message, from: Address): Field<Inbound> {
  const { date, text } = body ? readBody(sender, body) : { text: "" };
  const inbound = { from, text, ...(date && { date }) };
  return body ? found(inbound) : unresolved(inbound, [from.name ?? from.email]);
}

/** A message that is shown does not change; it may still be loading. */
function readBody(sender: HTMLElement, body: HTMLElement): Omit<Inbound, "from"> {
  const length = body.textContent?.length ?? 0;
  const before = known.get(body);
  if (before?.length === length) return before.inbound;
  const quotes = new Set<Element>(findEach(body, messageQuote));
  const map = mapText(body, { isQuote: () => false, endsAt: (each) => quotes.has(each), isSignature: () => false });
  const date = dateOf(sender, body);
  const inbound = { text: map.text.trim(), ...(date && { date }) };
  known.set(body, { length, inbound });
  return inbound;
}

/** The date in the message's header: nearer to its sender than that of any other message. */
function dateOf(sender: HTMLElement, body: HTMLElement): string | undefined {
  for (let box = sender.parentElement; box && !box.contains(body); box = box.parentElement) {
    const shown = find(box, messageDate);
    if (shown) return writtenDate(shown.title || (shown.textContent ?? ""), document.documentElement.lang || "en");
  }
  return undefined;
}

/** Outlook writes `Name<address>`, the address alone, or only the name of somebody of the directory. */
function senderOf(sender: HTMLElement): Address | undefined {
  const labelled = findEach(sender, senderLabel).flatMap((each) => [each.title, each.ariaLabel ?? ""]);
  // A label begins with the word for "From" and a colon.
  const labels = labelled.map((label) => label.replace(/^[^:：<@]{1,40}[:：]\s*/, ""));
  return [sender.textContent ?? "", ...labels].map(addressIn).find(Boolean);
}

/** Whether a sender without an address is the user: Outlook writes the name alone on one's own mail, too. */
function isOwnName(sender: HTMLElement): boolean {
  const name = sender.textContent?.trim() ?? "";
  const control = pagesOf(sender.ownerDocument)
    .map((page) => find(page, accountName))
    .find(Boolean);
  if (!control || name === "") return false;
  // The words for the control stand before or behind the name, which one word alone would not tell.
  const label = control.ariaLabel ?? "";
  const isInLabel = /\s/.test(name) && (label.endsWith(` ${name}`) || label.startsWith(`${name} `));
  const shown = control.textContent?.trim() ?? "";
  return (
    isInLabel || shown === name || (shown.startsWith(name) && /^\p{Lu}{1,3}$/u.test(shown.slice(name.length).trim()))
  );
}

function isBefore(a: Element, b: Element): boolean {
  return (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
