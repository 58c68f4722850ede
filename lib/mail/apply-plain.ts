import type { Body } from "../core/draft.ts";
import type { Splice } from "../core/edit.ts";
import { insertText } from "./insert-text.ts";
import { rememberPlace, shift } from "./keep-place.ts";

/** Brings a plain-text editor to the expected text in one native undo step; caret and quoted lines are kept. */
export function applyToPlain(
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
