import { named } from "../find.ts";

/* The selectors of the messages that stand around an answer; see selectors.ts for the order. */

/** Who sent it. */
export const messageSender = named(
  "message sender",
  // 2026-10
  '[id^="MSG_"][id$="_FROM"]',
);

/** What one message of a thread says. */
export const messageBody = named(
  "message body",
  // 2026-04: in every language and on every host
  '[id^="UniqueMessageBody"]',
  // 2026-08: with the editor's label
  '[role="document"]',
);

export const messageDate = named(
  "message date",
  // 2026-10
  '[data-testid="SentReceivedSavedTime"]',
);
