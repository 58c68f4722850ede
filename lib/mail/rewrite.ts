import { type Attempt, attemptsFor } from "./rewrite-attempts.ts";

/** What an editor's content was replaced with: the wanted HTML, as good as that, or nothing. */
export type RewriteResult = "exact" | "equal" | "failed";

/**
 * Brings an editor's content to that of `wanted` in one native undo step, through the browser's own editing
 * command, so that the page sees it like typing.
 *
 * Chrome merges inserted blocks with those around them in ways that depend on both. So several ways are tried,
 * the one that touches least first (see `attemptsFor`). Each is read back; one that gives other HTML is undone before the next.
 * Last, one that only wraps lines in another `<div>` is taken if `isSame` agrees.
 * After `failed` the editor is as it was.
 */
export function rewrite(editor: HTMLElement, wanted: HTMLElement, isSame: () => boolean): RewriteResult {
  const before = editor.innerHTML;
  const goal = wanted.innerHTML;
  if (before === goal) return "exact";
  let fallback: Attempt | undefined;
  for (const attempt of attemptsFor(editor, wanted)) {
    insert(editor, attempt);
    const now = editor.innerHTML;
    if (now === goal) return "exact";
    if (withoutDivs(now) === withoutDivs(goal) && isSame()) fallback = attempt;
    if (!undo(editor, before)) return "failed";
  }
  if (!fallback) return "failed";
  insert(editor, fallback);
  if (isSame()) return "equal";
  undo(editor, before);
  return "failed";
}

function undo(editor: HTMLElement, before: string): boolean {
  if (editor.innerHTML !== before) document.execCommand("undo");
  return editor.innerHTML === before;
}

function insert(editor: HTMLElement, { select, html, isText }: Attempt): void {
  const selection = getSelection();
  if (!selection) return;
  const range = document.createRange();
  select(range);
  editor.focus({ preventScroll: true });
  selection.removeAllRanges();
  selection.addRange(range);
  // A window that cannot take the focus (minimised) would leave the command to another field.
  if (document.activeElement !== editor || !editor.contains(selection.anchorNode)) return;
  const command = isText ? "insertText" : "insertHTML";
  document.execCommand(html === "" ? "delete" : command, false, html);
}

function withoutDivs(html: string): string {
  return html.replace(/<\/?div\b[^>]*>/g, "");
}
