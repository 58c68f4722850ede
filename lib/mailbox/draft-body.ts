import { type Body, emptyBody } from "../core/draft.ts";
import { empty, type Field, found } from "../core/field.ts";
import { htmlBody } from "./html-body.ts";
import { ownPartOf, withoutIntroduction } from "./quoted-text.ts";

/** A body as a file gives it. */
export interface BodySource {
  text?: string | undefined;
  html?: string | undefined;
  /** Whether the mail answers or forwards another, so that it may hold one. */
  isAnswer: boolean;
}

/**
 * The sender's own words. With both forms given, HTML is read, since it has the structure; the plain text
 * serves where the HTML holds no words. For plain text, offsets in the result are offsets in `text`.
 */
export function bodyField(source: BodySource): Field<Body> {
  const body = ownBody(source);
  if (!body) return empty();
  // A mail that answers none and holds nothing but another one says what that one says.
  const isBorrowed = !source.isAnswer && isWordless(body) && body.hasQuote;
  return found(isBorrowed ? { ...(wholeBody(source) ?? body), hasQuote: false } : body);
}

function ownBody(source: BodySource): Body | undefined {
  const fromHtml = readHtml(source.html, false);
  if (fromHtml && (fromHtml.hasQuote || !isWordless(fromHtml))) return withoutThread(fromHtml, source.isAnswer);
  const fromText = readPlain(source.text);
  if (fromText) return withoutThread(fromText, source.isAnswer);
  // Pictures and no word: that is what the mail says.
  return fromHtml && fromHtml.images.length > 0 ? fromHtml : undefined;
}

function wholeBody({ html, text }: BodySource): Body | undefined {
  const fromHtml = readHtml(html, true);
  return fromHtml && !isWordless(fromHtml) ? fromHtml : readPlain(text);
}

function readHtml(html: string | undefined, keepQuotes: boolean): Body | undefined {
  return html === undefined || html.trim() === "" ? undefined : htmlBody(html, { keepQuotes });
}

/** Line breaks and no-break spaces become plain ones of the same length. */
function readPlain(text: string | undefined): Body | undefined {
  if (text === undefined || text.trim() === "") return undefined;
  const plain = text
    .replace(/\r\n/g, " \n")
    .replace(/\r/g, "\n")
    .replace(/\u00a0/g, " ");
  return { ...emptyBody("plain"), text: plain };
}

function isWordless({ text }: Body): boolean {
  return text.trim() === "";
}

function withoutThread(body: Body, isAnswer: boolean): Body {
  const own = ownPartOf(body.text, { isAnswer });
  const text = body.hasQuote ? withoutIntroduction(own.text) : own.text;
  const { signature = body.format === "plain" ? plainSignature(text) : undefined, ...rest } = body;
  const isInside = (end: number) => end <= text.length;
  return {
    ...rest,
    text,
    links: body.links.filter(({ at }) => isInside(at[1])),
    hidden: body.hidden.filter(([, end]) => isInside(end)),
    faint: body.faint.filter(([, end]) => isInside(end)),
    ...(signature && isInside(signature[1]) && { signature }),
    hasQuote: body.hasQuote || own.hasQuote,
  };
}

/** What stands below a line of two dashes and a space, the mark of a signature in plain text. */
function plainSignature(text: string): Body["signature"] {
  const mark = text.search(/\n-- {1,2}\n/); // two spaces where the line ended in CRLF
  return mark === -1 ? undefined : [mark + 1, text.length];
}
