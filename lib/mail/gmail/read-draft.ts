import type { Address, Attachment, Draft, DraftKind } from "../../core/draft.ts";
import { empty, type Field, found, missing } from "../../core/field.ts";
import { parseAddress } from "../address-text.ts";
import { find, findAll, findAround } from "../find.ts";
import type { BodyReading } from "./read-body.ts";
import { readRecipients } from "./read-recipients.ts";
import * as selectors from "./selectors.ts";

/** Reads a compose's draft; `reading` is its body, `undefined` where no editor was found. */
export function readDraft(root: HTMLElement, reading: BodyReading | undefined): Draft {
  const kind = kindOf(root);
  return {
    kind: found(kind),
    from: readFrom(root),
    recipients: readRecipients(root),
    subject: readSubject(root),
    body: readField(reading),
    attachments: readAttachments(root),
    lastInbound: kind === "new" ? empty() : missing("the thread is not read"),
  };
}

/** The compose's subject box. */
export function subjectBoxOf(root: HTMLElement): HTMLInputElement | undefined {
  const box = find(root, selectors.subject);
  return box instanceof HTMLInputElement ? box : undefined;
}

function readField(reading: BodyReading | undefined): Draft["body"] {
  if (!reading) return missing(`no ${selectors.editor.name}`);
  const { text, links } = reading.body;
  return text.trim() === "" && links.length === 0 ? empty() : found(reading.body);
}

function kindOf(root: HTMLElement): DraftKind {
  if (find(root, selectors.forwardSign)) return "forward";
  const isReply = hiddenValue(find(root, selectors.answered)) !== "" || find(root, selectors.replySign);
  return isReply || findAround(root, selectors.thread) ? "reply" : "new";
}

function readFrom(root: HTMLElement): Field<Address> {
  const account = find(root.ownerDocument, selectors.account)?.getAttribute("content") ?? "";
  const titled = /\S+@\S+/.exec(root.ownerDocument.title)?.[0] ?? "";
  for (const text of [hiddenValue(find(root, selectors.from)), account, titled]) {
    const address = parseAddress(text);
    if (address) return found(address);
  }
  return missing(`no ${selectors.from.name}, no ${selectors.account.name}`);
}

function readSubject(root: HTMLElement): Field<string> {
  const box = subjectBoxOf(root);
  if (!box) return missing(`no ${selectors.subject.name}`);
  return box.value === "" ? empty() : found(box.value);
}

function readAttachments(root: HTMLElement): Field<Attachment[]> {
  const attachments = findAll(root, selectors.attachment).map((element) => {
    const name = (find(element, selectors.attachmentName) ?? element).textContent?.trim() ?? "";
    const bytes = bytesOf(find(element, selectors.attachmentSize)?.textContent ?? "");
    return bytes === undefined ? { name } : { name, bytes };
  });
  return attachments.length > 0 ? found(attachments) : empty();
}

/** The number of bytes in a text such as `(212K)`, where it is written so that it cannot be misread. */
function bytesOf(text: string): number | undefined {
  const [, amount, unit = ""] = /^\(?(\d+(?:\.\d+)?)\s*([KMG]?)B?\)?$/i.exec(text.trim()) ?? [];
  if (amount === undefined) return undefined;
  return Math.round(Number(amount) * 1024 ** ["", "K", "M", "G"].indexOf(unit.toUpperCase()));
}

function hiddenValue(element: HTMLElement | undefined): string {
  return element instanceof HTMLInputElement ? element.value.trim() : "";
}
