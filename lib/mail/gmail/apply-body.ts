import type { Body } from "../../core/draft.ts";
import { type BodyEdit, type Splice, spliceOf } from "../../core/edit.ts";
import { editCopy } from "../edit-copy.ts";
import { insertText } from "../insert-text.ts";
import { rememberPlace, shift } from "../keep-place.ts";
import { rewrite } from "../rewrite.ts";
import { type BodyReading, type Editor, isSignature, mapEditor } from "./read-body.ts";

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
  if (!isAs(expected, copy)) return false;

  const restorePlace = rememberPlace(element, map);
  const isDone = rewrite(element, copy, () => isAs(expected, element)) !== "failed";
  restorePlace(mapEditor(element), isDone ? splices : [], isDone ? slot : undefined);
  return isDone;
}

function applyToPlain(
  box: HTMLTextAreaElement,
  body: Body,
  expected: Body,
  splices: readonly Splice[],
  slot: readonly [number, number] | undefined,
): boolean {
  const before = box.value;
  const caret = [box.selectionStart, box.selectionEnd] as const;
  const restorePlace = rememberPlace(box, undefined);
  const isDone = insertText(box, expected.text + before.slice(body.text.length));
  if (!isDone && box.value !== before) document.execCommand("undo");
  const [start, end] = isDone ? (slot ?? [shift(caret[0], splices), shift(caret[1], splices)]) : caret;
  box.setSelectionRange(start, end);
  restorePlace(undefined, splices, isDone ? slot : undefined);
  return isDone;
}

/** Whether an editor holds the body that is expected: its text, links, signature and quote. */
function isAs(expected: Body, element: Element): boolean {
  const partsOf = ({ text, links, signature, hasQuote }: Pick<Body, "text" | "links" | "signature" | "hasQuote">) =>
    JSON.stringify([text, links, signature, hasQuote]);
  return partsOf(mapEditor(element)) === partsOf(expected);
}

/** Where the first slot of the inserted lines stands in the edited text. */
function slotOf(body: Body, edits: readonly BodyEdit[], splices: readonly Splice[]): [number, number] | undefined {
  for (const edit of edits) {
    if (edit.kind !== "insert-lines") continue;
    let offset = shift(edit.at, splices) + (body.text === "" ? 0 : 1);
    for (const line of edit.lines) {
      for (const run of line) {
        if (run.slot) return [offset, offset + run.text.length];
        offset += run.text.length;
      }
      offset += 1;
    }
  }
  return undefined;
}
