import { type Body, emptyBody } from "../core/draft.ts";
import { ownPlainText } from "./plain-text.ts";
import type { TextMap } from "./text-map.ts";

/** The part of a compose that the sender writes in. */
export type Editor = { format: "html"; element: HTMLElement } | { format: "plain"; element: HTMLTextAreaElement };

/** A body as just read, with the map that leads back into the page (rich text only). */
export interface BodyReading {
  body: Body;
  map?: TextMap;
}

/** Reads an editor; `mapEditor` knows the webmail's signature and quote. */
export function readEditor({ format, element }: Editor, mapEditor: (element: Element) => TextMap): BodyReading {
  if (format === "plain") {
    const { text, hasQuote } = ownPlainText(element.value);
    return { body: { ...emptyBody(format), text, hasQuote } };
  }
  const map = mapEditor(element);
  const { text, links, signature, hidden, faint, images, inputs, hasQuote, quoteAt } = map;
  return {
    body: {
      text,
      links,
      ...(signature && { signature }),
      hidden,
      faint,
      images,
      inputs,
      format,
      hasQuote,
      ...(quoteAt !== undefined && { quoteAt }),
    },
    map,
  };
}

/**
 * Of the two editors that a form can hold, the one that is shown. Where a page without its style sheets shows both,
 * the rich one, unless only the plain one holds words.
 */
export function editorInUse(rich: HTMLElement | undefined, plain: HTMLElement | undefined): Editor | undefined {
  if (plain instanceof HTMLTextAreaElement && (!rich || isInUse(plain, rich))) {
    return { format: "plain", element: plain };
  }
  return rich && { format: "html", element: rich };
}

/** Of two editors that are both shown, or both hidden by a minimised window, the one with words is in use. */
function isInUse(plain: HTMLTextAreaElement, rich: HTMLElement): boolean {
  const isShown = plain.checkVisibility();
  if (isShown !== rich.checkVisibility()) return isShown;
  return plain.value.trim() !== "" && rich.textContent?.trim() === "";
}
