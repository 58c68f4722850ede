import type { RecipientLine } from "../../core/draft.ts";
import type { Selector } from "../find.ts";

/*
 * Every selector of the Gmail adapter. Newest alternative first; roles, names and data attributes before
 * class names; never a label that Gmail translates. `seen` is the month in which it was last known to match.
 */

/** What tells that a compose form may be here; any one is enough to start looking around it. */
export const anchor: Selector = {
  name: "anchor",
  alternatives: [
    { css: '[g_editable="true"]', seen: "2026-08", note: "rich-text editor, unchanged since 2016" },
    { css: 'input[name="subjectbox"]', seen: "2026-08", note: "subject box" },
    { css: 'input[name="composeid"]', seen: "2026-03", note: "hidden key of the form" },
  ],
};

export const composeId: Selector = {
  name: "compose id",
  alternatives: [{ css: 'input[name="composeid"]', seen: "2026-03", note: "one per window, kept when it is moved" }],
};

export const editor: Selector = {
  name: "editor",
  alternatives: [
    { css: '[g_editable="true"][contenteditable="true"]', seen: "2026-08", note: "own attribute of Gmail's editor" },
    { css: '[role="textbox"][aria-multiline="true"][contenteditable="true"]', seen: "2026-08", note: "by role" },
    { css: "div.Am.Al.editable", seen: "2026-03", note: "class names, for a page without the attributes" },
  ],
};

export const plainEditor: Selector = {
  name: "plain-text editor",
  alternatives: [{ css: "textarea.Ak", seen: "2026-03", note: "plain-text mode; also there, hidden, in rich mode" }],
};

export const subject: Selector = {
  name: "subject",
  alternatives: [{ css: 'input[name="subjectbox"]', seen: "2026-08", note: "hidden, not absent, in inline replies" }],
};

export const from: Selector = {
  name: "from",
  alternatives: [{ css: 'input[name="from"]', seen: "2026-03", note: "empty where the account has one identity" }],
};

export const account: Selector = {
  name: "account",
  alternatives: [{ css: 'meta[name="og-profile-acct"]', seen: "2026-03", note: "absent in pop-outs" }],
};

export const send: Selector = {
  name: "send",
  alternatives: [
    { css: '[role="button"].aoO', seen: "2026-08", note: "the class that all projects share" },
    { css: '.IZ .Up div > div[role="button"]:not(.Uo):not([aria-haspopup="true"])', seen: "2026-07", note: "by place" },
  ],
};

/** The part of the form that holds one line's chips. */
export const recipientRow = eachLine("row", (line) => [
  { css: `div[name="${line}"]`, seen: "2026-07", note: "PeopleKit, since October 2021" },
]);

export const recipientChip: Selector = {
  name: "chip",
  alternatives: [
    { css: '[role="option"][data-hovercard-id]', seen: "2026-07", note: "PeopleKit chip" },
    { css: "[data-hovercard-id]", seen: "2021-10", note: "first PeopleKit pages" },
  ],
};

/** The classic chip's hidden input: its value is `Name <address>`. */
export const classicChip = eachLine("classic chip", (line) => [
  { css: `.vR > input[type="hidden"][name="${line}"]`, seen: "2026-03", note: "before PeopleKit, some accounts still" },
]);

/** Where an address is typed before it becomes a chip. */
export const recipientInput = eachLine("typed recipient", (line) => [
  { css: `div[name="${line}"] input[peoplekit-id]`, seen: "2026-07", note: "PeopleKit combobox" },
  { css: `div[name="${line}"] input[role="combobox"]`, seen: "2026-07", note: "by role" },
  { css: `textarea[name="${line}"]`, seen: "2026-03", note: "classic" },
]);

/** The one-line summary that stands for the rows while none has the focus. */
export const recipientSummary: Selector = {
  name: "recipient summary",
  alternatives: [{ css: ".aoD.hl", seen: "2026-07", note: "collapsed recipients" }],
};

export const summaryEntry: Selector = {
  name: "summary entry",
  alternatives: [
    { css: "[data-hovercard-id]", seen: "2026-07", note: "carries address or id" },
    { css: "span[email]", seen: "2026-03", note: "classic" },
  ],
};

/** What surrounds a chip and its remove control. */
export const chipFrame: Selector = {
  name: "chip frame",
  alternatives: [
    { css: ".agh", seen: "2026-07", note: "PeopleKit" },
    { css: ".vR", seen: "2026-03", note: "classic" },
  ],
};

export const removeChip: Selector = {
  name: "remove chip",
  alternatives: [
    { css: ".afX", seen: "2026-07", note: "PeopleKit; its label is translated" },
    { css: ".vM", seen: "2026-03", note: "classic" },
  ],
};

export const attachment: Selector = {
  name: "attachment",
  alternatives: [{ css: "div.dL", seen: "2026-03", note: "one per uploaded file" }],
};

export const attachmentName: Selector = {
  name: "attachment name",
  alternatives: [{ css: ".vI", seen: "2026-03", note: "file name as shown" }],
};

export const attachmentSize: Selector = {
  name: "attachment size",
  alternatives: [{ css: ".vJ", seen: "2026-03", note: "such as (212K); translated in some languages" }],
};

export const signature: Selector = {
  name: "signature",
  alternatives: [{ css: ".gmail_signature", seen: "2026-08", note: "part of the mail, unchanged for years" }],
};

export const quote: Selector = {
  name: "quote",
  alternatives: [
    { css: ".gmail_quote, .gmail_extra", seen: "2026-08", note: "part of the mail; extra is the older one" },
  ],
};

/** Another extension's elements inside the editor. */
export const foreign: Selector = {
  name: "foreign",
  alternatives: [
    {
      css: "[data-gramm], [data-grammarly-shadow-root], [data-lt-tmp-id]",
      seen: "2026-08",
      note: "writing assistants",
    },
    { css: '[contenteditable="false"][style*="position"]', seen: "2026-08", note: "overlays" },
  ],
};

/** The hidden input that names the message which is answered. */
export const answered: Selector = {
  name: "answered message",
  alternatives: [{ css: 'input[name="rm"]', seen: "2026-03", note: "empty in a new message" }],
};

/** What only a reply has: the menu of reply types. */
export const replySign: Selector = {
  name: "reply sign",
  alternatives: [{ css: ".HQ", seen: "2026-07", note: "also in forwards" }],
};

export const forwardSign: Selector = {
  name: "forward sign",
  alternatives: [{ css: ".Un.J-JN-M-I .mI", seen: "2026-07", note: "icon of the type menu" }],
};

/** A thread; a compose inside it is an inline one. */
export const thread: Selector = {
  name: "thread",
  alternatives: [{ css: ".AO .ip.adB, .AO .adn", seen: "2026-03", note: "inline forms stand below the message" }],
};

function eachLine(
  name: string,
  alternativesOf: (line: RecipientLine) => Selector["alternatives"],
): Record<RecipientLine, Selector> {
  const selectorOf = (line: RecipientLine) => ({ name: `${line} ${name}`, alternatives: alternativesOf(line) });
  return { to: selectorOf("to"), cc: selectorOf("cc"), bcc: selectorOf("bcc") };
}
