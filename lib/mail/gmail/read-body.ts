import { type Body, emptyBody } from "../../core/draft.ts";
import { find, findEach, isMatch, type Selector } from "../find.ts";
import { lookInside } from "../look.ts";
import { ownPlainText } from "../plain-text.ts";
import { mapText, type TextMap } from "../text-map.ts";
import { editor, foreign, plainEditor, quote, signature } from "./selectors.ts";

/** The part of a compose that the sender writes in. */
export type Editor = { format: "html"; element: HTMLElement } | { format: "plain"; element: HTMLTextAreaElement };

/** A body as just read, with the map that leads back into the page (rich text only). */
export interface BodyReading {
  body: Body;
  map?: TextMap;
}

/**
 * The editor in use: of the two that a form can hold, the one that is shown. Where a page without its style sheets
 * shows both, the rich one, unless only the plain one holds words.
 */
export function editorOf(root: HTMLElement): Editor | undefined {
  const rich = find(root, editor);
  const plain = find(root, plainEditor);
  if (plain instanceof HTMLTextAreaElement && (!rich || isInUse(plain, rich))) {
    return { format: "plain", element: plain };
  }
  return rich && { format: "html", element: rich };
}

/** Reads an editor. */
export function readBody({ format, element }: Editor): BodyReading {
  if (format === "plain") {
    const { text, hasQuote } = ownPlainText(element.value);
    return { body: { ...emptyBody(format), text, hasQuote } };
  }
  const map = mapEditor(element);
  const { text, links, signature, hidden, faint, images, inputs, hasQuote } = map;
  return {
    body: { text, links, ...(signature && { signature }), hidden, faint, images, inputs, format, hasQuote },
    map,
  };
}

/** Maps an editor, or a copy of one. */
export function mapEditor(element: Element): TextMap {
  const inside = (selector: Selector) => new Set<Element>(findEach(element, selector));
  const [quotes, signatures, foreigners] = [inside(quote), inside(signature), inside(foreign)];
  return mapText(element, {
    isQuote: (each) => quotes.has(each),
    isSignature: (each) => signatures.has(each),
    lookInside,
    skip: (each) => each.localName.includes("-") || foreigners.has(each),
  });
}

/** Whether an element is the signature that Gmail inserted. */
export function isSignature(element: Element): boolean {
  return isMatch(element, signature);
}

/** Of two editors that are both shown, or both hidden by a minimised window, the one with words is in use. */
function isInUse(plain: HTMLTextAreaElement, rich: HTMLElement): boolean {
  const isShown = plain.checkVisibility();
  if (isShown !== rich.checkVisibility()) return isShown;
  return plain.value.trim() !== "" && rich.textContent?.trim() === "";
}
