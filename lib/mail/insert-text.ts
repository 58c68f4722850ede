/**
 * Brings a text box to a value in one native undo step, through the browser's own editing command, so that the
 * page sees it like typing. Only what differs is replaced. Needs the focus, and leaves it there.
 * @returns whether the box holds the value now.
 */
export function insertText(box: HTMLInputElement | HTMLTextAreaElement, value: string): boolean {
  const old = box.value;
  if (old === value) return true;
  let start = 0;
  while (start < old.length && start < value.length && old[start] === value[start]) start++;
  let [end, newEnd] = [old.length, value.length];
  while (end > start && newEnd > start && old[end - 1] === value[newEnd - 1]) {
    end--;
    newEnd--;
  }
  box.focus({ preventScroll: true });
  if (document.activeElement !== box) return false;
  box.setSelectionRange(start, end);
  const words = value.slice(start, newEnd);
  document.execCommand(words === "" ? "delete" : "insertText", false, words);
  return box.value === value;
}
