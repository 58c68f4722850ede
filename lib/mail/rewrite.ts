/** A way to bring an editor from its content to the wanted one: what to select, and what to insert there. */
interface Attempt {
  select(range: Range): void;
  html: string;
}

/** What an editor's content was replaced with: the wanted HTML, as good as that, or nothing. */
export type RewriteResult = "exact" | "equal" | "failed";

/**
 * Brings an editor's content to that of `wanted` in one native undo step, through the browser's own editing
 * command, so that the page sees it like typing.
 *
 * Chrome merges inserted blocks with those around them in ways that depend on both. So several ways are tried,
 * the one that touches least first: from the end of the text before the change, then the smallest block that holds
 * all changes as a whole, then larger ones. Each is read back; one that gives other HTML is undone before the next.
 * Last, one that only wraps lines in another `<div>` is taken if `isSame` agrees.
 * After `failed` the editor is as it was.
 */
export function rewrite(editor: HTMLElement, wanted: HTMLElement, isSame: () => boolean): RewriteResult {
  const before = editor.innerHTML;
  const goal = wanted.innerHTML;
  if (before === goal) return "exact";
  const attempts = [...tailAttempts(editor, wanted), ...containerAttempts(editor, wanted)];
  let fallback: Attempt | undefined;
  for (const attempt of attempts) {
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

function insert(editor: HTMLElement, { select, html }: Attempt): void {
  const selection = getSelection();
  if (!selection) return;
  const range = document.createRange();
  select(range);
  editor.focus({ preventScroll: true });
  selection.removeAllRanges();
  selection.addRange(range);
  // A window that cannot take the focus (minimised) would leave the command to another field.
  if (document.activeElement !== editor || !editor.contains(selection.anchorNode)) return;
  document.execCommand(html === "" ? "delete" : "insertHTML", false, html);
}

/** One attempt for each block that holds all changes, innermost first, the editor last. */
function containerAttempts(editor: HTMLElement, wanted: HTMLElement): Attempt[] {
  const attempts: Attempt[] = [];
  let here: Element = editor;
  let there: Element = wanted;
  for (;;) {
    const [container, { innerHTML: html }] = [here, there];
    attempts.unshift({ select: (range) => range.selectNodeContents(container), html });
    const { start, end, wantedEnd } = changedChildren(here, there);
    const inner = here.childNodes[start];
    const wantedInner = there.childNodes[start];
    if (end - start !== 1 || wantedEnd - start !== 1) return attempts;
    if (!(inner instanceof Element && wantedInner instanceof Element && isSameContainer(inner, wantedInner))) {
      return attempts;
    }
    here = inner;
    there = wantedInner;
  }
}

/** Replaces what changed, from the end of the text before it on; right where that starts with an empty line. */
function tailAttempts(editor: HTMLElement, wanted: HTMLElement): Attempt[] {
  const { start, end, wantedEnd } = changedChildren(editor, wanted);
  let last: Node | undefined = editor.childNodes[start - 1];
  while (last?.lastChild) last = last.lastChild;
  if (last?.nodeType !== Node.TEXT_NODE) return [];
  const words = last;
  const holder = wanted.cloneNode(false) as HTMLElement; // a copy of an HTMLElement
  for (const node of [...wanted.childNodes].slice(start, wantedEnd)) holder.append(node.cloneNode(true));
  const select = (range: Range) => {
    range.setStart(words, words.nodeValue?.length ?? 0);
    if (end > start) range.setEnd(editor, end);
    else range.collapse(true);
  };
  return [{ select, html: holder.innerHTML }];
}

/** The children that differ: `[start, end)` here, `[start, wantedEnd)` there. */
function changedChildren(here: Node, there: Node): { start: number; end: number; wantedEnd: number } {
  const [old, wanted] = [here.childNodes, there.childNodes];
  let start = 0;
  while (start < old.length && start < wanted.length && isEqual(old[start], wanted[start])) start++;
  let [end, wantedEnd] = [old.length, wanted.length];
  while (end > start && wantedEnd > start && isEqual(old[end - 1], wanted[wantedEnd - 1])) {
    end--;
    wantedEnd--;
  }
  return { start, end, wantedEnd };
}

function isEqual(a: Node | undefined, b: Node | undefined): boolean {
  return a !== undefined && b !== undefined && a.isEqualNode(b);
}

function isSameContainer(a: Element, b: Element): boolean {
  return /^(?:div|p|td|li|blockquote|center)$/.test(a.localName) && a.cloneNode(false).isEqualNode(b.cloneNode(false));
}

function withoutDivs(html: string): string {
  return html.replace(/<\/?div\b[^>]*>/g, "");
}
