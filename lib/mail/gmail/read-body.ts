import { type BodyReading, type Editor, editorInUse, readEditor } from "../editor.ts";
import { find, findEach, isMatch, type Selector } from "../find.ts";
import { isForeign } from "../foreign.ts";
import { lookInside } from "../look.ts";
import { mapText, type TextMap } from "../text-map.ts";
import { editor, plainEditor, quote, signature } from "./selectors.ts";

/** The editor in use. */
export function editorOf(root: HTMLElement): Editor | undefined {
  return editorInUse(find(root, editor), find(root, plainEditor));
}

/** Reads an editor. */
export function readBody(editor: Editor): BodyReading {
  return readEditor(editor, mapEditor);
}

/** Maps an editor, or a copy of one. */
export function mapEditor(element: Element): TextMap {
  const inside = (selector: Selector) => new Set<Element>(findEach(element, selector));
  const [quotes, signatures, skip] = [inside(quote), inside(signature), isForeign(element)];
  return mapText(element, {
    isQuote: (each) => quotes.has(each),
    isSignature: (each) => signatures.has(each),
    lookInside,
    skip,
  });
}

/** Whether an element is the signature that Gmail inserted. */
export function isSignature(element: Element): boolean {
  return isMatch(element, signature);
}
