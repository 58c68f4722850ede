import { type Anatomy, inForm, inPage } from "../diagnose.ts";
import { rootAround } from "./gmail.ts";
import { editorOf, readBody } from "./read-body.ts";
import { readDraft } from "./read-draft.ts";
import * as people from "./recipient-selectors.ts";
import * as form from "./selectors.ts";
import * as thread from "./thread-selectors.ts";

const { recipientRow: row, recipientInput: input, classicChip: classic } = people;

/** How Gmail's forms are read, part by part. */
export const gmailAnatomy: Anatomy = {
  client: "gmail",
  anchor: form.anchor,
  rootAround,
  read: (root) => {
    const editor = editorOf(root);
    return readDraft(root, editor && readBody(editor));
  },
  selectors: {
    form: inForm(form.anchor, form.composeId),
    body: inForm(form.editor, form.plainEditor, form.signature, form.quote),
    subject: inForm(form.subject, form.storedSubject),
    recipients: inForm(
      ...[row.to, row.cc, row.bcc, input.to, input.cc, input.bcc, classic.to, classic.cc, classic.bcc],
      ...[people.recipientChip, people.strayChip, people.chipName, people.chipFrame, people.removeChip],
      ...[
        people.recipientSummary,
        people.summaryNames,
        people.summaryEntry,
        people.lineOpener.cc,
        people.lineOpener.bcc,
      ],
    ),
    from: [...inForm(form.from, form.shownFrom), ...inPage(form.account, form.accountButton, thread.fromChoice)],
    attachments: inForm(form.attachmentArea, form.attachment, form.attachmentName, form.attachmentSize),
    kind: [...inForm(form.answered, form.replySign, form.forwardSign), ...inPage(form.thread)],
    lastInbound: [
      ...inForm(thread.answeredId, thread.foldedQuote, thread.quotedWords, thread.forwardHeader),
      ...inPage(thread.messageList, thread.message, thread.messageWithId, thread.messageSender, thread.messageDate),
      ...inPage(thread.messageBody, thread.messageSnippet, thread.clippedMessage, thread.olderQuote),
    ],
    send: [
      ...inForm(form.send, form.sendOptions, form.sendAndArchive, form.discard),
      ...inPage(form.scheduleItem, form.menu, form.menuItem, form.undoLink, form.viewLink),
    ],
  },
  send: form.send,
  surroundings: thread.messageList,
  elsewhere: [form.account],
};
