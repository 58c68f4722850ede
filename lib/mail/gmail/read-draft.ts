import type { Attachment, Draft, DraftKind } from "../../core/draft.ts";
import { empty, type Field, found, missing } from "../../core/field.ts";
import type { BodyReading } from "../editor.ts";
import { find, findAll, findAround, findEach } from "../find.ts";
import { hiddenValue } from "./hidden-value.ts";
import { readLastInbound } from "./last-inbound.ts";
import { ownAddresses, readFrom } from "./read-from.ts";
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
    lastInbound: kind === "new" ? empty() : readLastInbound(root, find(root, selectors.editor), ownAddresses(root)),
  };
}

/** The compose's subject box. */
export function subjectBoxOf(root: HTMLElement): HTMLInputElement | undefined {
  const box = find(root, selectors.subject);
  return box instanceof HTMLInputElement ? box : undefined;
}

/** Remembers that a box was filled or emptied by its user: what it holds is true, also where that is nothing. */
export function noteInput(box: EventTarget | null): void {
  if (box) usedBoxes.add(box);
}

const usedBoxes = new WeakSet<EventTarget>();

function readField(reading: BodyReading | undefined): Draft["body"] {
  if (!reading) return missing(`no ${selectors.editor.name}`);
  const { text, links, images } = reading.body;
  return text.trim() === "" && links.length === 0 && images.length === 0 ? empty() : found(reading.body);
}

function kindOf(root: HTMLElement): DraftKind {
  if (find(root, selectors.forwardSign)) return "forward";
  const isAnswer = findEach(root, selectors.answered).some((input) => hiddenValue(input) !== "");
  return isAnswer || findEach(root, selectors.replySign).length > 0 || findAround(root, selectors.thread)
    ? "reply"
    : "new";
}

function readSubject(root: HTMLElement): Field<string> {
  const box = subjectBoxOf(root);
  if (!box) return missing(`no ${selectors.subject.name}`);
  // A box that Gmail has not filled yet, or one in a saved page, which keeps no typed text.
  const text = box.value || (usedBoxes.has(box) ? "" : hiddenValue(find(root, selectors.storedSubject)));
  return text === "" ? empty() : found(text);
}

function readAttachments(root: HTMLElement): Field<Attachment[]> {
  const attachments = findAll(root, selectors.attachment).map((element) => {
    const name = (find(element, selectors.attachmentName) ?? element).textContent?.trim() ?? "";
    const bytes = bytesOf(find(element, selectors.attachmentSize)?.textContent ?? "");
    return bytes === undefined ? { name } : { name, bytes };
  });
  if (attachments.length > 0) return found(attachments);
  const area = find(root, selectors.attachmentArea);
  if (!area) return missing(`no ${selectors.attachmentArea.name}`);
  // Something is listed there, in a markup that we do not know.
  return area.textContent?.trim() === "" ? empty() : missing(`no ${selectors.attachment.name}`);
}

/** The number of bytes in a text such as `(212K)`, where it is written so that it cannot be misread. */
function bytesOf(text: string): number | undefined {
  const [, amount, unit = ""] = /^\(?(\d+(?:\.\d+)?)\s*([KMG]?)B?\)?$/i.exec(text.trim()) ?? [];
  if (amount === undefined) return undefined;
  return Math.round(Number(amount) * 1024 ** ["", "K", "M", "G"].indexOf(unit.toUpperCase()));
}
