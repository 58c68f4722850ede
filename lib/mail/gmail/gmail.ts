import { find, findAll } from "../find.ts";
import { type FormReader, openForm } from "../open-form.ts";
import type { ComposePort, MailClient } from "../port.ts";
import { gateSends } from "../send-gate.ts";
import { watchForms } from "../watch-forms.ts";
import { closingOf, watchEnd } from "./closing.ts";
import { editorOf, readBody } from "./read-body.ts";
import { noteInput, readDraft, subjectBoxOf } from "./read-draft.ts";
import { chipsOf } from "./read-recipients.ts";
import { recipientInput, recipientSummary } from "./recipient-selectors.ts";
import { anchor, composeId, editor, send, subject } from "./selectors.ts";
import { sendPressOf } from "./send-press.ts";

/** Compose forms of Gmail on the web: windows and inline replies, by their header and their editor or Send control. */
export const gmail: MailClient = {
  id: "gmail",
  guardSends: (guard, signal) => gateSends(sendPressOf, guard, signal),
  watchComposes: (onOpen, signal) => watchForms({ anchor, rootAround, openPort }, onOpen, signal),
};

const reader: FormReader = {
  attributes: ["data-hovercard-id", "data-name", "email", "value", "href", "style", "hidden"],
  editorOf,
  readBody,
  readDraft,
  subjectBoxOf,
  chipsOf,
  closingOf,
  noteInput,
};

/** What a form must have besides an editor or a Send control, so that no chat box is taken for one. */
const headers = [subject, recipientInput.to, recipientSummary, composeId];

let unnamed = 0;

function openPort(root: HTMLElement, closed: AbortSignal): ComposePort {
  watchEnd(root, closed);
  const input = find(root, composeId);
  const key = input instanceof HTMLInputElement ? input.value : "";
  return openForm(`gmail-${key || `unnamed-${++unnamed}`}`, root, reader, closed);
}

/**
 * The smallest element around a part of a compose form that holds the form's header and its Send control. Where no
 * Send is seen, the smallest element with the subject and the editor. Never more than one form.
 */
export function rootAround(element: HTMLElement): HTMLElement | undefined {
  let withoutSend: HTMLElement | undefined;
  for (let root = element.parentElement; root && root !== document.documentElement; root = root.parentElement) {
    if (holdsMany(root)) break;
    if (!headers.some((part) => find(root, part))) continue;
    if (find(root, send)) return root;
    if (!(find(root, subject) || find(root, composeId)) || !find(root, editor)) continue;
    withoutSend ??= root;
  }
  return withoutSend;
}

function holdsMany(root: HTMLElement): boolean {
  const ids = findAll(root, composeId).length;
  return ids > 1 || (ids === 0 && findAll(root, subject).length > 1);
}
