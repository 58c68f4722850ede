import type { WaitingOptOut } from "../core/waiting-opt-out.ts";
import { onAlarm, setAlarm } from "../platform/alarm.ts";
import { factsOfKind, watchRegister } from "../platform/fact-store.ts";
import { watchSettings } from "../platform/stored-policy.ts";
import { showOnEveryIcon } from "../platform/toolbar.ts";
import { writeWaiting } from "../platform/waiting-state.ts";
import { type OptOutFact, readFacts } from "../register/fact.ts";
import { type Waiting, waitingIn } from "../register/waiting.ts";
import { factsUnder } from "./register.ts";
import { loadSettings } from "./settings.ts";
import { unsharedOptOuts } from "./unshared.ts";

const alarmName = "opt-out-due";
/** So many are listed; the count tells of the others. */
const mostListed = 50;
const colors = { due: "#8a5300", overdue: "#b3261e" };

/** Keeps what opt-outs wait for on the icon and for the panel: now, after each change, and when one becomes overdue. */
export function watchOptOutClock(): void {
  const refresh = () => void refreshOptOutClock().catch((error) => console.warn("Goodsend: opt-outs due:", error));
  watchRegister(refresh);
  watchSettings(refresh);
  onAlarm(alarmName, refresh);
  refresh();
}

/** Works out anew what waits, and shows it. */
export async function refreshOptOutClock(now = Date.now()): Promise<void> {
  const waiting = await waitingOptOuts(now);
  await writeWaiting({ count: waiting.length, listed: waiting.slice(0, mostListed).map(noteOf) });
  const isLate = waiting.some(({ isOverdue }) => isOverdue);
  await showOnEveryIcon(waiting.length > 0 ? String(waiting.length) : "", isLate ? colors.overdue : colors.due);
  const next = waiting.find(({ isOverdue }) => !isOverdue);
  await setAlarm(alarmName, next && next.due.at + 1);
}

async function waitingOptOuts(now: number): Promise<Waiting[]> {
  const [asked, { policy }] = await Promise.all([factsOfKind("asked"), loadSettings()]);
  const keys = new Set(readFacts(asked).facts.map(({ key }) => key));
  const { facts } = await factsUnder([...keys]);
  const unshared = await unsharedOptOuts(policy.team);
  const isUnshared = ({ id }: OptOutFact) => unshared.has(id);
  const known = new Set(facts.map(({ id }) => id));
  const others = [...unshared.values()].filter(({ id }) => !known.has(id));
  return waitingIn([...facts, ...others], { now, policyDays: policy.optOut.days, isUnshared });
}

function noteOf({ fact, waitsFor, due, isOverdue }: Waiting): WaitingOptOut {
  return {
    fact: fact.id,
    subject: fact.subject ?? "",
    waitsFor,
    askedAt: fact.at,
    dueAt: due.at,
    ...(due.law && { law: due.law }),
    isOverdue,
  };
}
