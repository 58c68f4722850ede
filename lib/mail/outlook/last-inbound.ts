import type { Address, Inbound } from "../../core/draft.ts";
import { empty, type Field, found, missing } from "../../core/field.ts";
import { parseAddress } from "../address-text.ts";
import { findAll, isMatch } from "../find.ts";
import { isForeign } from "../foreign.ts";
import { mapText } from "../text-map.ts";
import { writtenDate } from "../written-date.ts";
import { olderHeader, olderQuote } from "./body-selectors.ts";
import { quoteHeaderOf } from "./read-body.ts";

/** What each header was read to, with the length of the words that it was read from. */
const known = new WeakMap<Element, { length: number; field: Field<Inbound> }>();

/**
 * The last message of somebody else in the thread that a compose answers, from what Outlook quotes of it: who wrote
 * it, when, and its own words without the messages that it quotes itself. `own` is the account's address.
 */
export function readLastInbound(editor: HTMLElement, own: string | undefined): Field<Inbound> {
  const header = quoteHeaderOf(editor);
  if (!header) return missing("no quoted header");
  const length = quoteLength(header, editor);
  const before = known.get(header);
  if (before?.length === length) return before.field;
  const field = firstOfOthers(editor, header, own);
  known.set(header, { length, field });
  return field;
}

function firstOfOthers(editor: HTMLElement, header: HTMLElement, own: string | undefined): Field<Inbound> {
  const older = findAll(editor, olderQuote).filter((element) => follows(element, header));
  const headers = [header, ...older.filter((element) => isMatch(element, olderHeader))];
  for (const each of headers) {
    const inbound = readQuoted(editor, each, older);
    if (own === undefined || inbound.from?.email.toLowerCase() !== own.toLowerCase()) return found(inbound);
  }
  return empty();
}

/** The number of letters behind the header: typing above it, as nearly all typing is, does not change it. */
function quoteLength(header: Element, editor: Element): number {
  let length = header.textContent?.length ?? 0;
  for (let each: Node = header; each !== editor && each.parentNode; each = each.parentNode) {
    for (let next = each.nextSibling; next; next = next.nextSibling) length += next.textContent?.length ?? 0;
  }
  return length;
}

function readQuoted(editor: HTMLElement, header: HTMLElement, older: readonly HTMLElement[]): Inbound {
  const isOlder = new Set<Element>(older.filter((element) => follows(element, header)));
  const map = mapText(editor, {
    endsAt: (each) => isOlder.has(each),
    skip: isForeign(editor),
  });
  const lines = headerLines(header);
  const from = lines[0] && senderOf(lines[0]);
  const date = lines[1] && writtenDate(lines[1]);
  const end = map.offsetOf(behind(header));
  const text = map.text.slice(end).trim();
  return { ...(from && { from }), text, ...(date && { date }) };
}

/** The values of the header's lines: sender, date, recipients, subject, in this order in every language. */
function headerLines(header: HTMLElement): string[] {
  const { text } = mapText(header, {});
  return text
    .split("\n")
    .map((line) => /^[^:：]{1,40}[:：]\s*(.+)$/.exec(line.trim())?.[1] ?? "")
    .filter((value) => value !== "");
}

function senderOf(value: string): Address | undefined {
  return parseAddress(value) ?? parseAddress(value.replace(/\[mailto:([^\]]+)\]/i, "<$1>"));
}

/** The place behind an element, or behind the box around it that holds nothing else. */
function behind(header: Element) {
  const parent = header.parentNode ?? header;
  return { node: parent, offset: [...parent.childNodes].indexOf(header) + 1 };
}

function follows(element: Element, header: Element): boolean {
  return element !== header && (header.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
