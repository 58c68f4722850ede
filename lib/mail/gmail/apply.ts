import { type Edit, isBodyEdit } from "../../core/edit.ts";
import { valueOr } from "../../core/field.ts";
import type { ApplyOutcome, EditableForm } from "../make-edits.ts";
import { failed, planEdits } from "../plan-edits.ts";
import { setSubject } from "../set-subject.ts";
import { undoIn } from "../undo.ts";
import { applyToBody } from "./apply-body.ts";
import { dropRecipient, moveRecipients } from "./change-recipients.ts";
import { subjectBoxOf } from "./read-draft.ts";
import { subject } from "./selectors.ts";

/**
 * Makes edits in a compose, all or nothing: what was done before a step that fails is taken back. All is done in one
 * turn, but for moved recipients: these go first, since Gmail takes a while to make chips of them.
 */
export function applyToCompose(form: EditableForm, edits: readonly Edit[]): ApplyOutcome | Promise<ApplyOutcome> {
  const moves = edits.filter((edit) => edit.kind === "move-recipient");
  if (moves.length === 0) return applyOthers(form, edits);
  const plan = planEdits(form.read(), edits);
  if ("outcome" in plan) return plan.outcome;
  const others = edits.filter((edit) => edit.kind !== "move-recipient");
  return moveRecipients(form.root, moves).then(async ({ why, takeBack }) => {
    const outcome = why === undefined ? applyOthers(form, others) : failed(why);
    if (outcome.result !== "done") await takeBack();
    return outcome;
  });
}

function applyOthers({ root, read }: EditableForm, edits: readonly Edit[]): ApplyOutcome {
  const now = read();
  const { editor, reading } = now;
  const bodyEdits = edits.filter(isBodyEdit);
  const plan = planEdits(now, edits);
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
    if (!dropRecipient(root, edit.line, edit.email)) return giveUp(`${edit.email} could not be removed`);
  }
  return { result: "done" };
}
