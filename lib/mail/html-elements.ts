/** Elements that stand on lines of their own in a mail editor, whatever the style sheet says. */
export const blockElements: ReadonlySet<string> = new Set(
  (
    "address article aside blockquote caption center dd details div dl dt fieldset figcaption figure footer form " +
    "h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul"
  ).split(" "),
);

/** Elements whose content is never text of the mail. */
export const textlessElements: ReadonlySet<string> = new Set(
  "applet audio canvas head iframe math noscript object option script select style svg template textarea title video".split(
    " ",
  ),
);

/** A box that the user types in. */
export type Box = HTMLInputElement | HTMLTextAreaElement;

/** Whether an element is such a box. */
export function isBox(element: Element | null | undefined): element is Box {
  return element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
}

/** Elements without text that still take a place in a line. */
export const objectElements: ReadonlySet<string> = new Set("img input button embed canvas svg video".split(" "));
