import PostalMime, { type Email, type Attachment as MailPart } from "postal-mime";
import type { Attachment, Body, Draft, DraftKind } from "../core/draft.ts";
import { empty, type Field, found, missing, unresolved } from "../core/field.ts";
import { unknownCharsets } from "./charset.ts";
import { bodyField } from "./draft-body.ts";
import { type Entry, unreadEntry } from "./entry.ts";
import { recipientsField, senderField } from "./header-fields.ts";

const replyMark = /^\s*(?:re|aw|antw|antwort|sv|vs|odp|rv|ref|rép|回复|答复)\s*(?:\[\d+\])?\s*[:：]/iu;
const forwardMark = /^\s*(?:fwd?|wg|tr|enc|rv|doorst|vl|vb)\s*[:：]/iu;
const known = /^(?:from|to|cc|bcc|subject|date|message-id|received|return-path|mime-version|content-type|x-.+)$/;

/**
 * The draft that a mail (RFC 5322, MIME) was. `file` names it in errors, `fallbackId` where it has no Message-ID.
 */
export async function readEml(bytes: Uint8Array, file: string, fallbackId: string): Promise<Entry> {
  let mail: Email;
  try {
    mail = await PostalMime.parse(bytes);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return unreadEntry({ id: fallbackId }, file, "not-mail", why);
  }
  if (!mail.headers.some(({ key }) => known.test(key))) {
    return unreadEntry({ id: fallbackId }, file, "no-headers");
  }
  return { name: { id: mail.messageId ?? fallbackId }, draft: draftOf(mail, bytes) };
}

function draftOf(mail: Email, bytes: Uint8Array): Draft {
  const isThreaded = mail.inReplyTo !== undefined || mail.references !== undefined;
  const subject = mail.subject ?? "";
  const read = bodyField({ text: mail.text, html: mail.html, isAnswer: isThreaded || forwardMark.test(subject) });
  const hasQuote = read.state === "found" && read.value.hasQuote;
  const kind = kindOf(subject, isThreaded, hasQuote);
  return {
    kind: found(kind),
    from: senderField(headerValues(mail, "from")?.[0], "the mail has no From header"),
    recipients: recipientsField(
      { to: headerValues(mail, "to"), cc: headerValues(mail, "cc"), bcc: headerValues(mail, "bcc") },
      "the mail has no To, Cc or Bcc header",
    ),
    subject: subject === "" ? empty() : found(subject),
    body: withDoubts(read, doubtsOf(read, bytes)),
    attachments: attachmentsField(mail.attachments),
    lastInbound: kind === "new" ? empty() : missing("the earlier message is not in the file"),
  };
}

function kindOf(subject: string, isThreaded: boolean, hasQuote: boolean): DraftKind {
  if (hasQuote && forwardMark.test(subject)) return "forward";
  return isThreaded && (hasQuote || replyMark.test(subject)) ? "reply" : "new";
}

function headerValues(mail: Email, key: string): string[] | undefined {
  const values = mail.headers.filter((header) => header.key === key).map(({ value }) => value);
  return values.length > 0 ? values : undefined;
}

/** What speaks against the text being what was sent. */
function doubtsOf(body: Field<Body>, bytes: Uint8Array): string[] {
  if (body.state !== "found") return [];
  const doubts = unknownCharsets(bytes).map((label) => `unknown charset ${JSON.stringify(label)}`);
  const broken = body.value.text.match(/\ufffd/g)?.length ?? 0;
  if (broken > 0) doubts.push(`${broken} × text that does not fit the declared charset`);
  return doubts;
}

function withDoubts(body: Field<Body>, doubts: string[]): Field<Body> {
  return body.state === "found" && doubts.length > 0 ? unresolved(body.value, doubts) : body;
}

/** Images that the HTML shows in place are part of the body, not attachments. */
function attachmentsField(parts: readonly MailPart[]): Field<Attachment[]> {
  const attached = parts.filter(({ related }) => !related);
  if (attached.length === 0) return empty();
  return found(
    attached.map(({ filename, mimeType, content }) => ({
      name: filename ?? mimeType,
      bytes: typeof content === "string" ? content.length : content.byteLength,
    })),
  );
}
