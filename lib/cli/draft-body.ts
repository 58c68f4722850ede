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
export function bodyField({ text, html, isAnswer }: BodySource): Field<Body> {
  const fromHtml = html === undefined || html.trim() === "" ? undefined : withoutThread(htmlBody(html), isAnswer);
  const isWordless = fromHtml === undefined || (fromHtml.text.trim() === "" && !fromHtml.hasQuote);
  if (!isWordless) return found(fromHtml);
  if (text === undefined || text.trim() === "") return empty();
  const plain = text
    .replace(/\r\n/g, " \n")
    .replace(/\r/g, "\n")
    .replace(/\u00a0/g, " ");
  return found(withoutThread({ ...emptyBody("plain"), text: plain }, isAnswer));
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
    ...(signature && isInside(signature[1]) && { signature }),
    hasQuote: body.hasQuote || own.hasQuote,
  };
}

/** What stands below a line of two dashes and a space, the mark of a signature in plain text. */
function plainSignature(text: string): Body["signature"] {
  const mark = text.search(/\n-- {1,2}\n/); // two spaces where the line ended in CRLF
  return mark === -1 ? undefined : [mark + 1, text.length];
}
