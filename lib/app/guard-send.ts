import type { SendNotice } from "../core/send-notice.ts";
import type { MailClient } from "../mail/port.ts";
import type { SendPress } from "../mail/send-gate.ts";
import type { FixAnswer } from "../platform/protocol.ts";
import { askBeforeSending, type SendChoice } from "./send-dialog.ts";

/** How long a press waits for a verdict that is not there yet, in ms. */
const longestWait = 300;

/** What the guard must know of an open compose, and may ask of it. */
export interface GuardedCompose {
  root: HTMLElement;
  /** Whether the verdict at hand is on exactly the draft as it stands now. Reads the draft. */
  isJudged(): boolean;
  /** Settles when a verdict on the draft as it stands now is at hand, or none can be had. */
  judge(): Promise<void>;
  /** What the last verdict says before sending; `undefined` lets it go. */
  notice(): SendNotice | undefined;
  /** What to say when no verdict comes in time; `undefined` lets it go. */
  lateNotice(): SendNotice | undefined;
  /** Whether the user chose to send exactly this draft all the same. */
  isReleased(): boolean;
  /** Asks whether the policy lets the draft go; it is released then. */
  release(reason: string | undefined): Promise<boolean>;
  fix(finding?: string, fix?: string): Promise<FixAnswer>;
  /** Opens the side panel on this draft. */
  openPanel(): void;
  /** Records that a press was kept. */
  noteKept(): void;
  /** Says that a mail went out without a verdict. */
  noteUnchecked(): void;
  /** Says that the mail may go, but that the user must press Send once more. */
  askToPressAgain(): void;
  /** Ends a question that is open: the form has gone, or edits are to be made, which a modal dialog would keep out. */
  askUntil: AbortSignal;
}

/**
 * Asks before a mail with grave findings is sent. A press on a draft that may go passes untouched; one on a draft
 * without a verdict waits for it, at most 300 ms. `composes` are those open, the one that had the focus last first.
 */
export function guardSend(client: MailClient, composes: () => GuardedCompose[], signal: AbortSignal): void {
  /** Forms whose press is being decided: another one on them changes nothing. */
  const asking = new Set<HTMLElement>();

  const composeOf = ({ root }: SendPress) => composes().find((each) => each.root === root);
  const isHeld = (press: SendPress) => {
    const compose = composeOf(press);
    if (!compose) return false;
    if (asking.has(press.root)) return true;
    return !compose.isJudged() || (compose.notice() !== undefined && !compose.isReleased());
  };
  const decide = async (press: SendPress) => {
    const compose = composeOf(press);
    if (!compose || asking.has(press.root)) return;
    asking.add(press.root);
    try {
      const isFree = await mayGo(compose).catch(() => goesUnasked(compose));
      // The control may have gone meanwhile, as the item of a menu does; the draft stays released.
      if (isFree && !press.repeat()) compose.askToPressAgain();
    } finally {
      asking.delete(press.root);
    }
  };
  client.guardSends(
    { roots: () => composes().map(({ root }) => root), isHeld, onHeld: (press) => void decide(press) },
    signal,
  );
}

/** Whether a press goes on when we fail to ask: as the policy says of mail without a verdict. */
function goesUnasked(compose: GuardedCompose): boolean {
  if (compose.lateNotice()) return false;
  compose.noteUnchecked();
  return true;
}

/** Whether the held press is to be repeated. */
async function mayGo(compose: GuardedCompose): Promise<boolean> {
  if (!compose.isJudged()) await inTime(compose.judge());
  const isJudged = compose.isJudged();
  const notice = isJudged ? compose.notice() : compose.lateNotice();
  if (!notice) {
    if (!isJudged) compose.noteUnchecked();
    return true;
  }
  if (compose.isReleased()) return true;
  compose.noteKept();
  const choice = await askBeforeSending(notice, compose.askUntil);
  return act(compose, notice, choice);
}

async function act(compose: GuardedCompose, notice: SendNotice, choice: SendChoice): Promise<boolean> {
  if (choice.kind === "send") {
    // Where the background does not answer, only what must not go stays.
    const isReleased = await compose.release(choice.reason).catch(() => notice.action === "ask");
    return isReleased || mayGo(compose);
  }
  if (choice.kind === "panel") compose.openPanel();
  const [finding, fix] = choice.kind === "fix" ? [choice.finding, choice.fix] : [];
  // A fix that cannot be made leaves the draft as it is, and the user in it.
  if (choice.kind === "fix" || choice.kind === "fix-safe") await compose.fix(finding, fix).catch(() => undefined);
  return false;
}

/** Waits for `work`, but not for long. */
async function inTime(work: Promise<void>): Promise<void> {
  const timeOut = new Promise<void>((resolve) => setTimeout(resolve, longestWait));
  await Promise.race([work, timeOut]);
}
