import type { Draft, Recipient } from "../../core/draft.ts";
import { applyEdits, type Edit, isBodyEdit, StaleEditError } from "../../core/edit.ts";
import { found, valueOr } from "../../core/field.ts";
import { parseAddress, splitAddresses } from "../address-text.ts";
import { find, findAll, findAround } from "../find.ts";
import { isBox } from "../html-elements.ts";
import { insertText } from "../insert-text.ts";
import { rememberPlace } from "../keep-place.ts";
import type { ApplyOutcome } from "../port.ts";
import { press } from "../press.ts";
import { undoIn } from "../undo.ts";
import { applyToBody } from "./apply-body.ts";
import { editorOf, readBody } from "./read-body.ts";
import { readDraft, subjectBoxOf } from "./read-draft.ts";
import { chipsOf, readRecipients } from "./read-recipients.ts";
import { chipFrame, recipientInput, recipientSummary, removeChip } from "./recipient-selectors.ts";
import { editor as editorSelector, subject } from "./selectors.ts";

type DropRecipient = Extract<Edit, { kind: "drop-recipient" }>;

/** Makes edits in a compose, all or nothing: what was done before a step that fails is taken back. */
export function applyToCompose(root: HTMLElement, edits: readonly Edit[]): ApplyOutcome {
  const editor = editorOf(root);
  const reading = editor && readBody(editor);
  const draft = readDraft(root, reading);
  const bodyEdits = edits.filter(isBodyEdit);
  if (edits.some(({ kind }) => kind === "move-recipient")) return failed("a recipient cannot be moved in Gmail");
  if (bodyEdits.length > 0 && !reading) return failed(`no ${editorSelector.name}`);

  let expected: Draft;
  try {
    expected = applyEdits(reading ? { ...draft, body: found(reading.body) } : draft, edits);
  } catch (error) {
    if (error instanceof StaleEditError) return { result: "stale", why: error.message };
    throw error;
  }

  const done: (() => void)[] = [];
  const giveUp = (why: string): ApplyOutcome => {
    for (const undo of done.toReversed()) undo();
    return failed(why);
  };
  // The subject goes first: the browser undoes a page's last change wherever the caret is, and that should be the body's.
  if (edits.some(({ kind }) => kind === "set-subject")) {
    const box = subjectBoxOf(root);
    if (!box || !setSubject(box, valueOr(expected.subject, "")))
      return giveUp(`the ${subject.name} box did not change`);
    done.push(() => undoIn(box));
  }
  if (bodyEdits.length > 0 && editor && reading && expected.body.state === "found") {
    if (!applyToBody(editor, reading, bodyEdits, expected.body.value))
      return giveUp("the editor did not take the change");
    done.push(() => undoIn(editor.element));
  }
  for (const edit of edits) {
    if (edit.kind !== "drop-recipient") continue;
    if (!dropRecipient(root, edit)) return giveUp(`${edit.email} could not be removed`);
  }
  return { result: "done" };
}

function setSubject(box: HTMLInputElement, text: string): boolean {
  const [start, end] = [box.selectionStart ?? 0, box.selectionEnd ?? 0];
  const restorePlace = rememberPlace(box, undefined);
  const isDone = insertText(box, text);
  box.setSelectionRange(Math.min(start, text.length), Math.min(end, text.length));
  restorePlace(undefined, []);
  return isDone;
}

function dropRecipient(root: HTMLElement, edit: DropRecipient): boolean {
  const isMeant = (recipient: Recipient | undefined) => recipient?.line === edit.line && recipient.email === edit.email;
  const controls = () =>
    chipsOf(root).flatMap(({ recipient, element }) => {
      const frame = isMeant(recipient) ? findAround(element, chipFrame) : undefined;
      return (frame && find(frame, removeChip)) ?? [];
    });
  const summary = find(root, recipientSummary);
  if (controls().length === 0 && summary) openRows(summary);
  for (const control of controls()) press(control);
  for (const input of findAll(root, recipientInput[edit.line])) {
    if (isBox(input)) dropTyped(input, edit.email);
  }
  return !valueOr(readRecipients(root), []).some(isMeant);
}

/** Gmail may draw the chips only while their rows are open; the summary opens them when it gets the focus. */
function openRows(summary: HTMLElement): void {
  const active = document.activeElement;
  summary.focus({ preventScroll: true });
  if (active instanceof HTMLElement) active.focus({ preventScroll: true });
}

/** Takes a typed address out of its box; without the focus, since leaving the box would make a chip of it. */
function dropTyped(input: HTMLInputElement | HTMLTextAreaElement, email: string): void {
  const parts = splitAddresses(input.value);
  const others = parts.filter((part) => parseAddress(part)?.email !== email);
  if (others.length === parts.length) return;
  input.value = others.join(", ");
  input.dispatchEvent(new Event("input", { bubbles: true }));
}

function failed(why: string): ApplyOutcome {
  return { result: "failed", why };
}
