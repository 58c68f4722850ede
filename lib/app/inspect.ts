import type { ComposeState } from "../core/compose-state.ts";
import { dayOf } from "../core/day.ts";
import { type Draft, emptyBody } from "../core/draft.ts";
import { valueOr } from "../core/field.ts";
import type { Verdict } from "../core/verdict.ts";
import { verdictInWords } from "../i18n/in-words.ts";
import { onCommand } from "../platform/commands.ts";
import { watchRegister } from "../platform/fact-store.ts";
import { openOptions } from "../platform/open-options.ts";
import { order, orderEverywhere } from "../platform/orders.ts";
import { loadCards, loadEdits } from "../platform/page-scripts.ts";
import type { FixAnswer } from "../platform/protocol.ts";
import { receive, type Sender } from "../platform/receive.ts";
import {
  closeCompose,
  composeKey,
  forgetClosedCompose,
  forgetCompose,
  forgetPlace,
  noteChecked,
  noteChecking,
  readClosedCompose,
  readCompose,
  writeCompose,
  writeFocus,
} from "../platform/session-state.ts";
import { watchSettings } from "../platform/stored-policy.ts";
import { onTabClosed, openPanel } from "../platform/toolbar.ts";
import { likenessOf } from "../register/likeness.ts";
import { callWrong } from "./call-wrong.ts";
import { chooseCountry } from "./choose-country.ts";
import { editsOfFix, safeEdits } from "./choose-edits.ts";
import { draftAnswer, type Judged } from "./draft-answer.ts";
import { isBlank, unreadFields } from "./draft-gaps.ts";
import { goOn } from "./go-on.ts";
import { ignoreFinding, undoIgnore } from "./ignore-finding.ts";
import { inspectDraft } from "./inspect-draft.ts";
import { judgeSample } from "./judge-sample.ts";
import { knownRecipients } from "./known-recipients.ts";
import { loadSpeaker, speakerOf } from "./load-speaker.ts";
import { loadWords, warmUpWords } from "./load-words.ts";
import { noteCounts } from "./note-counts.ts";
import { noteInbound } from "./note-inbound.ts";
import { noteKept } from "./note-kept.ts";
import { notePolicyChanges } from "./note-policy-changes.ts";
import { noteSent } from "./note-sent.ts";
import { notesInWords } from "./notes-in-words.ts";
import { watchOptOutClock } from "./opt-out-clock.ts";
import { carryOutCommand, showNotes } from "./order-notes.ts";
import { overrideSend } from "./override-send.ts";
import { pausedUntil, setPause, watchPauseEnd } from "./pause.ts";
import { recall } from "./recall.ts";
import { refreshIcon } from "./refresh-icon.ts";
import { lateNoticeOf } from "./send-notice.ts";
import { loadSettings } from "./settings.ts";
import { settleRequest } from "./settle-request.ts";
import { teamHandlers, watchTeam } from "./watch-team.ts";

/** The background's whole work: judges drafts, keeps the verdicts for the panel, passes chosen fixes on. */
export function startInspecting(): void {
  void warmUpWords();
  // Only the pages have the drafts: they are asked to send them again.
  const recheck = () => void orderEverywhere("recheck", {});
  receive({
    "page-opened": async (_, { tab, frame }) => {
      await forgetPlace(tab, frame);
      const { policy, language } = await loadSettings();
      const lateNotice = lateNoticeOf(policy, await speakerOf(language));
      return { language, ...(lateNotice && { lateNotice }) };
    },
    "draft-changed": async ({ compose, revision, draft }, sender) => {
      return await draftAnswer(await inspect({ ...sender, compose, revision, draft }));
    },
    "compose-focused": async ({ compose }, { tab, frame }) => {
      await writeFocus(tab, composeKey(tab, frame, compose));
      await refreshIcon(tab);
      return undefined;
    },
    "compose-closed": async ({ compose }, { tab, frame }) => {
      const key = composeKey(tab, frame, compose);
      for (const [arrival, of] of underWay) if (of === key) underWay.delete(arrival);
      await closeCompose(key);
      await refreshIcon(tab);
      return undefined;
    },
    "compose-ended": async ({ compose, how }, { tab, frame }) => {
      const key = composeKey(tab, frame, compose);
      // Where nobody told that it closed, it ends as it stands.
      const state = (await readClosedCompose(key)) ?? (await readCompose(key));
      if (state && how === "sent") await noteSent(state, (await loadSettings()).policy, Date.now());
      // Only now: a worker that is stopped over it is told again.
      await forgetClosedCompose(key);
      await forgetCompose(key);
      return undefined;
    },
    "panel-wanted": async ({ compose }, { tab, frame }) => {
      const opening = openPanel(tab).catch(() => false);
      await writeFocus(tab, composeKey(tab, frame, compose));
      const opened = await opening;
      // Where no panel can be opened from a page, the page shows the findings itself.
      if (!opened) await showNotes({ tab, frame, compose }, "list");
      return { opened };
    },
    "cards-wanted": (_, place) => loadCards(place),
    "edits-wanted": ({ client }, place) => loadEdits(place, client),
    "notes-wanted": async ({ compose }, { tab, frame }) => {
      const state = await readCompose(composeKey(tab, frame, compose));
      if (!state) return undefined;
      const [speaker, { policy }] = await Promise.all([loadSpeaker(), loadSettings()]);
      return notesInWords({ ...state, verdict: verdictInWords(state.verdict, speaker) }, speaker, policy.hidden);
    },
    "ignore-wanted": ({ compose, finding, scope }, { tab, frame }) =>
      ignoreFinding(composeKey(tab, frame, compose), finding, scope),
    "options-wanted": async () => {
      openOptions();
      return undefined;
    },
    "fix-wanted": ({ compose, finding, fix }, { tab, frame }) =>
      applyFix(composeKey(tab, frame, compose), finding, fix),
    "send-kept": ({ compose, revision }, { tab, frame }) => noteKept(composeKey(tab, frame, compose), revision),
    "send-overridden": ({ compose, revision, reason }, { tab, frame }) =>
      overrideSend(composeKey(tab, frame, compose), revision, reason),
    "fix-chosen": ({ compose, finding, fix }) => applyFix(compose, finding, fix),
    "evidence-chosen": async ({ compose: key, finding, index }) => {
      const state = await readCompose(key);
      const evidence = state && findingIn(state.verdict, finding)?.evidence[index];
      if (!evidence) return { shown: false };
      return order(state, "reveal", { compose: state.compose, evidence });
    },
    "ignore-chosen": ({ compose, finding, scope }) => ignoreFinding(compose, finding, scope),
    "finding-wrong": ({ compose, finding }) => callWrong(compose, finding),
    "ignore-undone": ({ compose, finding }) => undoIgnore(compose, finding),
    "pause-chosen": async ({ on }) => {
      await setPause(on);
      recheck();
      return undefined;
    },
    "country-chosen": ({ of, country }) => chooseCountry(of, country),
    "sample-changed": ({ draft }) => judgeSample(draft),
    "request-settled": async ({ fact, as }) => {
      await settleRequest(fact, as);
      return undefined;
    },
    ...teamHandlers,
  });
  watchTeam();
  watchOptOutClock();
  onCommand(carryOutCommand);
  void goOn();
  notePolicyChanges();
  watchSettings(recheck);
  watchRegister(recheck);
  watchPauseEnd(recheck);
  onTabClosed((tab) => void forgetPlace(tab));
}

interface Arrival extends Sender {
  compose: string;
  revision: number;
  draft: Draft;
}

/** Drafts that are being judged, with the keys of their composes; a compose that closes takes its own out. */
const underWay = new Map<Arrival, string>();

async function inspect(arrival: Arrival): Promise<Judged> {
  const key = composeKey(arrival.tab, arrival.frame, arrival.compose);
  underWay.set(arrival, key);
  try {
    await noteChecking(key);
    return await judgeArrival(key, arrival);
  } finally {
    underWay.delete(arrival);
    await noteChecked(key);
  }
}

async function judgeArrival(key: string, arrival: Arrival): Promise<Judged> {
  const { tab, frame, compose, revision, draft } = arrival;
  const { policy, ignores, language } = await loadSettings();
  const now = Date.now();
  const paused = await pausedUntil(policy, now);
  const today = dayOf(now);
  const likeness = likenessOf(valueOr(draft.body, emptyBody()).text);
  // Inbound words are read for a request to stop, so that they are loaded first.
  const lackedWords = await loadWords(draft);
  const request = await noteInbound(draft, policy, now);
  const recalled = await recall(draft, { likeness, policy, now });
  const verdict = inspectDraft(draft, { policy, ignores, compose: key, today, lackedWords, ...recalled });
  const before = await readCompose(key);
  const earlier = before?.spoken ?? [];
  const spoken = [...new Set([...earlier, ...verdict.findings.map(({ rule }) => rule)])];
  const state: ComposeState = {
    key,
    tab,
    frame,
    compose,
    revision,
    subject: valueOr(draft.subject, ""),
    recipients: valueOr(draft.recipients, []).map(({ email }) => email),
    known: knownRecipients(draft, recalled),
    from: valueOr(draft.from, { email: "" }).email,
    likeness,
    ...(request && { request }),
    blank: isBlank(draft),
    unread: unreadFields(draft),
    verdict,
    spoken,
    ...(before?.kept && { kept: before.kept }),
    at: Date.now(),
  };
  // Whoever asks gets the verdict on what they asked about; a later one stays, and a compose that closed meanwhile stays closed.
  if ((before && before.revision > revision) || !underWay.has(arrival)) return { state, policy, language, paused };
  await writeCompose(state);
  void noteCounts("shown", spoken.slice(earlier.length), now);
  await refreshIcon(tab);
  return { state, policy, language, paused };
}

async function applyFix(key: string, findingId: string | undefined, fixId: string | undefined): Promise<FixAnswer> {
  const state = await readCompose(key);
  if (!state) return { outcome: "failed", detail: `no compose ${key}` };
  const { findings } = state.verdict;
  const chosen =
    findingId === undefined || fixId === undefined ? safeEdits(findings) : editsOfFix(findings, findingId, fixId);
  if (chosen.edits.length === 0) return { outcome: "stale", detail: "the verdict has no such fix any more" };
  const { compose, revision } = state;
  const applied = await order(state, "apply-edits", { compose, revision, edits: chosen.edits });
  if (applied.result !== "done") return { outcome: applied.result, detail: applied.why };
  const after = await inspect({ ...state, revision: applied.revision, draft: applied.draft });
  const { verdict } = after.state;
  const answer = await draftAnswer(after);
  await order(state, "show-verdict", { compose, revision: applied.revision, answer }).catch(() => undefined); // closed meanwhile
  const open = new Set(verdict.findings.map(({ id }) => id));
  const gone = findings.filter(({ id }) => chosen.findings.includes(id) && !open.has(id));
  await noteCounts(
    "fixed",
    gone.map(({ rule }) => rule),
  );
  return { outcome: chosen.findings.some((id) => open.has(id)) ? "not-held" : "held" };
}

function findingIn(verdict: Verdict, id: string) {
  return [...verdict.findings, ...verdict.ignored].find((finding) => finding.id === id);
}
