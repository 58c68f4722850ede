import type { Attachment, Draft, Inbound } from "../core/draft.ts";
import { empty, type Field, found, missing } from "../core/field.ts";
import { parseAddresses } from "./addresses.ts";
import { bodyField } from "./draft-body.ts";
import { recipientsField, senderField } from "./header-fields.ts";
import type { InputLine } from "./input-line.ts";

/**
 * The draft that an input line describes. A key that is absent makes a `missing` field, since nothing is
 * claimed about it; `""` and `[]` claim that there is nothing.
 */
export function toDraft(line: InputLine): Draft {
  const kind = line.kind ?? undefined;
  const isAnswer = kind === "reply" || kind === "forward";
  const [to, cc, bcc] = [line.to ?? undefined, line.cc ?? undefined, line.bcc ?? undefined];
  const [text, html] = [line.text ?? undefined, line.html ?? undefined];
  return {
    kind: kind ? found(kind) : missing(absent("kind")),
    from: senderField(line.from ?? undefined, absent("from")),
    recipients: recipientsField({ to, cc, bcc }, 'the input has no "to", "cc" or "bcc"'),
    subject: wordsField(line.subject ?? undefined, absent("subject")),
    body:
      text === undefined && html === undefined
        ? missing('the input has no "text" or "html"')
        : bodyField({ text, html, isAnswer }),
    attachments: attachmentsField(line.attachments),
    lastInbound: inboundField(line.lastInbound, kind),
  };
}

function absent(key: keyof InputLine): string {
  return `the input has no "${key}"`;
}

function wordsField(value: string | undefined, whyMissing: string): Field<string> {
  if (value === undefined) return missing(whyMissing);
  return value === "" ? empty() : found(value);
}

function attachmentsField(list: InputLine["attachments"]): Field<Attachment[]> {
  if (!list) return missing(absent("attachments"));
  if (list.length === 0) return empty();
  return found(list.map(({ name, size }) => ({ name, ...(typeof size === "number" && { bytes: size }) })));
}

/** A new message answers nobody, so that nothing need be said about it. */
function inboundField(inbound: InputLine["lastInbound"], kind: InputLine["kind"]): Field<Inbound> {
  if (!inbound) return kind === "new" ? empty() : missing(absent("lastInbound"));
  const [from] = parseAddresses([inbound.from ?? ""]).addresses;
  return found({ text: inbound.text ?? "", ...(from && { from }), ...(inbound.date && { date: inbound.date }) });
}
