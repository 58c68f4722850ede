import type { Draft } from "../core/draft.ts";
import type { Edit } from "../core/edit.ts";
import type { ComposePort, MailClient } from "../mail/port.ts";
import type { DraftAnswer, Orders } from "../platform/protocol.ts";
import { isConnected, send } from "../platform/send.ts";
import { takeOrders } from "../platform/take-orders.ts";
import { type ComposeBadge, showBadge } from "./compose-badge.ts";

/** How long typing must rest before the draft is read, and how long it may be put off at most; ms. */
const settleDelay = 50;
const longestDelay = 300;

interface OpenCompose {
  port: ComposePort;
  badge: ComposeBadge;
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
  void send("page-opened", {}).catch(() => undefined);
  client.watchComposes((port, closed) => {
    const signal = AbortSignal.any([closed, stop.signal]);
    open.set(port.id, follow(port, signal, stop));
    closed.addEventListener("abort", () => {
      open.delete(port.id);
      if (!stop.signal.aborted) void send("compose-closed", { compose: port.id }).catch(() => undefined);
    });
  }, stop.signal);
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
}

function follow(port: ComposePort, signal: AbortSignal, stop: AbortController): OpenCompose {
  const compose: OpenCompose = {
    port,
    revision: 0,
    sent: "",
    badge: showBadge(port.root, () => void send("panel-wanted", { compose: port.id }).catch(() => undefined), signal),
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
  port.root.addEventListener(
    "focusin",
    () => void send("compose-focused", { compose: port.id }).catch(() => undefined),
    { signal },
  );
  signal.addEventListener("abort", () => {
    clearTimeout(timer);
    port.show([]);
  });
  readAndSend();
  if (port.root.contains(document.activeElement)) {
    void send("compose-focused", { compose: port.id }).catch(() => undefined);
  }
  return compose;
}

async function report(compose: OpenCompose, draft: Draft, revision: number): Promise<void> {
  const { port, badge } = compose;
  const question = { compose: port.id, revision, draft };
  try {
    // A worker that is stopped while it works drops the answer; asking again wakes a new one.
    const answer = await send("draft-changed", question).catch(() => send("draft-changed", question));
    if (compose.revision === revision) showAnswer(compose, answer);
  } catch {
    badge.showFailure();
  }
}

function showAnswer({ port, badge }: OpenCompose, { status, label, marks }: DraftAnswer): void {
  port.show(marks);
  badge.show(status, label);
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
