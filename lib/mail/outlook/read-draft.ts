import type { Address, Draft, DraftKind, Inbound } from "../../core/draft.ts";
import { empty, type Field, found, missing, unresolved, valueOr } from "../../core/field.ts";
import { parseAddress } from "../address-text.ts";
import type { BodyReading } from "../editor.ts";
import { find, findAll, findAround } from "../find.ts";
import { pagesOf } from "../pages-of.ts";
import { readLastInbound } from "./last-inbound.ts";
import { readAttachments } from "./read-attachments.ts";
import { editorOf } from "./read-body.ts";
import { readRecipients } from "./read-recipients.ts";
import * as selectors from "./selectors.ts";
import { readThreadInbound } from "./thread-inbound.ts";
import { plainWords } from "./words-in.ts";

/** Reads a compose's draft; `reading` is its body, `undefined` where no editor was found. */
export function readDraft(root: HTMLElement, reading: BodyReading | undefined): Draft {
  const subject = readSubject(root);
  const from = readFrom(root);
  const editor = editorOf(root)?.element;
  const kind = kindOf(root, reading?.body.hasQuote === true, valueOr(subject, ""));
  return {
    kind,
    from,
    recipients: readRecipients(root),
    subject,
    body: readField(reading),
    attachments: readAttachments(root, editor),
    lastInbound: inboundOf(root, kind, editor),
  };
}

function inboundOf(root: HTMLElement, kind: Field<DraftKind>, editor: HTMLElement | undefined): Field<Inbound> {
  if (kind.state === "missing") return missing(kind.why);
  if (valueOr(kind, "new") === "new") return empty();
  const own = accountOf(root)?.email;
  const quoted = editor ? readLastInbound(editor, own) : missing<Inbound>(`no ${selectors.editor.name}`);
  return quoted.state === "missing" ? readThreadInbound(root, own) : quoted;
}

/** The compose's subject box. */
export function subjectBoxOf(root: HTMLElement): HTMLInputElement | undefined {
  const alike = findAll(root, selectors.subjectByKind);
  const box = find(root, selectors.subject) ?? (alike.length === 1 ? alike[0] : undefined);
  return box instanceof HTMLInputElement ? box : undefined;
}

/** What mail programs in many languages put before the subject of a mail that they forward. */
const forwardMark =
  /^\s*(?:fwd?|wg|tr|rv|enc|i|doorst|vb|vs|vl|pd|i̇lt|ilt|yml|továbbítás|إعادة توجيه|转发|轉寄|転送|전달)\s*[:：]/i;

/** What they put before the subject of an answer, as "Re:" or "AW:": a short word, and a colon. */
const answerMark = /^\s*\p{L}{1,4}[:：]/u;

/**
 * Outlook has no sign of its own for what is answered. A quoted header, or the thread around the form, tells an
 * answer; of these, the mark in the subject tells a forward. In a window of its own, where no thread is shown and the
 * quote may be folded, a subject that looks like an answer's tells nothing.
 */
function kindOf(root: HTMLElement, hasQuote: boolean, subject: string): Field<DraftKind> {
  const pane = findAround(root, selectors.readingPane);
  const standsBelowMail = pane !== undefined && findAll(pane, selectors.received).some((mail) => !root.contains(mail));
  const isForward = forwardMark.test(subject);
  if (hasQuote || standsBelowMail || findAround(root, selectors.thread)) return found(isForward ? "forward" : "reply");
  const mayAnswer = pane === undefined && (isForward || answerMark.test(subject));
  return mayAnswer ? missing(`no ${selectors.thread.name}`) : found("new");
}

function readFrom(root: HTMLElement): Field<Address> {
  const controls = findAll(root, selectors.from).filter(
    (each) => !findAround(each, selectors.toolbar) && plainWords(each.textContent ?? "") !== "",
  );
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
