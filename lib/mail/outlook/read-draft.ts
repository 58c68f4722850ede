import type { Address, Attachment, Draft, DraftKind } from "../../core/draft.ts";
import { empty, type Field, found, missing, unresolved, valueOr } from "../../core/field.ts";
import { parseAddress } from "../address-text.ts";
import type { BodyReading } from "../editor.ts";
import { find, findAll, findAround } from "../find.ts";
import { pagesOf } from "../pages-of.ts";
import { readLastInbound } from "./last-inbound.ts";
import { editorOf } from "./read-body.ts";
import { readRecipients } from "./read-recipients.ts";
import * as selectors from "./selectors.ts";

/** Reads a compose's draft; `reading` is its body, `undefined` where no editor was found. */
export function readDraft(root: HTMLElement, reading: BodyReading | undefined): Draft {
  const subject = readSubject(root);
  const from = readFrom(root);
  const editor = editorOf(root)?.element;
  const kind = kindOf(root, reading?.body.hasQuote === true, valueOr(subject, ""));
  return {
    kind: found(kind),
    from,
    recipients: readRecipients(root),
    subject,
    body: readField(reading),
    attachments: readAttachments(root, editor),
    lastInbound: kind === "new" || !editor ? empty() : readLastInbound(editor, accountOf(root)?.email),
  };
}

/** The compose's subject box. */
export function subjectBoxOf(root: HTMLElement): HTMLInputElement | undefined {
  const alike = findAll(root, selectors.subjectByKind);
  const box = find(root, selectors.subject) ?? (alike.length === 1 ? alike[0] : undefined);
  return box instanceof HTMLInputElement ? box : undefined;
}

/** What mail programs in many languages put before the subject of a mail that they forward. */
const forwardMark =
  /^\s*(?:fwd?|wg|tr|rv|enc|i|doorst|vb|vs|vl|pd|i̇lt|ilt|yml|továbbítás|转发|轉寄|転送|전달)\s*[:：]/i;

/**
 * Outlook has no sign of its own for what is answered. A quoted header, or the thread around the form, tells an
 * answer; of these, the mark in the subject tells a forward.
 */
function kindOf(root: HTMLElement, hasQuote: boolean, subject: string): DraftKind {
  const pane = findAround(root, selectors.readingPane);
  const standsBelowMail = pane !== undefined && findAll(pane, selectors.received).some((mail) => !root.contains(mail));
  if (!hasQuote && !standsBelowMail && !findAround(root, selectors.thread)) return "new";
  return forwardMark.test(subject) ? "forward" : "reply";
}

function readFrom(root: HTMLElement): Field<Address> {
  const controls = findAll(root, selectors.from).filter((each) => !findAround(each, selectors.toolbar));
  const shown = controls.flatMap(({ textContent, ariaLabel, title }) => [textContent ?? "", ariaLabel ?? "", title]);
  const own = shown.map((text) => parseAddress(text)).find(Boolean);
  if (own) return found(own);
  const name = shown.find((text) => text.trim() !== "")?.trim();
  const account = accountOf(root);
  // The user sends as somebody whose address the page does not give: not surely the account's.
  if (account && name) return unresolved(account, [name]);
  return account ? found(account) : missing(`no ${selectors.from.name}, no ${selectors.account.name}`);
}

/** The account's address, from the page's header; a window of its own has none and asks the page that opened it. */
function accountOf(root: HTMLElement): Address | undefined {
  for (const page of pagesOf(root.ownerDocument)) {
    const href = find(page, selectors.account)?.getAttribute("href");
    const hint = href && new URLSearchParams(href.slice(href.indexOf("?") + 1)).get("login_hint");
    const address = hint ? parseAddress(hint) : undefined;
    if (address) return address;
  }
  return undefined;
}

function readSubject(root: HTMLElement): Field<string> {
  const box = subjectBoxOf(root);
  if (!box) return missing(`no ${selectors.subject.name}`);
  return box.value === "" ? empty() : found(box.value);
}

function readField(reading: BodyReading | undefined): Draft["body"] {
  if (!reading) return missing(`no ${selectors.editor.name}`);
  const { text, links, images } = reading.body;
  return text.trim() === "" && links.length === 0 && images.length === 0 ? empty() : found(reading.body);
}

/** A file's name with its ending, and its size where one follows. */
const fileName = /^(.*?\.[a-z0-9]{1,8})(?=$|[\s,;(])/i;
const fileSize = /(?<![\d.,])(\d+(?:[.,]\d+)?)\s*(bytes|[KMG]?B|[KMG]o|octets)(?![a-z])/i;

/**
 * Attached files and cloud links, best effort: Outlook names their list by a translated label only. Where no list is
 * seen but a file's name and size are, they are missing, not empty.
 */
function readAttachments(root: HTMLElement, editor: HTMLElement | undefined): Field<Attachment[]> {
  const options = findAll(root, selectors.attachment).filter((each) => !editor?.contains(each));
  const attachments = options.map(attachmentFrom);
  if (attachments.length > 0) return found(attachments);
  return looksAttached(root, editor) ? missing(`no ${selectors.attachment.name}`) : empty();
}

/** Whether words outside the editor name a file and its size. */
function looksAttached(root: HTMLElement, editor: HTMLElement | undefined): boolean {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT, (node) =>
    node === editor ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    // The whole of what holds the editor would be read letter by letter, at each key.
    if (editor && node.contains(editor)) continue;
    const text = node.textContent?.trim() ?? "";
    if (text.length < 200 && fileName.test(text) && fileSize.test(text)) return true;
  }
  return false;
}

function attachmentFrom(option: HTMLElement): Attachment {
  const text = (option.ariaLabel || option.textContent || "").replaceAll("\u00a0", " ").trim();
  const name = fileName.exec(text)?.[1] ?? text;
  const [, amount, unit = ""] = fileSize.exec(text.slice(name.length)) ?? [];
  if (amount === undefined) return { name };
  const power = Math.max(0, " KMG".indexOf(unit[0]?.toUpperCase() ?? ""));
  return { name, bytes: Math.round(Number(amount.replace(",", ".")) * 1024 ** power) };
}
