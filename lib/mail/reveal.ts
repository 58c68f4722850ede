import type { Recipient } from "../core/draft.ts";
import type { Evidence } from "../core/finding.ts";
import { highlight } from "./highlights.ts";

/** How long revealed words stay lit up; ms. */
const litFor = 2000;

let unlight: ReturnType<typeof setTimeout> | undefined;

/** The places of a compose that can be shown. */
export interface Revealed {
  /** The words of the evidence in a rich-text editor. */
  range: Range | undefined;
  /** The text box that holds the field, with the part of its value that was read. */
  box: { element: HTMLInputElement | HTMLTextAreaElement; text: string } | undefined;
  chips: readonly { element: HTMLElement; recipient?: Recipient }[];
}

/**
 * Scrolls to the words of an evidence and lights them up. Words in a text box, which cannot be marked, are
 * selected. `false` where they are not there any more, or not displayed.
 */
export function revealEvidence(evidence: Evidence, { range, box, chips }: Revealed): boolean {
  if (range) return lightUp(range);
  if (box) return holds(box.text, evidence) && selectWords(box.element, evidence);
  return chips.some(({ element, recipient }) => {
    if (!recipient || !holds(recipient.email, evidence)) return false;
    const words = document.createRange();
    words.selectNodeContents(element);
    return lightUp(words);
  });
}

function lightUp(range: Range): boolean {
  if (range.getClientRects().length === 0) return false;
  const start = range.startContainer;
  (start instanceof Element ? start : start.parentElement)?.scrollIntoView({ block: "center", inline: "nearest" });
  highlight(litBy, "goodsend-reveal", [range]);
  clearTimeout(unlight);
  unlight = setTimeout(() => highlight(litBy, "goodsend-reveal", []), litFor);
  return true;
}

/** One place is lit up at a time, whatever compose it is in. */
const litBy = {};

function selectWords(box: HTMLInputElement | HTMLTextAreaElement, { start, end }: Evidence): boolean {
  box.focus();
  box.setSelectionRange(start, end);
  return document.activeElement === box;
}

function holds(text: string, { start, end, quote }: Evidence): boolean {
  return text.slice(start, end) === quote;
}
