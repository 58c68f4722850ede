import type { SendNotice } from "../core/send-notice.ts";
import { pageWordsIn } from "../i18n/page-words.ts";
import type { MailClient } from "../mail/port.ts";
import type { MessageName, Question } from "../platform/protocol.ts";
import { isConnected, send } from "../platform/send.ts";
import { takeOrders } from "../platform/take-orders.ts";
import { clearLeft } from "./clear-left.ts";
import { showBadge } from "./compose-badge.ts";
import { editScript } from "./edit-script.ts";
import { guardSend } from "./guard-send.ts";
import { OpenCompose } from "./open-compose.ts";
import { paceReadings } from "./pace-readings.ts";
import { type PageComposes, sharePageComposes } from "./page-composes.ts";

/** How often it is looked whether the extension is still there, while a form is open; ms. */
const lifeCheck = 2000;

/**
 * Keeps the background informed of every compose form in this page, carries out what it orders, and asks before a
 * bad mail is sent. Stops by itself when the extension is updated or removed under it.
 */
export function watchComposes(client: MailClient, stop: AbortController): void {
  /** By id; the one that had the focus last comes last. */
  const open = new Map<string, OpenCompose>();
  let lateNotice: SendNotice | undefined;
  let areCardsAsked = false;
  let areEditsAsked = false;
  let words = pageWordsIn(navigator.language);
  const tellPage = () => {
    const askAgain = async () => {
      const answer = await send("page-opened", {});
      // It made void what was known of composes that opened meanwhile.
      for (const compose of open.values()) compose.recheck();
      return answer;
    };
    send("page-opened", {})
      .catch(askAgain)
      .then(
        (answer) => {
          lateNotice = answer.lateNotice;
          words = pageWordsIn(answer.language);
        },
        () => undefined, // nobody is there after an update
      );
  };
  // At once: the page's own listeners must come behind ours.
  const list = () => [...open.values()].reverse();
  guardSend(client, list, stop.signal);
  const shared: PageComposes = { list, signal: stop.signal };
  sharePageComposes(shared);
  const edits = editScript(shared, client.id);
  const listen = () =>
    takeOrders(
      {
        "apply-edits": async ({ compose, revision, edits: wanted }) => {
          const make = await edits();
          if (!make) return { result: "failed", why: "the script that makes edits could not be loaded" };
          return open.get(compose)?.apply(revision, wanted, make) ?? { result: "failed", why: "the compose is closed" };
        },
        reveal: ({ compose, evidence }) => ({ shown: open.get(compose)?.port.reveal(evidence) ?? false }),
        "show-verdict": ({ compose, revision, answer }) => {
          open.get(compose)?.showAnswer(revision, answer);
        },
        "are-you-there": () => true,
        recheck: () => {
          for (const compose of open.values()) compose.recheck();
        },
      },
      stop.signal,
    );
  /** The first fix needs the script that makes edits, the first words that are underlined the one that shows cards. */
  const noteAnswer = (compose: OpenCompose) => {
    if (compose.isMendable && !areEditsAsked) {
      areEditsAsked = true;
      void edits();
    }
    if (shared.onAnswer) return shared.onAnswer(compose);
    if (areCardsAsked || compose.marks.length === 0) return;
    areCardsAsked = true;
    tell("cards-wanted", {});
  };
  const watch = () =>
    client.watchComposes((port, closed) => {
      const signal = AbortSignal.any([closed, stop.signal]);
      const compose = new OpenCompose(port, signal, {
        onOrphaned: () => stop.abort(),
        lateNotice: () => lateNotice,
        words: () => words,
      });
      open.set(port.id, compose);
      compose.onAnswer = () => noteAnswer(compose);
      follow(compose, () => {
        open.delete(port.id);
        open.set(port.id, compose);
      });
      closed.addEventListener("abort", () => {
        open.delete(port.id);
        if (!stop.signal.aborted) tell("compose-closed", { compose: port.id }, { again: true });
      });
      port.onClosed((how) => {
        if (!stop.signal.aborted) tell("compose-ended", { compose: port.id, how }, { again: true });
      });
    }, stop.signal);
  // Nobody tells a page that its extension was removed or switched off.
  const timer = setInterval(() => {
    if (open.size > 0 && !isConnected()) stop.abort();
  }, lifeCheck);
  stop.signal.addEventListener("abort", () => clearInterval(timer));
  inTurns([clearLeft, tellPage, listen, watch], stop.signal);
}

function follow(compose: OpenCompose, onFocus: () => void): void {
  const { port, closed } = compose;
  const pace = paceReadings(() => void compose.readAndSend());
  port.onChange(pace.note, closed);
  const noteFocus = () => {
    onFocus();
    tell("compose-focused", { compose: port.id });
  };
  port.root.addEventListener("focusin", noteFocus, { signal: closed });
  closed.addEventListener("abort", () => port.show([]));
  const addBadge = () => {
    compose.badge = showBadge(port.root, () => tell("panel-wanted", { compose: port.id }), closed);
  };
  const tellFocus = () => {
    if (port.root.contains(document.activeElement)) noteFocus();
  };
  // The first reading takes many times as long as the next; sending is left to another turn.
  inTurns([addBadge, () => port.read(), pace.readNow, tellFocus], closed);
}

/** Runs each task in a turn of its own, so that none of them holds the page for long, and none that fails keeps the others. */
function inTurns([task, ...others]: readonly (() => void)[], signal: AbortSignal): void {
  if (!task) return;
  setTimeout(() => {
    if (signal.aborted) return;
    inTurns(others, signal);
    task();
  });
}

/**
 * Tells the background something that needs no answer; also when nobody is there to be told, after an update.
 * With `again`, what a background that was stopped over it has not heard is told to the next one.
 */
function tell<Name extends MessageName>(name: Name, question: Question<Name>, { again = false } = {}): void {
  send(name, question).catch(() => {
    if (again) tell(name, question);
  });
}
