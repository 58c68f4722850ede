import type { Address, Inbound } from "../../core/draft.ts";
import { empty, type Field, found } from "../../core/field.ts";
import { parseAddress } from "../address-text.ts";
import { find, findAll, findEach } from "../find.ts";
import { isBox } from "../html-elements.ts";
import { mapText } from "../text-map.ts";
import { writtenDate } from "../written-date.ts";
import { ownWords } from "./own-words.ts";
import { foldedQuote, forwardHeader, quotedWords } from "./thread-selectors.ts";

/**
 * The last message of somebody else that a form quotes, in its editor or still folded. `empty` where all that is quoted
 * is the user's own; `undefined` where nothing is quoted, or nothing says by whom it is.
 */
export function readQuotedInbound(
  root: HTMLElement,
  editor: HTMLElement,
  isOwn: (sender: Address) => boolean,
): Field<Inbound> | undefined {
  for (const holder of [editor, unfolded(root)]) {
    const forwarded = holder && find(holder, forwardHeader);
    const quotes = holder ? findAll(holder, quotedWords) : [];
    const isForward = forwarded && !quotes.some((quote) => quote.contains(forwarded));
    const inbounds = isForward ? [readForwarded(forwarded)] : quotes.map(readQuote);
    // The newest message stands outermost; older ones follow, each inside of it.
    for (const { from, ...inbound } of inbounds) {
      if (!from) return undefined;
      if (!isOwn(from)) return found({ from, ...inbound });
    }
    if (inbounds.length > 0) return empty();
  }
  return undefined;
}

function readQuote(quote: HTMLElement): Inbound {
  const box = quote.parentElement ?? quote;
  const header = mapText(box, { endsAt: (each) => each === quote });
  // Where the box is the editor itself, the user's own words stand above.
  return inboundOf(header.text.trim().split("\n").slice(-3).join(" "), ownWords(quote));
}

/** A forwarded message stands in one box with its header. */
function readForwarded(header: HTMLElement): Inbound {
  const box = header.parentElement ?? header;
  const older = new Set<Element>(findEach(box, quotedWords));
  const [own, all] = [header, box].map((element) =>
    mapText(element, { isQuote: (each) => older.has(each) }).text.trim(),
  );
  return inboundOf(own ?? "", (all ?? "").slice(own?.length).trim());
}

/** From who is said to have written: "On Mon, Nov 16, 2026 at 9:12 AM Priya Nair <priya@…> wrote:" in any language. */
function inboundOf(header: string, text: string): Inbound {
  const email = /[^\s<>()[\]:;,"]+@[^\s<>()[\]:;,"]+\.[^\s<>()[\]:;,"]+/.exec(header)?.[0];
  const from = email ? parseAddress(email) : undefined;
  const date = writtenDate(header.replace(/<[^<>]*>/g, ""));
  return { ...(from && { from }), text, ...(date && { date }) };
}

/** What the form keeps of a quote that it does not show, in a document of its own in which nothing is loaded or run. */
function unfolded(root: HTMLElement): HTMLElement | undefined {
  const input = find(root, foldedQuote);
  const html = isBox(input) ? input.value : "";
  if (!html.includes("gmail_quote")) return undefined;
  const before = parsed.get(root);
  if (before?.html === html) return before.body;
  try {
    const { body } = new DOMParser().parseFromString(html, "text/html");
    parsed.set(root, { html, body });
    return body;
  } catch {
    return undefined; // the page trusts no HTML, not even ours
  }
}

const parsed = new WeakMap<HTMLElement, { html: string; body: HTMLElement }>();
