import type { Verdict } from "../core/verdict.ts";
import { verdictInWords } from "../i18n/in-words.ts";
import { onCommand } from "../platform/commands.ts";
import { watchRegister } from "../platform/fact-store.ts";
import { openOptions } from "../platform/open-options.ts";
import { order, orderEverywhere } from "../platform/orders.ts";
import { loadCards, loadEdits } from "../platform/page-scripts.ts";
import { receive } from "../platform/receive.ts";
import {
  closeCompose,
  composeKey,
  forgetClosedCompose,
  forgetCompose,
  forgetPlace,
  readClosedCompose,
  readCompose,
  writeFocus,
} from "../platform/session-state.ts";
import { watchSettings } from "../platform/stored-policy.ts";
import { onTabClosed, openPanel } from "../platform/toolbar.ts";
import { callWrong } from "./call-wrong.ts";
import { carryOutFix } from "./carry-out-fix.ts";
import { chooseCountry } from "./choose-country.ts";
import { draftAnswer } from "./draft-answer.ts";
import { goOn } from "./go-on.ts";
import { ignoreFinding, undoIgnore } from "./ignore-finding.ts";
import { dropArrivals, judgeArrival } from "./judge-arrival.ts";
import { judgeSample } from "./judge-sample.ts";
import { loadSpeaker, speakerOf } from "./load-speaker.ts";
import { warmUpWords } from "./load-words.ts";
import { noteKept } from "./note-kept.ts";
import { notePolicyChanges } from "./note-policy-changes.ts";
import { noteSent } from "./note-sent.ts";
import { notesInWords } from "./notes-in-words.ts";
import { watchOptOutClock } from "./opt-out-clock.ts";
import { carryOutCommand, showNotes } from "./order-notes.ts";
import { overrideSend } from "./override-send.ts";
import { pausedUntil, setPause, watchPauseEnd } from "./pause.ts";
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
  const pauseOrGoOn = async (on: boolean) => {
    await setPause(on);
    recheck();
    return undefined;
  };
  receive({
    "page-opened": async (_, { tab, frame }) => {
      await forgetPlace(tab, frame);
      const { policy, language } = await loadSettings();
      const lateNotice = lateNoticeOf(policy, await speakerOf(language));
      return { language, ...(lateNotice && { lateNotice }) };
    },
    "draft-changed": async ({ compose, revision, draft }, sender) => {
      return await draftAnswer(await judgeArrival({ ...sender, compose, revision, draft }));
    },
    "compose-focused": async ({ compose }, { tab, frame }) => {
      await writeFocus(tab, composeKey(tab, frame, compose));
      await refreshIcon(tab);
      return undefined;
    },
    "compose-closed": async ({ compose }, { tab, frame }) => {
      const key = composeKey(tab, frame, compose);
      dropArrivals(key);
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
      const paused = await pausedUntil(policy, Date.now());
      const worded = { ...state, verdict: verdictInWords(state.verdict, speaker) };
      return notesInWords(worded, speaker, policy.hidden, paused);
    },
    "ignore-wanted": ({ compose, finding, scope }, { tab, frame }) =>
      ignoreFinding(composeKey(tab, frame, compose), finding, scope),
    "options-wanted": async () => {
      openOptions();
      return undefined;
    },
    "fix-wanted": ({ compose, finding, fix }, { tab, frame }) =>
      carryOutFix(composeKey(tab, frame, compose), finding, fix),
    "send-kept": ({ compose, revision, press }, { tab, frame }) =>
      noteKept(composeKey(tab, frame, compose), revision, press),
    "send-overridden": ({ compose, revision, press, reason }, { tab, frame }) =>
      overrideSend(composeKey(tab, frame, compose), revision, press, reason),
    "fix-chosen": ({ compose, finding, fix }) => carryOutFix(compose, finding, fix),
    "evidence-chosen": async ({ compose: key, finding, index }) => {
      const state = await readCompose(key);
      const evidence = state && findingIn(state.verdict, finding)?.evidence[index];
      if (!evidence) return { shown: false };
      return order(state, "reveal", { compose: state.compose, evidence });
    },
    "ignore-chosen": ({ compose, finding, scope }) => ignoreFinding(compose, finding, scope),
    "finding-wrong": ({ compose, finding }) => callWrong(compose, finding),
    "ignore-undone": ({ compose, finding }) => undoIgnore(compose, finding),
    "pause-chosen": ({ on }) => pauseOrGoOn(on),
    "pause-ended": () => pauseOrGoOn(false),
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

function findingIn(verdict: Verdict, id: string) {
  return [...verdict.findings, ...verdict.ignored].find((finding) => finding.id === id);
}
