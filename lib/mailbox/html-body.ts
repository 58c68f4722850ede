import type { Body } from "../core/draft.ts";
import { type Look, lookInside } from "../mail/look.ts";
import { mapText } from "../mail/text-map.ts";

const quoteClasses = new Set(
  (
    "gmail_quote gmail_quote_container yahoo_quoted moz-cite-prefix moz-forward-container protonmail_quote " +
    "tutanota_quote zmail_extra OutlookMessageHeader"
  ).split(" "),
);
/** Outlook marks where the earlier mail starts; it and all that follows beside it is the thread. */
const threadStarts = "#divRplyFwdMsg, #appendonsend, #mail-editor-reference-message-container";
const signatureMarks = { ids: new Set(["Signature"]), classes: new Set(["gmail_signature", "moz-signature"]) };
/**
 * The words in the HTML of a mail, with the same walk that reads a compose window: the sender's own or, with
 * `keepQuotes`, those of the earlier mails too.
 */
export function htmlBody(html: string, { keepQuotes = false } = {}): Body {
  const page = `<!doctype html><html><body>${html}</body></html>`;
  const document = new DOMParser().parseFromString(page, "text/html");
  wrapThread(document);
  const { text, links, signature, hidden, faint, images, inputs, hasQuote } = mapText(document.body, {
    isQuote: (element) => !keepQuotes && isQuote(element),
    isSignature: (element) => signatureMarks.ids.has(element.id) || hasClassOf(element, signatureMarks.classes),
    lookInside: hasStyleSheet(document) ? lookBesideSheet : lookInside,
  });
  return { text, links, ...(signature && { signature }), hidden, faint, images, inputs, format: "html", hasQuote };
}

function hasStyleSheet(document: Document): boolean {
  return document.querySelector("style") !== null;
}

/** Where a style sheet may colour what stands behind an element with a class, white letters there prove nothing. */
function lookBesideSheet(element: Element, outer: Look): Look {
  const look = lookInside(element, outer);
  return look.paper && element.hasAttribute("class") ? { ...look, paper: undefined } : look;
}

function isQuote(element: Element): boolean {
  if (element.localName === "blockquote" && element.getAttribute("type") === "cite") return true;
  return hasClassOf(element, quoteClasses);
}

function hasClassOf(element: Element, names: ReadonlySet<string>): boolean {
  const value = element.getAttribute("class") ?? "";
  return value !== "" && value.split(/\s+/).some((name) => names.has(name));
}

/** Puts the earlier mail that Outlook leaves without an element of its own into one. */
function wrapThread(document: Document): void {
  const start = document.body.querySelector(threadStarts);
  if (!start) return;
  const quote = document.createElement("blockquote");
  quote.setAttribute("type", "cite");
  start.before(quote);
  while (quote.nextSibling) quote.append(quote.nextSibling);
}
