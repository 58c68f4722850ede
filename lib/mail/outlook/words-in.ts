import { withoutMarks } from "../address-text.ts";

/** The pieces of text in an element, but for what stands in parts to be left out; without icons and marks that have no width. */
export function wordsIn(element: Element, isLeftOut: (part: Element) => boolean): string[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof Element && isLeftOut(node) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const pieces: string[] = [];
  while (walker.nextNode()) pieces.push(plainWords(walker.currentNode.nodeValue ?? ""));
  return pieces.filter((piece) => piece !== "");
}

/** Text without icons, which Outlook writes as letters of its own font, and without marks that have no width. */
export function plainWords(text: string): string {
  return withoutMarks(text)
    .replace(/\p{Co}/gu, "")
    .replaceAll("\u00a0", " ")
    .trim();
}
