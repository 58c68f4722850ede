import { z } from "zod";
import { dayOf } from "./day.ts";

const time = z.number().min(0);

/** What the clock said when it was looked at on a day for the first time, and on the day before that one; ms since the epoch. */
export const ClockNote = z.object({ seen: time, before: time.optional() });

export type ClockNote = z.infer<typeof ClockNote>;

/** So far it may be ahead of the last look; ms. */
const longestLeap = 30 * 86_400_000;

/**
 * How far the clock is believed where something is to be removed for good. One that leaps ahead, as after an empty battery, is
 * believed for a month beyond the last day on which it was looked at, until it has said so on another day too.
 * @returns `upTo` in ms since the epoch, at most `now`; absent before there was another day
 */
export function believedClock(last: ClockNote | undefined, now: number): { note: ClockNote; upTo?: number } {
  const note = noteAt(last, now);
  return { note, ...(note.before !== undefined && { upTo: Math.min(now, note.before + longestLeap) }) };
}

function noteAt(last: ClockNote | undefined, now: number): ClockNote {
  if (!last) return { seen: now };
  if (dayOf(now) === dayOf(last.seen)) return last;
  // One that was put back is believed: it makes nothing older.
  return { seen: now, before: Math.min(now, last.seen) };
}
