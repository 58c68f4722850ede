import type { Inbound } from "../core/draft.ts";
import { foldMarks } from "./own-text.ts";
import { matches, wordsOf } from "./pattern.ts";
import { allWords } from "./vocabulary/vocabularies.ts";

const robotWords = wordsOf(allWords(({ robot }) => robot));

const robotMailbox =
  /^(?:no-?_?\.?reply|do-?_?not-?_?reply|donotreply|mailer-daemon|postmaster|bounces?|notifications?|auto-?(?:reply|responder|confirm)|newsletter|calendar-notification|daemon)(?:[+._-]|@|$)/i;

/** Whether an address is one that nobody reads, such as `no-reply@`. */
export function isRobotAddress(email: string): boolean {
  return robotMailbox.test(email);
}

/** Whether an inbound message was written by a machine: an absence note, a bounce, a notification. */
export function isRobotMessage({ from, text }: Inbound): boolean {
  if (from && isRobotAddress(from.email)) return true;
  // Such notes say what they are at once; further down a person may merely mention one.
  return matches(robotWords, foldMarks(text.slice(0, 600)));
}
