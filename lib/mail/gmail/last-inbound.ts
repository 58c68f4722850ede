import type { Address, Inbound } from "../../core/draft.ts";
import { empty, type Field, found, missing, unresolved } from "../../core/field.ts";
import { parseAddress } from "../address-text.ts";
import { find, findAll, findAround } from "../find.ts";
import { writtenDate } from "../written-date.ts";
import { hiddenValue } from "./hidden-value.ts";
import { ownWords } from "./own-words.ts";
import { readQuotedInbound } from "./quoted-inbound.ts";
import * as selectors from "./thread-selectors.ts";

/**
 * The last message of somebody else in the thread that a form answers: from the thread's messages where they are in
 * the page, else from what the form quotes. `own` are the user's addresses: without them, nobody can say whose a
 * message is.
 */
export function readLastInbound(
  root: HTMLElement,
  editor: HTMLElement | undefined,
  own: readonly string[],
): Field<Inbound> {
  if (own.length === 0) return missing("no own address");
  const isOwn = ({ email }: Address) => own.some((each) => each.toLowerCase() === email.toLowerCase());
  const thread = newestOfOthers(root, isOwn);
  if (thread.state !== "missing") return thread;
  const quoted = editor ? readQuotedInbound(root, editor, isOwn) : undefined;
  return quoted ?? thread;
}

function newestOfOthers(root: HTMLElement, isOwn: (sender: Address) => boolean): Field<Inbound> {
  const list = listOf(root);
  if (!list) return missing(`no ${selectors.messageList.name}`);
  const all = findAll(list, selectors.message);
  const messages = all.filter((each, index) => !all.slice(0, index).some((outer) => outer.contains(each)));
  for (const message of messages.toReversed()) {
    const sender = outside(root, message, selectors.messageSender);
    const body = outside(root, message, selectors.messageBody);
    // The draft itself stands in the list like a message.
    if (!sender && !body && message.contains(root)) continue;
    const from = sender && senderOf(sender);
    if (!from) return missing(`no ${selectors.messageSender.name}`);
    if (!isOwn(from)) return readMessage(message, from, body);
  }
  return messages.length > 0 ? empty() : missing(`no ${selectors.message.name}`);
}

/** A message that is folded or cut off is read in part. */
function readMessage(message: HTMLElement, from: Address, body: HTMLElement | undefined): Field<Inbound> {
  const title = find(message, selectors.messageDate)?.title ?? "";
  const date = writtenDate(title);
  const snippet = find(message, selectors.messageSnippet)?.textContent?.trim() ?? "";
  const inbound = { from, text: body ? ownWords(body) : snippet, ...(date && { date }) };
  const isWhole = body && !find(message, selectors.clippedMessage);
  return isWhole ? found(inbound) : unresolved(inbound, [from.name ?? from.email]);
}

/** The list of the thread around an inline form, or of the one that a window's form answers, where it is open. */
function listOf(root: HTMLElement): HTMLElement | undefined {
  const known = lists.get(root);
  if (known?.isConnected) return known;
  const id = hiddenValue(find(root, selectors.answeredId));
  const answered = findAll(root.ownerDocument, selectors.messageWithId).find(
    (message) => id !== "" && message.getAttribute("data-message-id") === id,
  );
  const list = [root, answered].map((part) => part && findAround(part, selectors.messageList)).find(Boolean);
  if (list) lists.set(root, list);
  return list;
}

/** To look through a large page at each key would cost too much. */
const lists = new WeakMap<HTMLElement, HTMLElement>();

function outside(root: HTMLElement, message: HTMLElement, selector: typeof selectors.message): HTMLElement | undefined {
  return findAll(message, selector).find((element) => !root.contains(element));
}

function senderOf(element: HTMLElement): Address | undefined {
  const address = parseAddress(element.getAttribute("email") ?? "");
  const name = element.getAttribute("name") ?? element.textContent?.trim();
  return address && name && name !== address.email ? { ...address, name } : address;
}
