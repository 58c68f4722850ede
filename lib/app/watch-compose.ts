import type { Draft } from "../core/draft.ts";
import type { Edit } from "../core/edit.ts";
import type { ComposePort, MailClient } from "../mail/port.ts";
import type { DraftAnswer, MessageName, Orders, Question } from "../platform/protocol.ts";
import { isConnected, send } from "../platform/send.ts";
import { takeOrders } from "../platform/take-orders.ts";
import { type ComposeBadge, showBadge } from "./compose-badge.ts";

/** How long typing must rest before the draft is read, and how long it may be put off at most; ms. */
const settleDelay = 50;
const longestDelay = 300;

interface OpenCompose {
  port: ComposePort;
  /** Comes in a turn after the first; nothing is answered before. */
  badge?: ComposeBadge;
  revision: number;
  /** JSON of the draft that was sent last: what edits are made for. */
  sent: string;
  /** Reads and sends the draft now, also when it did not change. */
  recheck(): void;
}

/**
 * Keeps the background informed of every compose form in this page, and carries out what it orders.
 * Stops by itself when the extension is updated or removed under it.
 */
export function watchComposes(client: MailClient, stop: AbortController): void {
  const open = new Map<string, OpenCompose>();
  const listen = () =>
    takeOrders(
      {
        "apply-edits": ({ compose, revision, edits }) => applyEdits(open.get(compose), revision, edits),
        reveal: ({ compose, evidence }) => ({ shown: open.get(compose)?.port.reveal(evidence) ?? false }),
        "show-verdict": ({ compose, revision, answer }) => {
          const shown = open.get(compose);
          if (shown?.revision === revision) showAnswer(shown, answer);
        },
        recheck: () => {
          for (const compose of open.values()) compose.recheck();
        },
      },
      stop.signal,
    );
  const watch = () =>
    client.watchComposes((port, closed) => {
      const signal = AbortSignal.any([closed, stop.signal]);
      open.set(port.id, follow(port, signal, stop));
      closed.addEventListener("abort", () => {
        open.delete(port.id);
        if (!stop.signal.aborted) tell("compose-closed", { compose: port.id });
      });
    }, stop.signal);
  inTurns([() => tell("page-opened", {}), listen, watch], stop.signal);
}

function follow(port: ComposePort, signal: AbortSignal, stop: AbortController): OpenCompose {
  const compose: OpenCompose = {
    port,
    revision: 0,
    sent: "",
    recheck: () => {
      compose.sent = "";
      readAndSend();
    },
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitingSince = 0;

  const readAndSend = () => {
    clearTimeout(timer);
    timer = undefined;
    if (signal.aborted) return;
    if (!isConnected()) return stop.abort();
    const draft = port.read();
    const json = JSON.stringify(draft);
    if (json === compose.sent) return;
    compose.sent = json;
    compose.revision += 1;
    void report(compose, draft, compose.revision);
  };

  port.onChange(() => {
    const now = performance.now();
    if (timer === undefined) waitingSince = now;
    clearTimeout(timer);
    timer = setTimeout(readAndSend, Math.min(settleDelay, Math.max(0, waitingSince + longestDelay - now)));
  }, signal);
  port.root.addEventListener("focusin", () => tell("compose-focused", { compose: port.id }), { signal });
  signal.addEventListener("abort", () => {
    clearTimeout(timer);
    port.show([]);
  });
  const addBadge = () => {
    compose.badge = showBadge(port.root, () => tell("panel-wanted", { compose: port.id }), signal);
  };
  const tellFocus = () => {
    if (port.root.contains(document.activeElement)) tell("compose-focused", { compose: port.id });
  };
  // The first reading takes many times as long as the next; sending is left to another turn.
  inTurns([addBadge, () => port.read(), readAndSend, tellFocus], signal);
  return compose;
}

/** Runs each task in a turn of its own, so that none of them holds the page for long. */
function inTurns([task, ...others]: readonly (() => void)[], signal: AbortSignal): void {
  if (!task) return;
  setTimeout(() => {
    if (signal.aborted) return;
    task();
    inTurns(others, signal);
  });
}

/** Tells the background something that needs no answer; also when nobody is there to be told, after an update. */
function tell<Name extends MessageName>(name: Name, question: Question<Name>): void {
  send(name, question).catch(() => undefined);
}

async function report(compose: OpenCompose, draft: Draft, revision: number): Promise<void> {
  const { port } = compose;
  const question = { compose: port.id, revision, draft };
  try {
    // A worker that is stopped while it works drops the answer; asking again wakes a new one.
    const answer = await send("draft-changed", question).catch(() => send("draft-changed", question));
    if (compose.revision === revision) showAnswer(compose, answer);
  } catch {
    compose.badge?.showFailure();
  }
}

function showAnswer({ port, badge }: OpenCompose, { status, label, marks }: DraftAnswer): void {
  port.show(marks);
  badge?.show(status, label);
}

function applyEdits(
  compose: OpenCompose | undefined,
  revision: number,
  edits: Edit[],
): Orders["apply-edits"]["answer"] {
  if (!compose) return { result: "failed", why: "the compose is closed" };
  const isCurrent = revision === compose.revision && JSON.stringify(compose.port.read()) === compose.sent;
  if (!isCurrent) return { result: "stale", why: `revision ${revision} is not the draft any more` };
  const outcome = compose.port.apply(edits);
  if (outcome.result !== "done") return outcome;
  const draft = compose.port.read();
  compose.sent = JSON.stringify(draft);
  compose.revision += 1;
  return { result: "done", draft, revision: compose.revision };
}
