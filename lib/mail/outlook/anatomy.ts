import { type Anatomy, inForm, inPage } from "../diagnose.ts";
import * as body from "./body-selectors.ts";
import { isShown, rootAround } from "./outlook.ts";
import { editorOf, readBody } from "./read-body.ts";
import { readDraft } from "./read-draft.ts";
import * as people from "./recipient-selectors.ts";
import * as form from "./selectors.ts";
import * as thread from "./thread-selectors.ts";

/** How Outlook's forms are read, part by part. */
export const outlookAnatomy: Anatomy = {
  client: "outlook",
  anchor: form.anchor,
  rootAround,
  isShown,
  read: (root) => {
    const editor = editorOf(root);
    return readDraft(root, editor && readBody(editor));
  },
  selectors: {
    form: [...inForm(form.anchor), ...inPage(form.container, form.beyond)],
    body: inForm(form.editor, form.plainEditor, body.signature, body.ownEnd),
    subject: inForm(form.subject, form.subjectByKind),
    recipients: inForm(
      ...[people.line.to, people.line.cc, people.line.bcc, people.well],
      ...[people.pill, people.pillName, people.labelled, people.removePill, people.folded],
    ),
    from: [...inForm(form.from, form.toolbar), ...inPage(form.account, form.accountName)],
    attachments: inForm(form.attachmentList, form.attachment),
    kind: inPage(form.thread, form.received, form.readingPane),
    lastInbound: [
      ...inForm(body.quoteHeader, body.olderHeader, body.olderQuote),
      ...inPage(thread.messageBody, thread.messageSender, thread.messageDate),
    ],
    send: [...inForm(form.send, form.discard, form.menuButton, form.button), ...inPage(form.menuItem, form.dialog)],
  },
  send: form.send,
  surroundings: form.thread,
  elsewhere: [form.account],
};
