import { showBadge } from "../../lib/app/compose-badge.ts";
import { statusLabel } from "../../lib/app/describe-verdict.ts";
import { drawCard, drawList } from "../../lib/app/draw-notes.ts";
import { notesInWords } from "../../lib/app/notes-in-words.ts";
import { openPopup } from "../../lib/app/notes-popup.ts";
import "../../lib/app/page-hosts.css";
import { askBeforeSending } from "../../lib/app/send-dialog.ts";
import { sendNoticeOf } from "../../lib/app/send-notice.ts";
import type { ComposeState } from "../../lib/core/compose-state.ts";
import { Policy } from "../../lib/core/policy.ts";
import type { Status, Verdict } from "../../lib/core/verdict.ts";
import { verdictInWords } from "../../lib/i18n/in-words.ts";
import type { Translate } from "../../lib/i18n/translate.ts";
import { address, mixedFindings, optOut, value } from "./panel-scenes.ts";
import { sampleCompose } from "./sample-finding.ts";
import { inWordsOfMail } from "./sample-mail.ts";

/** Draws what of ours stands in a mail page, over a mail. */
export type MailScene = (mail: HTMLElement, t: Translate) => void;

const lasting = new AbortController().signal;
const nothing = { fix() {}, ignore() {}, show() {}, step() {}, resume() {}, close() {} };
const held = mixedFindings.map((finding, index) => (index === 0 ? { ...finding, level: "hold" as const } : finding));

export const mailScenes: Readonly<Record<string, MailScene>> = {
  "send-confirm": (_, t) => ask(sampleCompose({ findings: mixedFindings, status: "confirm" }), t),
  "send-again": (_, t) =>
    ask(
      sampleCompose(
        { findings: [address], status: "confirm" },
        { kept: { revision: 2, findings: [address.id, "gone"] } },
      ),
      t,
    ),
  "send-hold": (_, t) => ask(sampleCompose({ findings: held, status: "hold" }), t),
  "send-hold-final": (_, t) => ask(sampleCompose({ findings: held, status: "hold" }), t, "never"),
  card: (mail, t) => {
    const notes = notesInWords(inWords(sampleCompose({ findings: mixedFindings, status: "confirm" }), t), t);
    const marked = notes.notes.findIndex(({ finding }) => finding === optOut.id);
    popup(mail, t).draw(drawCard(notes, marked, nothing));
  },
  "card-list": (mail, t) => {
    const notes = notesInWords(inWords(sampleCompose({ findings: held, status: "hold" }), t), t);
    popup(mail, t).draw(drawList(notes, nothing));
  },
  "card-list-paused": (mail, t) => {
    const until = new Date(2026, 10, 27, 14, 0).getTime();
    const state = inWords(sampleCompose({ findings: mixedFindings, status: "confirm" }), t);
    popup(mail, t).draw(drawList(notesInWords(state, t, [], until), nothing));
  },
  badges: (mail, t) => {
    const verdicts: Partial<Verdict>[] = [
      { status: "hold", findings: held },
      { status: "confirm", findings: mixedFindings },
      { status: "inform", findings: [value] },
      { status: "clear", findings: [] },
      { status: "unknown", findings: [] },
    ];
    for (const parts of verdicts) {
      const { verdict } = sampleCompose(parts);
      const form = mail.appendChild(document.createElement("div"));
      form.style.cssText = "height:110px;border-block-end:1px solid #8886";
      // Whoever reads the status of a sample knows it: it was given above.
      showBadge(form, () => {}, lasting).show(verdict.status as Status, statusLabel(verdict, t));
    }
  },
};

function inWords(state: ComposeState, t: Translate): ComposeState {
  const { verdict, ...rest } = inWordsOfMail(state, t.locale);
  return { ...rest, verdict: verdictInWords(verdict, t) };
}

function ask(state: ComposeState, t: Translate, override: Policy["send"]["override"] = "reason"): void {
  const policy = Policy.parse({ send: { override } });
  const notice = sendNoticeOf(inWords(state, t), policy, t);
  if (!notice) throw new Error("this mail would be sent without a question");
  void askBeforeSending(notice, lasting);
}

function popup(mail: HTMLElement, t: Translate) {
  return openPopup({
    spoken: t,
    anchor: () => mail.querySelector("mark")?.getBoundingClientRect(),
    isRightToLeft: t.direction === "rtl",
    onOutOfSight: () => {},
    signal: lasting,
  });
}
