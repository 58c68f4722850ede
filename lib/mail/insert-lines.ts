import type { Run } from "../core/edit.ts";
import type { EditorCopy } from "./editor-copy.ts";
import { blockElements } from "./html-elements.ts";
import { continueStyle } from "./line-style.ts";

/** Blocks of one line that cannot hold a block themselves. */
const lineBlocks = new Set("dt h1 h2 h3 h4 h5 h6 p pre".split(" "));

/**
 * Puts lines, each a `<div>` as Gmail's own editor makes them, after the line that ends at `offset`: behind the
 * whole signature where that ends there, and never inside it.
 */
export function insertLines(copy: EditorCopy, offset: number, lines: readonly Run[][]): void {
  const { root, map, body } = copy;
  const position = map.positionOf(offset, "before");
  if (!position) return;
  const node = nodeAt(position.node, position.offset);
  const signature = signatureAround(node, copy);
  const beside = copy.keepsStyle && lineAt(signature ? wordsBefore(signature, root) : node, root);
  const blocks = lines.map((line) => blockFor(line, root.ownerDocument));
  if (beside) for (const block of blocks) continueStyle(block, beside);
  if (body.text === "") fillEmpty(root, node, blocks);
  else if (signature) signature.after(...blocks);
  else insertAfterLine(node, root, blocks);
}

function insertAfterLine(node: Node, root: Element, blocks: Element[]): void {
  let last = node;
  while (last.parentNode && last.parentNode !== root && !isBlock(last.parentNode)) last = last.parentNode;
  last = endOfLine(last);
  const block = last.parentNode;
  if (!(block instanceof Element) || block === root || (!lineBlocks.has(block.localName) && !isLineOf(block, last))) {
    insertAfter(last, blocks);
  } else if (block.localName === "li" && block.parentElement) {
    if (contentBeside(block) || block.parentElement === root.parentElement) block.append(...blocks);
    else insertAfterLine(block.parentElement, root, blocks);
  } else if (["td", "th", "dd", "caption"].includes(block.localName)) block.append(...blocks);
  else block.after(...blocks);
}

function insertAfter(node: Node, blocks: Element[]): void {
  for (const block of blocks.toReversed()) node.parentNode?.insertBefore(block, node.nextSibling);
}

/** The last node of the line that `node` stands in, its `<br>` included. */
function endOfLine(node: Node): Node {
  let last = node;
  while (last.nodeName !== "BR" && last.nextSibling && !isBlock(last.nextSibling) && !isBlock(last)) {
    last = last.nextSibling;
  }
  return last;
}

/** Whether a block holds just the line that ends with `last`. */
function isLineOf(block: Element, last: Node): boolean {
  return !contentBeside(last) && isOneLine(block);
}

/** Whether a block holds just one line: no block within it, and a `<br>` at most as its end. */
function isOneLine(block: Element): boolean {
  const inner = [...block.children];
  return inner.every((child) => !isBlock(child) && (child.localName !== "br" || !contentBeside(child)));
}

/** Whether an element or a word follows a node in its parent. */
function contentBeside(node: Node): boolean {
  for (let beside = node.nextSibling; beside; beside = beside.nextSibling) {
    if (beside.nodeType === Node.ELEMENT_NODE) return true;
    if (beside.nodeType === Node.TEXT_NODE && beside.nodeValue?.trim()) return true;
  }
  return false;
}

/** The editor shows no word: the lines take the place of the empty line. */
function fillEmpty(root: Element, node: Node, blocks: Element[]): void {
  let place = node;
  while (place.parentNode && place.parentNode !== root && place.parentNode.childNodes.length === 1) {
    place = place.parentNode;
  }
  if (node === root || !place.parentNode) root.prepend(...blocks);
  else {
    for (const block of blocks) place.parentNode.insertBefore(block, place);
    place.parentNode.removeChild(place);
  }
}

function signatureAround(node: Node, { root, isSignature }: EditorCopy): Element | undefined {
  let outermost: Element | undefined;
  for (let each: Node | null = node; each && each !== root; each = each.parentNode) {
    if (each instanceof Element && isSignature(each)) outermost = each;
  }
  return outermost;
}

/** The last words before an element; a signature's own lettering is not that of the mail. */
function wordsBefore(element: Element, root: Element): Node | undefined {
  for (let each: Node = element; each !== root && each.parentNode; each = each.parentNode) {
    for (let before = each.previousSibling; before; before = before.previousSibling) {
      let last: Node = before;
      while (last.lastChild) last = last.lastChild;
      if (before.textContent?.trim()) return last;
    }
  }
  return undefined;
}

/** The block that holds the line of a node. */
function lineAt(node: Node | undefined, root: Element): Element | undefined {
  for (let each = node ?? null; each && each !== root; each = each.parentNode) {
    if (each instanceof Element && isBlock(each)) return each;
  }
  return undefined;
}

function blockFor(line: readonly Run[], document: Document): HTMLElement {
  const block = document.createElement("div");
  for (const { text, href } of line) {
    if (href === undefined) block.append(text);
    else {
      const link = document.createElement("a");
      link.setAttribute("href", href);
      link.textContent = text;
      block.append(link);
    }
  }
  if (block.textContent === "") block.replaceChildren(document.createElement("br"));
  return block;
}

function isBlock(node: Node): boolean {
  return node instanceof Element && blockElements.has(node.localName);
}

/** The node at a DOM position: the text it stands in, or the child that it stands before. */
function nodeAt(node: Node, offset: number): Node {
  return node.nodeType === Node.TEXT_NODE ? node : (node.childNodes[offset] ?? node);
}
