import type { Body } from "../../core/draft.ts";
import { type BodyEdit, spliceOf } from "../../core/edit.ts";
import { applyToPlain } from "../apply-plain.ts";
import { isSameBody, slotOf } from "../body-outcome.ts";
import { editCopy } from "../edit-copy.ts";
import type { BodyReading, Editor } from "../editor.ts";
import { rememberPlace } from "../keep-place.ts";
import { isSignature, mapEditor } from "./read-body.ts";

/**
 * Brings the editor from what was read to `expected` in one undo step of its own, and reads it back; all in one turn,
 * so that no key can come between. Caret, focus and scroll stay where the user had them, unless an inserted run is a
 * slot: then that is selected for typing. `false` where the edits do not fit the place: then nothing is changed.
 *
 * Outlook's editor (roosterjs) takes changes of its nodes for its own, but keeps its own undo steps: it makes one at a
 * key that moves the caret, where something was typed before. So it is told of such keys before and after.
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
  const isAsExpected = (each: Element) => isSameBody(expected, mapEditor(each));
  const edit = (root: HTMLElement) =>
    editCopy({ root, map: mapEditor(root), body, isSignature, keepsStyle: true }, edits);
  // First in a document that is not shown, where nothing is loaded or run.
  const copy = document.implementation.createHTMLDocument("").importNode(element, true);
  edit(copy);
  if (!isAsExpected(copy)) return false;

  const restorePlace = rememberPlace(element, map);
  endUndoStep(element);
  const before = element.cloneNode(true);
  edit(element);
  const isDone = isAsExpected(element);
  if (!isDone) element.replaceChildren(...before.childNodes);
  element.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertReplacementText" }));
  restorePlace(mapEditor(element), isDone ? splices : [], isDone ? slot : undefined);
  endUndoStep(element);
  return isDone;
}

function endUndoStep(element: HTMLElement): void {
  // As if something was typed: else it does not look whether there is anything new.
  tellKey(element, "keypress", "Unidentified");
  tellKey(element, "keydown", "End");
  tellKey(element, "keyup", "End");
}

function tellKey(element: HTMLElement, type: string, key: string): void {
  element.dispatchEvent(new KeyboardEvent(type, { key, code: key, bubbles: true, cancelable: true }));
}
