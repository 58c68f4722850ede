import { type Draft, emptyBody, type Recipient, type RecipientLine } from "../../../lib/core/draft.ts";
import { empty, found, valueOr } from "../../../lib/core/field.ts";

/** A mail as the lab's webmail has it, by its own reading. */
export interface SeenMail {
  subject: string;
  html: string;
  to: { email: string }[];
  cc: { email: string }[];
  bcc: { email: string }[];
}

const lines = ["to", "cc", "bcc"] as const satisfies RecipientLine[];

/** The draft that a mail is, as far as the model follows it. */
export function draftOf(mail: SeenMail): Draft {
  const people: Recipient[] = lines.flatMap((line) => mail[line].map(({ email }) => ({ line, email })));
  return {
    kind: found("new"),
    from: empty(),
    recipients: found(people),
    subject: found(mail.subject),
    body: found({ ...emptyBody(), text: plain(linesIn(mail.html)) }),
    attachments: empty(),
    lastInbound: empty(),
  };
}

/** What must be alike in the model's draft and in the webmail's mail, in a form that shows how they differ. */
export function gist(draft: Draft): object {
  const people = valueOr(draft.recipients, []);
  return {
    subject: valueOr(draft.subject, ""),
    text: plain(textOf(draft)).split("\n"),
    ...Object.fromEntries(
      lines.map((line) => [
        line,
        people
          .filter((each) => each.line === line)
          .map(({ email }) => email)
          .sort(),
      ]),
    ),
  };
}

/** The model's text. */
export function textOf(draft: Draft): string {
  return valueOr(draft.body, emptyBody()).text;
}

/** The draft with another text. */
export function withText(draft: Draft, text: string): Draft {
  return { ...draft, body: found({ ...valueOr(draft.body, emptyBody()), text }) };
}

/** Names of elements, of attributes, and the values of classes and ids, of some HTML. */
export function marksIn(html: string): Set<string> {
  const marks = new Set<string>();
  for (const [, name = "", attributes = ""] of html.matchAll(/<([a-z][\w-]*)([^>]*)>/gi)) {
    marks.add(name);
    for (const [, attribute = "", value = ""] of attributes.matchAll(/([\w-]+)="([^"]*)"/g)) {
      marks.add(attribute);
      if (attribute === "class" || attribute === "id") for (const each of value.split(/\s+/)) marks.add(each);
    }
  }
  return marks;
}

const blocks = /^(?:div|p|ul|ol|li|table|tr|blockquote|h[1-6]|hr)$/;
const entities: Record<string, string> = { nbsp: "\u00a0", amp: "&", lt: "<", gt: ">", quot: '"' };

/** The text of some HTML, with a line for each that is shown: `innerText` gives two for an empty one. */
function linesIn(html: string): string {
  let text = "";
  let isBroken = false;
  for (const [token] of html.matchAll(/<[^>]*>|[^<]+/g)) {
    const name = /^<\/?([a-z]\w*)/i.exec(token)?.[1]?.toLowerCase();
    if (name && name !== "br") {
      isBroken ||= text !== "" && blocks.test(name);
      continue;
    }
    if (isBroken) text += "\n";
    isBroken = name === "br";
    if (!name) text += token.replace(/&(\w+);/g, (whole, entity: string) => entities[entity] ?? whole);
  }
  return text;
}

/** A text as a reader sees it: no-break spaces are spaces, and what ends a line or the text does not show. */
function plain(text: string): string {
  return text
    .replaceAll("\u00a0", " ")
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n")
    .trim();
}
