import type { Evidence } from "../../core/finding.ts";
import { highlight } from "../highlights.ts";
import { type BodyReading, editorOf } from "./read-body.ts";
import { subjectBoxOf } from "./read-draft.ts";
import { chipsOf } from "./read-recipients.ts";

/** How long revealed words stay lit up; ms. */
const litFor = 2000;

let unlight: ReturnType<typeof setTimeout> | undefined;

/**
 * Scrolls to the words of an evidence and lights them up. Words in a text box, which cannot be marked, are
 * selected. `false` where they are not there any more, or not displayed.
 */
export function revealEvidence(
  root: HTMLElement,
  evidence: Evidence,
  range: Range | undefined,
  reading: BodyReading | undefined,
): boolean {
  if (range) return lightUp(range);
  if (evidence.field === "body") {
    const editor = editorOf(root);
    if (editor?.format !== "plain" || !reading || !holds(reading.body.text, evidence)) return false;
    return selectWords(editor.element, evidence);
  }
  if (evidence.field === "subject") {
    const box = subjectBoxOf(root);
    return box !== undefined && holds(box.value, evidence) && selectWords(box, evidence);
  }
  if (evidence.field !== "recipients") return false;
  const chips = chipsOf(root).filter(({ recipient }) => recipient && holds(recipient.email, evidence));
  return chips.some(({ element }) => {
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
