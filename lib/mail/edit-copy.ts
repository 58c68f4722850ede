import type { Span } from "../core/draft.ts";
import { type BodyEdit, type Run, spliceOf } from "../core/edit.ts";
import type { EditorCopy } from "./editor-copy.ts";
import { insertLines } from "./insert-lines.ts";

/** Blocks that hold words, as against those that hold rows or items. */
const textBlocks = new Set("address blockquote center dd div dt h1 h2 h3 h4 h5 h6 li p pre td th".split(" "));

/** Makes the edits on a copy of an editor's content, the last one first so that the map stays true. */
export function editCopy(copy: EditorCopy, edits: readonly BodyEdit[]): void {
  const ordered = edits.map((edit) => ({ edit, start: spliceOf(copy.body, edit).at[0] }));
  ordered.sort((a, b) => b.start - a.start);
  for (const { edit } of ordered) {
    if (edit.kind === "insert-lines") insertLines(copy, edit.at, edit.lines);
    else if (edit.kind === "replace") replaceText(copy, edit.at, [{ text: edit.text }]);
    else setLink(copy, edit.at, edit.href, edit.text);
  }
}

function replaceText(copy: EditorCopy, at: Span, runs: readonly Run[]): void {
  unlink(copy, at);
  const range = copy.map.rangeOf(at);
  if (!range) return;
  const holder = copy.root.ownerDocument.createDocumentFragment();
  for (const run of runs) holder.append(...nodesOf(copy, run, at));
  const start = range.startContainer;
  if (start === range.endContainer && start.nodeType === Node.TEXT_NODE) {
    range.deleteContents();
    range.insertNode(holder);
  } else {
    deleteAcross(range, copy.root);
    range.insertNode(holder);
  }
  start.parentNode?.normalize();
}

/** Deletes a range; where it ends in another line's block, the rest of that line moves up to the start. */
function deleteAcross(range: Range, root: Element): void {
  const { startContainer, startOffset, endContainer } = range;
  const first = blockOf(startContainer, root);
  const last = blockOf(endContainer, root);
  range.deleteContents();
  if (first !== last && last !== root && !last.contains(first)) {
    const rest = [...last.childNodes];
    first.append(...rest.filter((node) => node.nodeName !== "BR"));
    let emptied: Element | null = last;
    while (emptied && emptied !== root && emptied.childNodes.length === 0) {
      const parent: Element | null = emptied.parentElement;
      emptied.remove();
      emptied = parent;
    }
  }
  range.setStart(startContainer, startOffset);
  range.collapse(true);
}

function setLink(copy: EditorCopy, at: Span, href: string, text: string | undefined): void {
  const existing = linkAt(copy, at);
  if (existing) {
    existing.setAttribute("href", href);
    if (text !== undefined && text !== existing.textContent) existing.textContent = text;
    return;
  }
  unlink(copy, at);
  const range = copy.map.rangeOf(at);
  if (!range) return;
  const link = copy.root.ownerDocument.createElement("a");
  link.setAttribute("href", href);
  if (text === undefined) link.append(range.extractContents());
  else {
    range.deleteContents();
    link.textContent = text;
  }
  range.insertNode(link);
}

/** The link whose words are exactly those of the span. */
function linkAt(copy: EditorCopy, [start, end]: Span): Element | undefined {
  const link = copy.map.links.find(({ at }) => at[0] === start && at[1] === end);
  if (!link) return undefined;
  const node = copy.map.positionOf(start, start === end ? "before" : "after")?.node;
  return enclosing(node, copy.root, isLink);
}

/** Takes away the links that share words with a span, as `applyEdits` does; their words stay. Ranges made before are void. */
function unlink(copy: EditorCopy, [start, end]: Span): void {
  for (const { at } of copy.map.links) {
    if (at[1] <= start || at[0] >= end) continue;
    const node = copy.map.positionOf(Math.max(at[0], start))?.node;
    const link = enclosing(node, copy.root, isLink);
    link?.replaceWith(...link.childNodes);
  }
}

function nodesOf(copy: EditorCopy, run: Run, [start, end]: Span): Node[] {
  const document = copy.root.ownerDocument;
  const { text } = copy.body;
  const opensLine = start === 0 || text[start - 1] === "\n";
  const endsLine = end === text.length || text[end] === "\n";
  if (run.text === "") return opensLine && endsLine ? [document.createElement("br")] : [];
  return run.text.split("\n").flatMap((line, index) => {
    const words = document.createTextNode(visibleSpaces(line, text[start - 1], text[end]));
    return index === 0 ? [words] : [document.createElement("br"), words];
  });
}

/** Keeps spaces that HTML would fold: doubled ones, and those at the edge of a line. */
function visibleSpaces(text: string, before = "\n", after = "\n"): string {
  let visible = text.replaceAll("  ", " \u00a0");
  if (/[\s\u00a0]/.test(before)) visible = visible.replace(/^ /, "\u00a0");
  if (/[\s\u00a0]/.test(after)) visible = visible.replace(/ $/, "\u00a0");
  return visible;
}

function blockOf(node: Node, root: Element): Element {
  return enclosing(node, root, ({ localName }) => textBlocks.has(localName)) ?? root;
}

function isLink(element: Element): boolean {
  return element.localName === "a" && element.hasAttribute("href");
}

/** The nearest element from `node` upwards, below `root`, that is as asked. */
function enclosing(
  node: Node | undefined,
  root: Element,
  isWanted: (element: Element) => boolean,
): Element | undefined {
  for (let each = node ?? null; each && each !== root; each = each.parentNode) {
    if (each instanceof Element && isWanted(each)) return each;
  }
  return undefined;
}
