import type { Recipient } from "../../core/draft.ts";
import { type Edit, isBodyEdit } from "../../core/edit.ts";
import { valueOr } from "../../core/field.ts";
import { parseAddress, splitAddresses } from "../address-text.ts";
import { find, findAll, findAround } from "../find.ts";
import { isBox } from "../html-elements.ts";
import { failed, planEdits } from "../plan-edits.ts";
import type { ApplyOutcome } from "../port.ts";
import { press } from "../press.ts";
import { setSubject } from "../set-subject.ts";
import { undoIn } from "../undo.ts";
import { applyToBody } from "./apply-body.ts";
import { editorOf, readBody } from "./read-body.ts";
import { readDraft, subjectBoxOf } from "./read-draft.ts";
import { chipsOf, readRecipients } from "./read-recipients.ts";
import { chipFrame, recipientInput, recipientSummary, removeChip } from "./recipient-selectors.ts";
import { subject } from "./selectors.ts";

type DropRecipient = Extract<Edit, { kind: "drop-recipient" }>;

/** Makes edits in a compose, all or nothing: what was done before a step that fails is taken back. */
export function applyToCompose(root: HTMLElement, edits: readonly Edit[]): ApplyOutcome {
  const editor = editorOf(root);
  const reading = editor && readBody(editor);
  const bodyEdits = edits.filter(isBodyEdit);
  if (edits.some(({ kind }) => kind === "move-recipient")) return failed("a recipient cannot be moved in Gmail");
  const plan = planEdits(readDraft(root, reading), reading, edits);
  if ("outcome" in plan) return plan.outcome;
  const { expected } = plan;

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
