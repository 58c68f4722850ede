import type { Evidence } from "../core/finding.ts";
import { highlight } from "./highlights.ts";
import { isBox } from "./html-elements.ts";
import type { Place } from "./port.ts";

/** How long revealed words stay lit up; ms. */
const litFor = 2000;

let unlight: ReturnType<typeof setTimeout> | undefined;

/**
 * Scrolls to the words of an evidence and lights them up. Words in a text box, which cannot be marked, are
 * selected. `false` where they are not displayed.
 */
export function revealPlace({ element, range }: Place, evidence: Evidence): boolean {
  if (range) return lightUp(range);
  if (isBox(element)) return selectWords(element, evidence);
  const words = document.createRange();
  words.selectNodeContents(element);
  return lightUp(words);
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
