import { named } from "../find.ts";

/*
 * Every selector of the Outlook adapter's form; those of recipients and of the body have files of their own. Newest
 * alternative first; roles, ids and structure before class names; never a label that Outlook translates. The comment
 * above each names the month in which it was last known to match; comments, not data, since every byte of a content
 * script loads in every page.
 */

/** What tells that a compose form may be here. */
export const anchor = named(
  "anchor",
  // 2026-08: around the editor, one for each form
  '[id^="editorParent_"]',
  // 2026-08: around a form
  '[id^="docking_InitVisiblePart_"]',
  // 2026-08: by role; a message that is read has it without being editable
  '[role="textbox"][aria-multiline="true"][contenteditable="true"]',
);

/** Around one form. Never the reading pane, which holds received mail too. */
export const container = named(
  "container",
  // 2026-08: one for each open form
  '[id^="docking_InitVisiblePart_"]',
  // 2026-08: in a window of its own
  '[data-app-section="Form_Content"]',
  '[data-app-section="MailCompose"]',
);

/** What is more than one form. */
export const beyond = named(
  "page part",
  // 2026-08: the reading pane, with or without an answer in it
  '[role="main"], [data-app-section="MailReadCompose"], #ReadingPaneContainerId, #ConversationReadingPaneContainer',
);

export const editor = named(
  "editor",
  // 2026-08: unchanged for years
  '[id^="editorParent_"] [role="textbox"][aria-multiline="true"][contenteditable="true"]',
  // 2026-08: by role alone
  '[role="textbox"][aria-multiline="true"][contenteditable="true"]',
  // 2026-08: by place alone
  '[id^="editorParent_"] [contenteditable="true"]',
);

export const plainEditor = named(
  "plain-text editor",
  // 2026-08: not established; a box in the editor's place
  '[id^="editorParent_"] textarea',
);

export const subject = named(
  "subject",
  // 2026-08: absent in an answer below a message until it is opened
  '[id^="MSG_"][id$="_SUBJECT"]',
  // 2025-06
  'input[id$="_SUBJECT"]',
  // 2024-06
  'input[id^="TextField"]',
);

/** Where no subject is found by its id: one box of this kind is the subject, several are not told apart. */
export const subjectByKind = named(
  "subject by kind",
  // 2026-08
  'input[type="text"][autocomplete="off"]',
);

export const send = named(
  "send",
  // 2026-08: left half of the split button
  'button[id$="__primaryActionButton"]',
  '.fui-SplitButton__primaryActionButton, [data-testid="send-button"]',
  // 2025-02: before the split button
  ".ms-Button--primary.ms-Button--hasMenu",
);

/** The right half of the split button. */
export const menuButton = named(
  "send menu",
  // 2026-08
  'button[id$="__menuButton"]',
  ".fui-SplitButton__menuButton",
);

export const discard = named(
  "discard",
  // 2026-08
  "#discardCompose",
);

export const menuItem = named(
  "menu item",
  // 2026-08: stands at the end of the page
  '[role="menuitem"]',
);

export const dialog = named(
  "dialog",
  // 2026-08: stands at the end of the page
  ".fui-DialogSurface",
  // 2025-02
  '[role="dialog"][aria-modal="true"], [role="alertdialog"]',
);

export const button = named("button", 'button, [role="button"]');

/** The address of the account is in this link; the page's own header, absent in a window of its own. */
export const account = named(
  "account",
  // 2026-08
  '#O365_AppName[href*="login_hint="]',
  'a[href*="login_hint="]',
);

/** The user's name, and the letters that it begins with, in the page's own header. */
export const accountName = named(
  "account name",
  // 2026-08
  "#O365_MainLink_Me",
);

/** The sender's address where the user has it shown. */
export const from = named(
  "from",
  // 2026-08: a menu and the address beside it
  '[aria-haspopup="menu"] + [aria-haspopup="dialog"]',
);

/** A thread; a form inside it is an answer. */
export const thread = named(
  "thread",
  // 2026-08
  "#ConversationReadingPaneContainer",
);

/** A message that is read. */
export const received = named(
  "received message",
  // 2026-08: same label as the editor, but a document
  '[role="document"]',
);

export const readingPane = named(
  "reading pane",
  // 2026-08
  "#ReadingPaneContainerId",
);

export const attachmentList = named("attachment list", '[role="listbox"]');

/** One attached file or cloud link, below the header of a form. */
export const attachment = named(
  "attachment",
  // 2026-08: its list is known by a translated label only
  '[role="listbox"] [role="option"]',
  // 2025-11: a card without a list
  '[data-testid="AttachmentCard"]',
);

export const toolbar = named("toolbar", '[role="toolbar"], [role="menubar"]');
