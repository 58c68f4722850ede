import { element } from "./dom.js";

/** The rule that Outlook writes above the header of a message that is quoted in plain text. */
const rule = "_".repeat(32);

/** A plain-text compose: a box in the editor's place, with the words of a draft, its signature and its quote. */
export function plainBody(page, draft, label) {
  const box = element(page, "textarea", { "aria-label": label, tabindex: "0" });
  const own = wordsOf(page, `${draft.html ?? ""}${draft.outlookSignature ?? ""}`);
  box.value = draft.outlookQuote ? `${own}\n\n${rule}\n${wordsOf(page, draft.outlookQuote).trim()}` : own;
  return box;
}

/** `innerText` needs layout, which only a part of the page has. */
function wordsOf(page, html) {
  const place = element(page, "div");
  place.append(...new DOMParser().parseFromString(html, "text/html").body.childNodes);
  page.body.append(place);
  const text = place.innerText;
  place.remove();
  return text;
}
