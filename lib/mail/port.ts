import type { Draft } from "../core/draft.ts";
import type { Edit } from "../core/edit.ts";
import type { Evidence } from "../core/finding.ts";
import type { Level } from "../core/level.ts";
import type { ApplyOutcome, MakeEdits } from "./make-edits.ts";
import type { SendGuard } from "./send-gate.ts";

/** Words to underline in a compose. */
export interface Mark {
  evidence: Evidence;
  level: Level;
}

/** Where words of a draft stand in its page. */
export interface Place {
  /** The editor, the text box or the chip that holds the words. */
  element: HTMLElement;
  /** The words themselves; absent in a text box, where they cannot be pointed at. */
  range?: Range;
}

/**
 * How a form ended, as far as the page itself shows it: `closed` where it does not show that the mail was sent or thrown
 * away. A mail that was `sent` may still be taken back; it comes back in a form of its own.
 */
export type Closing = "sent" | "discarded" | "closed";

/** One compose form of a webmail page. */
export interface ComposePort {
  /** Stable for the life of the form; unique in its page. */
  readonly id: string;
  /** The form's outermost element, beside which a badge is placed. */
  readonly root: HTMLElement;
  /** Reads the draft. Never throws, never guesses: what cannot be seen is a `missing` field. */
  read(): Draft;
  /** Calls `listener` after each change of body, recipients, subject, sender or attachments, more than once a key. */
  onChange(listener: () => void, signal: AbortSignal): void;
  /** Calls `listener` once after the form has gone, as soon as the page says how; seconds later where it says nothing. */
  onClosed(listener: (how: Closing) => void): void;
  /**
   * All or nothing; body edits are one native undo step; caret, formatting and signature are kept. A promise where
   * the page needs a while; what is typed meanwhile stays. `make` is what makes edits in this webmail.
   */
  apply(edits: readonly Edit[], make: MakeEdits): ApplyOutcome | Promise<ApplyOutcome>;
  /** Underlines words without touching the draft's DOM; replaces what this compose showed before. */
  show(marks: readonly Mark[]): void;
  /** Where the words stand; `undefined` where they are not there any more. */
  placeOf(evidence: Evidence): Place | undefined;
  /** Scrolls to the words and lights them up; `false` where they are not there any more. */
  reveal(evidence: Evidence): boolean;
}

/** A webmail whose compose forms we can read and write. */
export interface MailClient {
  readonly id: "gmail" | "outlook";
  /** Calls `onOpen` once for each compose form, also for those open already; its signal aborts when the form closes. */
  watchComposes(onOpen: (compose: ComposePort, closed: AbortSignal) => void, signal: AbortSignal): void;
  /** Lets `guard` decide on every press that sends, before the page hears of it. */
  guardSends(guard: SendGuard, signal: AbortSignal): void;
}
