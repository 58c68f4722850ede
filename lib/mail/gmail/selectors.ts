import { named } from "../find.ts";

/*
 * Every selector of the Gmail adapter; those of the recipients have a file of their own. Newest alternative first; roles, names and data attributes before
 * class names; never a label that Gmail translates. The comment above each names the month in which it was
 * last known to match; comments, not data, since every byte of a content script loads in every page.
 */

/**
 * What tells that a compose form may be here; any one is enough to start looking around it. One attribute each: such
 * a selector finds its element in a large page in no time, a longer one has to try them all.
 */
export const anchor = named(
  "anchor",
  // 2026-08: rich-text editor, unchanged since 2016
  '[g_editable="true"]',
  // 2026-10: subject box
  '[name="subjectbox"]',
  // 2026-09: hidden key of the form
  '[name="composeid"]',
);

export const composeId = named(
  "compose id",
  // 2026-09: one per window, kept when it is moved
  'input[name="composeid"]',
);

export const editor = named(
  "editor",
  // 2026-08: own attribute of Gmail's editor
  '[g_editable="true"]',
  // 2026-08: by role
  '[role="textbox"][aria-multiline="true"][contenteditable="true"]',
  // 2026-08: class names, for a page without the attributes
  "div.Am.Al.editable",
);

export const plainEditor = named(
  "plain-text editor",
  // 2026-08: plain-text mode; there in rich mode too, hidden by the style sheet alone
  "textarea.Ak",
);

export const subject = named(
  "subject",
  // 2026-10: hidden, not absent, in inline replies
  'input[name="subjectbox"]',
);

/** The subject as Gmail keeps it for sending: behind the box while the user types, but there when the box is not filled. */
export const storedSubject = named(
  "stored subject",
  // 2026-08: hidden input of the form
  'input[name="subject"]',
);

export const from = named(
  "from",
  // 2026-03: empty where the account has one identity
  'input[name="from"]',
);

/** The sender that a form shows where the user has several: `Name <address>`. */
export const shownFrom = named(
  "shown sender",
  // 2026-03: on the From row
  ".az2",
);

export const account = named(
  "account",
  // 2026-03: absent in pop-outs
  '[name="og-profile-acct"]',
);

/** The account's button at the top of the page; its label names the address, in any language. */
export const accountButton = named(
  "account button",
  // 2026-09: leads to signing out
  'a[href*="SignOutOptions"]',
);

const plainButton = '[role="group"] [role="button"]:not([aria-haspopup], [command])';
const menuButton = '[role="button"][aria-haspopup="true"]';

export const send = named(
  "send",
  // 2026-08: the class that all projects share
  '.aoO:is([role="button"], button)',
  // 2026-07: by place
  '.IZ .Up :is([role="button"], button):not(.Uo, [aria-haspopup="true"])',
  // 2026-05: by the menu beside it, without a class name
  `${plainButton}:has(+ ${menuButton})`,
);

/** What opens the menu beside Send. It keeps the focus while the menu is open, and its keys choose there. */
export const sendOptions = named(
  "send options",
  // 2026-07
  ".hG[aria-haspopup]",
  // 2026-05: by Send beside it
  `${plainButton} + ${menuButton}`,
);

export const sendAndArchive = named(
  "send and archive",
  // 2026-07: beside Send, where the user switched it on
  '.Uo:is([role="button"], button)',
);

export const scheduleItem = named(
  "schedule item",
  // 2026-07: in the menu beside Send, which stands outside the form
  '[selector="scheduledSend"]',
);

export const menu = named(
  "menu",
  // 2026-07
  '[role="menu"]',
);

export const menuItem = named(
  "marked item of a menu",
  // 2026-07: the one that Enter chooses
  '.J-N-JT[role="menuitem"]',
);

export const discard = named(
  "discard",
  // 2026-07: the bin in the toolbar
  ".oh",
);

/** In Gmail's notice, what takes the last action back. */
export const undoLink = named(
  "undo link",
  // 2026-08: unchanged for years
  "#link_undo",
);

/** In Gmail's notice of a mail that was sent, the link to it. */
export const viewLink = named(
  "link to the sent message",
  // 2026-08: unchanged for years
  "#link_vsm",
);

/** What is there to attach files with, or to show them in: without it attachments cannot be seen. */
export const attachmentArea = named(
  "attachment area",
  // 2020-05: where attached files are listed
  ".GM",
  // 2026-08: the toolbar's command
  '[command="Files"]',
);

export const attachment = named(
  "attachment",
  // 2026-03: one per uploaded file
  "div.dL",
);

export const attachmentName = named(
  "attachment name",
  // 2026-03: file name as shown
  ".vI",
);

export const attachmentSize = named(
  "attachment size",
  // 2026-03: such as (212K); translated in some languages
  ".vJ",
);

export const signature = named(
  "signature",
  // 2026-08: part of the mail, unchanged for years
  ".gmail_signature",
);

export const quote = named(
  "quote",
  // 2026-08: part of the mail; extra is the older one
  ".gmail_quote, .gmail_extra",
);

/** Hidden inputs that only an answer fills: the message that is answered, the thread's text not yet shown. */
export const answered = named(
  "answered message",
  // 2026-08: empty in a new message
  'input[name="rm"], input[name="uet"]',
);

/** What only a reply or a forward has. */
export const replySign = named(
  "reply sign",
  // 2026-07: the menu of reply types
  ".HQ",
  // 2026-08: the "…" under which the thread is folded, where it is shown
  '.ajR:not([hidden], [style*="display:none"], [style*="display: none"])',
);

export const forwardSign = named(
  "forward sign",
  // 2026-07: icon of the type menu
  ".Un.J-JN-M-I .mI",
  // 2026-08: who wrote a forwarded message; unlike replies, and not deeper in a thread
  ".gmail_attr > .gmail_sendername:not(blockquote *)",
);

/** A thread; a compose inside it is an inline one. */
export const thread = named(
  "thread",
  // 2026-03: where inline forms stand, below a message
  ".ip.adB, .gA.gt",
  // 2026-08: a message, and the messages' list
  '.adn, [role="listitem"]',
);
