import { believedClock, ClockNote } from "../core/believed-clock.ts";
import { dayOf } from "../core/day.ts";
import { removeCountsBefore } from "../platform/count-store.ts";
import { readMeta, removeEventsBefore, writeMeta } from "../platform/fact-store.ts";
import { removeFiguresBefore } from "../platform/figures-store.ts";
import { loadSettings } from "./settings.ts";

const day = 86_400_000;
const clockName = "clock";

/**
 * Removes from the sending history, and from the figures of a team, what is older than the policy keeps it; not by a clock that
 * has only just leapt ahead. Never rejects: it is tried again at each start.
 */
export async function forgetOldMail(now = Date.now()): Promise<void> {
  try {
    const upTo = await clockAtHand(now);
    if (upTo === undefined) return;
    const { policy } = await loadSettings();
    const first = upTo - policy.retention.historyDays * day;
    await removeEventsBefore(first);
    await removeCountsBefore(dayOf(first));
    await removeFiguresBefore(dayOf(first));
  } catch (error) {
    console.warn("Goodsend: old mail could not be forgotten:", error);
  }
}

async function clockAtHand(now: number): Promise<number | undefined> {
  const last = ClockNote.safeParse(await readMeta(clockName)).data;
  const { note, upTo } = believedClock(last, now);
  if (note !== last) await writeMeta(clockName, note);
  return upTo;
}
