import type { Inbound } from "../core/draft.ts";
import { readInbound } from "./inbound-reading.ts";
import { ownWordsOf } from "./inbound-words.ts";

const robotMailbox =
  /^(?:no-?_?\.?reply|do-?_?not-?_?reply|donotreply|mailer-daemon|postmaster|bounces?|notifications?|auto-?(?:reply|responder|confirm)|newsletter|calendar-notification|daemon)(?:[+._-]|@|$)/i;

/** Whether an address is one that nobody reads, such as `no-reply@`. */
export function isRobotAddress(email: string): boolean {
  return robotMailbox.test(email);
}

/** Whether an inbound message was written by a machine: an absence note, a bounce, a notification. */
export function isRobotMessage({ from, text }: Inbound): boolean {
  if (from && isRobotAddress(from.email)) return true;
  return readInbound(ownWordsOf(text)).hits("robot.note").length > 0;
}
