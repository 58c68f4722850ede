import type { Edit } from "../core/edit.ts";
import type { SendNotice } from "../core/send-notice.ts";
import type { PageWords } from "../i18n/page-words.ts";
import type { ApplyOutcome, MakeEdits } from "../mail/make-edits.ts";
import type { ComposePort } from "../mail/port.ts";
import type { DraftAnswer, Orders } from "../platform/protocol.ts";
import { isConnected, send, sendUntilHeard } from "../platform/send.ts";
import type { ComposeBadge } from "./compose-badge.ts";
import type { GuardedCompose } from "./guard-send.ts";

/** What a compose is told by the page that it stands in. */
export interface ComposeLife {
  /** Called when the extension was updated or removed under the page. */
  onOrphaned(): void;
  /** What to say before a draft is sent on which no verdict has ever come. */
  lateNotice(): SendNotice | undefined;
  /** What is said where the worker does not answer. */
  words(): PageWords;
}

/** One compose form with the verdict on it: sends its drafts to the background and shows what comes back. */
export class OpenCompose implements GuardedCompose {
  readonly port: ComposePort;
  readonly closed: AbortSignal;
  /** Comes in a turn after the first; nothing is answered before. */
  badge: ComposeBadge | undefined;
  /** Called when another verdict is shown. */
  onAnswer: (() => void) | undefined;
  /** Counts the drafts that were sent. */
  #revision = 0;
  /** JSON of the draft that was sent last: what edits are made for. */
  #sent = "";
  /** Whether no answer came to that: it is asked again with the next reading, such as that of a press on Send. */
  #isUnanswered = false;
  #answer: (DraftAnswer & { revision: number }) | undefined;
  #released = "";
  #isApplying = false;
  /** Aborted when edits are to be made. */
  #untilEdits = new AbortController();
  #pending: Promise<void> = Promise.resolve();
  readonly #life: ComposeLife;

  constructor(port: ComposePort, closed: AbortSignal, life: ComposeLife) {
    this.port = port;
    this.closed = closed;
    this.#life = life;
  }

  get root(): HTMLElement {
    return this.port.root;
  }

  /** Reads the draft and, where it changed, sends it. Settles when the answer is shown, or none came. */
  readAndSend(): Promise<void> {
    if (this.closed.aborted) return Promise.resolve();
    // What the draft is between two edits of a list is nobody's draft.
    if (this.#isApplying) return this.#pending;
    if (!isConnected()) {
      this.#life.onOrphaned();
      return Promise.resolve();
    }
    const draft = this.port.read();
    const json = JSON.stringify(draft);
    if (json === this.#sent && !this.#isUnanswered) return this.#pending;
    this.#sent = json;
    this.#isUnanswered = false;
    const revision = ++this.#revision;
    const question = { compose: this.port.id, revision, draft };
    // A worker that is stopped while it works drops the answer; asking again wakes a new one.
    this.#pending = send("draft-changed", question)
      .catch(() => send("draft-changed", question))
      .then(
        (answer) => this.showAnswer(revision, answer),
        () => {
          if (revision !== this.#revision) return;
          this.#isUnanswered = true;
          this.badge?.showFailure(this.#life.words().unchecked);
        },
      );
    return this.#pending;
  }

  /** Sends the draft now, also when it did not change. */
  recheck(): void {
    this.#sent = "";
    void this.readAndSend();
  }

  /** Shows the verdict on one revision; one that is not the newest any more is passed over. */
  showAnswer(revision: number, answer: DraftAnswer): void {
    if (revision !== this.#revision) return;
    this.#answer = { ...answer, revision };
    this.port.show(answer.marks);
    this.badge?.show(answer.paused ? "paused" : answer.atRest ? "blank" : answer.status, answer.label);
    this.onAnswer?.();
  }

  /** The words of the draft that the verdict at hand is about, loudest first. */
  get marks(): DraftAnswer["marks"] {
    return this.#answer?.marks ?? [];
  }

  /** Whether the verdict at hand has a fix that can be put in. */
  get isMendable(): boolean {
    return this.#answer?.isMendable === true;
  }

  /** Applies edits that were made for `revision`, unless the draft has changed since. */
  async apply(revision: number, edits: Edit[], make: MakeEdits): Promise<Orders["apply-edits"]["answer"]> {
    const isCurrent = revision === this.#revision && JSON.stringify(this.port.read()) === this.#sent;
    if (!isCurrent) return { result: "stale", why: `revision ${revision} is not the draft any more` };
    if (this.#isApplying) return { result: "failed", why: "other edits are under way" };
    this.#isApplying = true;
    // The question before sending goes: while it stands, nothing in the page can be edited.
    this.#untilEdits.abort();
    this.#untilEdits = new AbortController();
    let outcome: ApplyOutcome;
    try {
      // It goes in a turn of its own.
      await Promise.resolve();
      outcome = await this.port.apply(edits, make);
    } finally {
      this.#isApplying = false;
    }
    if (outcome.result !== "done") {
      void this.readAndSend();
      return outcome;
    }
    const draft = this.port.read();
    this.#sent = JSON.stringify(draft);
    return { result: "done", draft, revision: ++this.#revision };
  }

  isJudged(): boolean {
    // Without a background there is nothing to ask, and Send is none of our business.
    if (!isConnected()) return true;
    return this.#answer?.revision === this.#revision && JSON.stringify(this.port.read()) === this.#sent;
  }

  judge(): Promise<void> {
    return this.readAndSend();
  }

  notice() {
    return isConnected() ? this.#answer?.notice : undefined;
  }

  lateNotice() {
    return this.#answer ? this.#answer.lateNotice : this.#life.lateNotice();
  }

  get askUntil(): AbortSignal {
    return AbortSignal.any([this.closed, this.#untilEdits.signal]);
  }

  isReleased(): boolean {
    return this.#released !== "" && this.#released === JSON.stringify(this.port.read());
  }

  async release(reason: string | undefined): Promise<boolean> {
    const text = this.#sent;
    const question = {
      compose: this.port.id,
      revision: this.#revision,
      press: crypto.randomUUID(),
      ...(reason !== undefined && { reason }),
    };
    // Stopped over it, the background would record nothing of it. The user waits, though not as long as for a record.
    const { allowed } = await sendUntilHeard("send-overridden", question, 2);
    if (allowed) this.#released = text;
    return allowed;
  }

  fix(finding?: string, fix?: string) {
    return send("fix-wanted", { compose: this.port.id, finding, fix });
  }

  openPanel(): void {
    send("panel-wanted", { compose: this.port.id }).catch(() => undefined);
  }

  noteKept(): void {
    const question = { compose: this.port.id, revision: this.#revision, press: crypto.randomUUID() };
    // A record that cannot be made changes nothing of the press.
    sendUntilHeard("send-kept", question).catch(() => undefined);
  }

  noteUnchecked(): void {
    this.badge?.showFailure(this.#life.words().sentUnchecked);
  }

  askToPressAgain(): void {
    this.badge?.say(this.#life.words().pressAgain);
  }
}
