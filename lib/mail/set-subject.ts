import { insertText } from "./insert-text.ts";
import { rememberPlace } from "./keep-place.ts";

/** Brings a subject box to a text in one native undo step; caret and focus stay where the user had them. */
export function setSubject(box: HTMLInputElement, text: string): boolean {
  const [start, end] = [box.selectionStart ?? 0, box.selectionEnd ?? 0];
  const restorePlace = rememberPlace(box, undefined);
  const isDone = insertText(box, text);
  box.setSelectionRange(Math.min(start, text.length), Math.min(end, text.length));
  restorePlace(undefined, []);
  return isDone;
}
