import { named } from "../find.ts";

/* The selectors of the thread around a form, and of what a form quotes of it; written and dated as those in selectors.ts. */

/** The thread's messages, oldest first. */
export const messageList = named(
  "message list",
  // 2026-08: by role
  '[role="list"]',
  // 2016: before the roles
  ".nH.if, .AO",
);

/** One message of a thread, also one that is folded to a line; a draft that is written there is one, too. */
export const message = named(
  "message",
  // 2026-08: by role
  '[role="listitem"]',
  // 2026-08: own attribute of Gmail's messages
  "[data-message-id]",
  // 2026-03: expanded, and folded
  ".adn, .adf, .kv",
);

/** A message that carries its id. */
export const messageWithId = named(
  "message with an id",
  // 2026-08
  "[data-message-id]",
);

export const messageSender = named(
  "message sender",
  // 2026-08: name and address
  ".gD[email]",
  // 2026-08: in a folded message, the first of all
  "[email]",
);

export const messageDate = named(
  "message date",
  // 2026-08: the whole date stands in its title
  ".g3[title]",
);

export const messageBody = named(
  "message body",
  // 2026-08: unchanged for years; absent while the message is folded
  ".a3s",
);

/** The first words of a folded message. */
export const messageSnippet = named(
  "message snippet",
  // 2026-03
  ".iA",
);

/** The link to the rest of a message that Gmail cut off for its length. */
export const clippedMessage = named(
  "clipped message",
  // 2026-03
  'a[href*="view=lg"]',
);

/** The id of the message that is answered. */
export const answeredId = named(
  "answered id",
  // 2026-08: empty in a new message
  'input[name="rm"]',
);

/** The quoted thread as HTML, while the form does not show it. */
export const foldedQuote = named(
  "folded quote",
  // 2026-08
  'input[name="uet"]',
);

/** The quoted words of one message; who wrote them stands before it in the same box. */
export const quotedWords = named(
  "quoted words",
  // 2026-08: part of the mail, unchanged for years
  "blockquote.gmail_quote",
);

/** In a forward, who wrote the message, when, to whom; its words follow. */
export const forwardHeader = named(
  "forward header",
  // 2026-08
  ".gmail_attr:has(> .gmail_sendername)",
);

/** What a message quotes of those before it, as Gmail and others write it, and what Gmail folds away as known. */
export const olderQuote = named(
  "older quote",
  // 2026-08: Gmail, Apple Mail and Thunderbird, Outlook
  '.gmail_quote, .gmail_extra, blockquote[type="cite"], #appendonsend, [id$="divRplyFwdMsg"], .moz-cite-prefix, .HOEnZb, .adL, .h5',
);

/** The addresses that the user can send from. */
export const fromChoice = named(
  "from choice",
  // 2026-03
  '[role="menu"] [role="menuitem"][value*="@"]',
);
