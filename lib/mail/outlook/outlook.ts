import { find, findAll, findAround, isMatch } from "../find.ts";
import { type FormReader, openForm } from "../open-form.ts";
import type { ComposePort, MailClient } from "../port.ts";
import { gateSends } from "../send-gate.ts";
import { watchForms } from "../watch-forms.ts";
import { closingOf, watchClosing } from "./closing.ts";
import { editorOf, readBody } from "./read-body.ts";
import { readDraft, subjectBoxOf } from "./read-draft.ts";
import { pillsOf } from "./read-recipients.ts";
import { folded, line } from "./recipient-selectors.ts";
import { anchor, beyond, container, editor, plainEditor, send, subject, subjectByKind } from "./selectors.ts";
import { sendPressOf } from "./send-press.ts";

/**
 * Compose forms of Outlook on the web, by their editor and their header. Those of other tabs, which Outlook keeps
 * hidden in the page, are not open.
 */
export const outlook: MailClient = {
  id: "outlook",
  guardSends: (guard, signal) => gateSends(sendPressOf, guard, signal),
  watchComposes: (onOpen, signal) => watchForms({ anchor, rootAround, openPort, isShown }, onOpen, signal),
};

const reader: FormReader = {
  attributes: ["aria-label", "title", "href", "style", "hidden", "value"],
  editorOf,
  readBody,
  readDraft,
  subjectBoxOf,
  chipsOf: pillsOf,
  closingOf,
};

/** What a form must have besides an editor or a Send control, so that no chat box is taken for one. */
const headers = [subject, line.to, folded, subjectByKind];

/** The id of each form; one that is hidden and shown again keeps it. */
const ids = new WeakMap<HTMLElement, string>();
let opened = 0;

function openPort(root: HTMLElement, closed: AbortSignal): ComposePort {
  const id = ids.get(root) ?? `outlook-${++opened}`;
  ids.set(root, id);
  watchClosing(root, closed);
  return openForm(id, root, reader, closed);
}

export function isShown(root: HTMLElement): boolean {
  return root.checkVisibility({ visibilityProperty: true });
}

/**
 * The smallest element around a part of a form that holds its header and its Send control, no further out than
 * Outlook's own container of a form. Where no Send is seen, the container, or the smallest element with the header.
 * It is the same from whatever part one starts: from the container, one starts at the editor in it.
 */
export function rootAround(anchored: HTMLElement): HTMLElement | undefined {
  const part = find(anchored, editor) ?? find(anchored, plainEditor) ?? anchored;
  const own = findAround(part, container);
  let withoutSend: HTMLElement | undefined;
  for (let root: HTMLElement | null = part; root && !isBeyond(root); root = root.parentElement) {
    if (headers.some((header) => find(root ?? part, header))) {
      if (find(root, send) && (find(root, editor) ?? find(root, plainEditor))) return root;
      withoutSend ??= root;
    }
    if (root === own) return withoutSend && root;
  }
  return withoutSend;
}

/** Whether an element is more than one form. */
function isBeyond(root: HTMLElement): boolean {
  return isMatch(root, beyond) || root.localName === "body" || findAll(root, editor).length > 1;
}
