import { type Edit, isBodyEdit } from "../../core/edit.ts";
import { valueOr } from "../../core/field.ts";
import type { ApplyOutcome, EditableForm } from "../make-edits.ts";
import { failed, planEdits } from "../plan-edits.ts";
import { setSubject } from "../set-subject.ts";
import { undoIn } from "../undo.ts";
import { applyToBody } from "./apply-body.ts";
import { changeRecipients, isRecipientEdit } from "./change-recipients.ts";
import { subjectBoxOf } from "./read-draft.ts";
import { subject } from "./selectors.ts";

/**
 * Makes edits in a compose, all or nothing. Words are changed in one turn. Recipients take a few, since Outlook draws
 * their line anew; they go first, and are put back where the words cannot follow.
 */
export function applyToCompose(form: EditableForm, edits: readonly Edit[]): ApplyOutcome | Promise<ApplyOutcome> {
  const plan = planEdits(form.read(), edits);
  if ("outcome" in plan) return plan.outcome;
  const ofRecipients = edits.filter(isRecipientEdit);
  const ofWords = edits.filter((edit) => !isRecipientEdit(edit));
  if (ofRecipients.length === 0) return applyWords(form, ofWords);
  return changeRecipients(form.root, ofRecipients).then(async ({ why, takeBack }) => {
    const outcome = why === undefined ? applyWords(form, ofWords) : failed(why);
    if (outcome.result !== "done") await takeBack();
    return outcome;
  });
}

function applyWords({ root, read }: EditableForm, edits: readonly Edit[]): ApplyOutcome {
  const now = read();
  const { editor, reading } = now;
  const plan = planEdits(now, edits);
  if ("outcome" in plan) return plan.outcome;
  const { expected } = plan;
  const box = edits.some(({ kind }) => kind === "set-subject") ? subjectBoxOf(root) : undefined;
  if (edits.some(({ kind }) => kind === "set-subject")) {
    if (!box || !setSubject(box, valueOr(expected.subject, "")))
      return failed(`the ${subject.name} box did not change`);
  }
  const bodyEdits = edits.filter(isBodyEdit);
  if (bodyEdits.length === 0 || !editor || !reading || expected.body.state !== "found") return { result: "done" };
  if (applyToBody(editor, reading, bodyEdits, expected.body.value)) return { result: "done" };
  if (box) undoIn(box);
  return failed("the editor did not take the change");
}
