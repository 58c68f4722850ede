import type { RecipientLine } from "../../core/draft.ts";
import type { Selector } from "../find.ts";

/*
 * Every selector of the Gmail adapter. Newest alternative first; roles, names and data attributes before
 * class names; never a label that Gmail translates. The comment above each names the month in which it was
 * last known to match; comments, not data, since every byte of a content script loads in every page.
 */

/** What tells that a compose form may be here; any one is enough to start looking around it. */
export const anchor: Selector = {
  name: "anchor",
  alternatives: [
    // 2026-08: rich-text editor, unchanged since 2016
    '[g_editable="true"]',
    // 2026-08: subject box
    'input[name="subjectbox"]',
    // 2026-03: hidden key of the form
    'input[name="composeid"]',
  ],
};

export const composeId: Selector = {
  name: "compose id",
  alternatives: [
    // 2026-03: one per window, kept when it is moved
    'input[name="composeid"]',
  ],
};

export const editor: Selector = {
  name: "editor",
  alternatives: [
    // 2026-08: own attribute of Gmail's editor
    '[g_editable="true"][contenteditable="true"]',
    // 2026-08: by role
    '[role="textbox"][aria-multiline="true"][contenteditable="true"]',
    // 2026-03: class names, for a page without the attributes
    "div.Am.Al.editable",
  ],
};

export const plainEditor: Selector = {
  name: "plain-text editor",
  alternatives: [
    // 2026-03: plain-text mode; also there, hidden, in rich mode
    "textarea.Ak",
  ],
};

export const subject: Selector = {
  name: "subject",
  alternatives: [
    // 2026-08: hidden, not absent, in inline replies
    'input[name="subjectbox"]',
  ],
};

export const from: Selector = {
  name: "from",
  alternatives: [
    // 2026-03: empty where the account has one identity
    'input[name="from"]',
  ],
};

export const account: Selector = {
  name: "account",
  alternatives: [
    // 2026-03: absent in pop-outs
    'meta[name="og-profile-acct"]',
  ],
};

export const send: Selector = {
  name: "send",
  alternatives: [
    // 2026-08: the class that all projects share
    '[role="button"].aoO',
    // 2026-07: by place
    '.IZ .Up div > div[role="button"]:not(.Uo):not([aria-haspopup="true"])',
  ],
};

/** The part of the form that holds one line's chips. */
export const recipientRow = eachLine("row", (line) => [
  // 2026-07: PeopleKit, since October 2021
  `div[name="${line}"]`,
]);

export const recipientChip: Selector = {
  name: "chip",
  alternatives: [
    // 2026-07: PeopleKit chip
    '[role="option"][data-hovercard-id]',
    // 2021-10: first PeopleKit pages
    "[data-hovercard-id]",
  ],
};

/** The classic chip's hidden input: its value is `Name <address>`. */
export const classicChip = eachLine("classic chip", (line) => [
  // 2026-03: before PeopleKit, some accounts still
  `.vR > input[type="hidden"][name="${line}"]`,
]);

/** Where an address is typed before it becomes a chip. */
export const recipientInput = eachLine("typed recipient", (line) => [
  // 2026-07: PeopleKit combobox
  `div[name="${line}"] input[peoplekit-id]`,
  // 2026-07: by role
  `div[name="${line}"] input[role="combobox"]`,
  // 2026-03: classic
  `textarea[name="${line}"]`,
]);

/** The one-line summary that stands for the rows while none has the focus. */
export const recipientSummary: Selector = {
  name: "recipient summary",
  alternatives: [
    // 2026-07: collapsed recipients
    ".aoD.hl",
  ],
};

export const summaryEntry: Selector = {
  name: "summary entry",
  alternatives: [
    // 2026-07: carries address or id
    "[data-hovercard-id]",
    // 2026-03: classic
    "span[email]",
  ],
};

/** What surrounds a chip and its remove control. */
export const chipFrame: Selector = {
  name: "chip frame",
  alternatives: [
    // 2026-07: PeopleKit
    ".agh",
    // 2026-03: classic
    ".vR",
  ],
};

export const removeChip: Selector = {
  name: "remove chip",
  alternatives: [
    // 2026-07: PeopleKit; its label is translated
    ".afX",
    // 2026-03: classic
    ".vM",
  ],
};

export const attachment: Selector = {
  name: "attachment",
  alternatives: [
    // 2026-03: one per uploaded file
    "div.dL",
  ],
};

export const attachmentName: Selector = {
  name: "attachment name",
  alternatives: [
    // 2026-03: file name as shown
    ".vI",
  ],
};

export const attachmentSize: Selector = {
  name: "attachment size",
  alternatives: [
    // 2026-03: such as (212K); translated in some languages
    ".vJ",
  ],
};

export const signature: Selector = {
  name: "signature",
  alternatives: [
    // 2026-08: part of the mail, unchanged for years
    ".gmail_signature",
  ],
};

export const quote: Selector = {
  name: "quote",
  alternatives: [
    // 2026-08: part of the mail; extra is the older one
    ".gmail_quote, .gmail_extra",
  ],
};

/** Another extension's elements inside the editor. */
export const foreign: Selector = {
  name: "foreign",
  alternatives: [
    // 2026-08: writing assistants
    "[data-gramm], [data-grammarly-shadow-root], [data-lt-tmp-id]",
    // 2026-08: overlays
    '[contenteditable="false"][style*="position"]',
  ],
};

/** The hidden input that names the message which is answered. */
export const answered: Selector = {
  name: "answered message",
  alternatives: [
    // 2026-03: empty in a new message
    'input[name="rm"]',
  ],
};

/** What only a reply has: the menu of reply types. */
export const replySign: Selector = {
  name: "reply sign",
  alternatives: [
    // 2026-07: also in forwards
    ".HQ",
  ],
};

export const forwardSign: Selector = {
  name: "forward sign",
  alternatives: [
    // 2026-07: icon of the type menu
    ".Un.J-JN-M-I .mI",
  ],
};

/** A thread; a compose inside it is an inline one. */
export const thread: Selector = {
  name: "thread",
  alternatives: [
    // 2026-03: inline forms stand below the message
    ".AO .ip.adB, .AO .adn",
  ],
};

function eachLine(
  name: string,
  alternativesOf: (line: RecipientLine) => Selector["alternatives"],
): Record<RecipientLine, Selector> {
  const selectorOf = (line: RecipientLine) => ({ name: `${line} ${name}`, alternatives: alternativesOf(line) });
  return { to: selectorOf("to"), cc: selectorOf("cc"), bcc: selectorOf("bcc") };
}
