import { dayOf } from "../core/day.ts";
import { removeCountsBefore } from "../platform/count-store.ts";
import { removeEventsBefore } from "../platform/fact-store.ts";
import { removeFiguresBefore } from "../platform/figures-store.ts";
import { loadSettings } from "./settings.ts";

const day = 86_400_000;

/** Removes from the sending history, and from the figures of a team, what is older than the policy keeps it. Never rejects: it is tried again at each start. */
export async function forgetOldMail(now = Date.now()): Promise<void> {
  try {
    const { policy } = await loadSettings();
    const first = now - policy.retention.historyDays * day;
    await removeEventsBefore(first);
    await removeCountsBefore(dayOf(first));
    await removeFiguresBefore(dayOf(first));
  } catch (error) {
    console.warn("Goodsend: old mail could not be forgotten:", error);
  }
}
