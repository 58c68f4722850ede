import type { Body } from "../../core/draft.ts";
import { findShown, findUnion, isMatch } from "../find.ts";
import { isHiddenText } from "../hidden-text.ts";
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
  const rich = findShown(root, editor);
  const plain = findShown(root, plainEditor);
  if (plain instanceof HTMLTextAreaElement && (!rich || isInUse(plain, rich))) {
    return { format: "plain", element: plain };
  }
  return rich && { format: "html", element: rich };
}

/** Reads an editor. */
export function readBody({ format, element }: Editor): BodyReading {
  if (format === "plain") {
    const { text, hasQuote } = ownPlainText(element.value);
    return { body: { text, links: [], hidden: [], format, hasQuote } };
  }
  const map = mapEditor(element);
  const { text, links, hidden, hasQuote } = map;
  return {
    body: { text, links, hidden, format, hasQuote, ...(map.signature && { signature: map.signature }) },
    map,
  };
}

/** Maps an editor, or a copy of one. */
export function mapEditor(element: Element): TextMap {
  const [quotes, signatures, foreigners] = [quote, signature, foreign].map((each) => new Set(findUnion(element, each)));
  return mapText(element, {
    isQuote: (each) => has(quotes, each),
    isSignature: (each) => has(signatures, each),
    isHidden: isHiddenText,
    skip: (each) => each.localName.includes("-") || has(foreigners, each),
  });
}

/** Whether an element is the signature that Gmail inserted. */
export function isSignature(element: Element): boolean {
  return isMatch(element, signature);
}

function has(elements: ReadonlySet<Element> | undefined, element: Element): boolean {
  return elements?.has(element) ?? false;
}

function isInUse(plain: HTMLTextAreaElement, rich: HTMLElement): boolean {
  const isPlainShown = isDisplayed(plain, rich);
  if (isPlainShown !== isDisplayed(rich, plain)) return isPlainShown;
  return plain.value.trim() !== "" && rich.textContent?.trim() === "";
}

/** Whether `element` is displayed, judged below what it shares with `other`: a minimised window hides both. */
function isDisplayed(element: Element, other: Element): boolean {
  for (let each: Element | null = element; each && !each.contains(other); each = each.parentElement) {
    if (getComputedStyle(each).display === "none") return false;
  }
  return true;
}
