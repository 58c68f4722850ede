import type { Body } from "../../core/draft.ts";
import { type BodyEdit, spliceOf } from "../../core/edit.ts";
import { applyToPlain } from "../apply-plain.ts";
import { isSameBody, slotOf } from "../body-outcome.ts";
import { editCopy } from "../edit-copy.ts";
import type { BodyReading, Editor } from "../editor.ts";
import { rememberPlace } from "../keep-place.ts";
import { rewrite } from "../rewrite.ts";
import { isSignature, mapEditor } from "./read-body.ts";

/**
 * Brings the editor from what was read to `expected` in one native undo step, and reads it back. Caret, focus
 * and scroll stay where the user had them, unless an inserted run is a slot: then that is selected for typing.
 * `false` where the edits do not fit the place, or the editor did not take them: then nothing is changed.
 */
export function applyToBody(
  editor: Editor,
  { body, map }: BodyReading,
  edits: readonly BodyEdit[],
  expected: Body,
): boolean {
  const splices = edits.map((edit) => spliceOf(body, edit));
  const slot = slotOf(body, edits, splices);
  if (editor.format === "plain") return applyToPlain(editor.element, body, expected, splices, slot);
  const { element } = editor;
  // A document that is not shown: nothing in the copy is loaded or run.
  const copy = document.implementation.createHTMLDocument("").importNode(element, true);
  editCopy({ root: copy, map: mapEditor(copy), body, isSignature }, edits);
  const isAsExpected = (each: Element) => isSameBody(expected, mapEditor(each));
  if (!isAsExpected(copy)) return false;

  const restorePlace = rememberPlace(element, map);
  const isDone = rewrite(element, copy, () => isAsExpected(element)) !== "failed";
  restorePlace(mapEditor(element), isDone ? splices : [], isDone ? slot : undefined);
  return isDone;
}
