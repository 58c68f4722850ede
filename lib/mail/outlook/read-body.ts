import { type BodyReading, type Editor, editorInUse, readEditor } from "../editor.ts";
import { find, findAround, findEach, isMatch } from "../find.ts";
import { isForeign } from "../foreign.ts";
import { lookInside } from "../look.ts";
import { mapText, type TextMap } from "../text-map.ts";
import { ownEnd, quoteHeader, signature } from "./body-selectors.ts";
import { editor, plainEditor } from "./selectors.ts";

/** The editor in use. */
export function editorOf(root: HTMLElement): Editor | undefined {
  return editorInUse(find(root, editor), find(root, plainEditor));
}

/** Reads an editor. */
export function readBody(editorInUse: Editor): BodyReading {
  return readEditor(editorInUse, mapEditor);
}

/** Maps an editor, or a copy of one. Whatever stands behind the header of a quoted message is the quote. */
export function mapEditor(element: Element): TextMap {
  const end = quoteStartOf(element);
  const signatures = new Set<Element>(findEach(element, signature));
  return mapText(element, {
    endsAt: (each) => each === end,
    isSignature: (each) => signatures.has(each),
    lookInside,
    skip: isForeign(element),
  });
}

/** Whether an element is the signature that Outlook inserted. */
export function isSignature(element: Element): boolean {
  return isMatch(element, signature);
}

/** The header of the message that is quoted first; one that a signature holds is none. */
export function quoteHeaderOf(element: Element): HTMLElement | undefined {
  const header = find(element, quoteHeader);
  return header && !findAround(header, signature) ? header : undefined;
}

/** The first element that belongs to the quote: Outlook's mark before it, the rule above its header, or the header. */
function quoteStartOf(element: Element): Element | undefined {
  const header = quoteHeaderOf(element);
  if (!header) return undefined;
  const mark = find(element, ownEnd);
  if (mark && (mark.compareDocumentPosition(header) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0) return mark;
  const above = header.previousElementSibling;
  return above?.localName === "hr" ? above : header;
}
