import { named } from "../find.ts";

/*
 * The selectors of the messages that stand around an answer; see selectors.ts for the order. Outlook prefixes all ids
 * within a message that it shows with `x_`.
 */

/** What one message of a thread says. */
export const messageBody = named(
  "message body",
  // 2026-04: in every language and on every host
  '[id^="UniqueMessageBody"]',
  // 2026-08: with the editor's label
  '[role="document"]',
);

/** Who sent it. */
export const messageSender = named(
  "message sender",
  // 2026-10
  '[id^="MSG_"][id$="_FROM"]',
  '[role="heading"][id$="_FROM"]',
);

/** A part of it that is labelled with the name or the address. */
export const senderLabel = named("labelled part of a sender", "[aria-label], [title]");

export const messageDate = named(
  "message date",
  // 2026-10
  '[data-testid="SentReceivedSavedTime"]',
  "time",
);

/** Where the message itself quotes an older one. */
export const messageQuote = named(
  "quote in a message",
  // 2026-08: what Outlook writes, with the prefix or, in a mail from elsewhere, without
  '[id$="appendonsend"], [id$="RplyFwdMsg"], [id$="mail-editor-reference-message-container"]',
  // 2026-08: what other webmail and Outlook on the desktop write
  '[class*="gmail_quote"], blockquote[type="cite"], [style*="border-top:solid"][style*="padding:3.0pt"]',
);
