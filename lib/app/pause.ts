import type { Policy } from "../core/policy.ts";
import { onAlarm, setAlarm } from "../platform/alarm.ts";
import { readPause, writePause } from "../platform/pause-state.ts";

const alarmName = "pause-over";
/** How long a pause lasts; ms. */
const pauseLength = 60 * 60 * 1000;

/**
 * When the pause ends, in ms since the epoch. `undefined` where there is none, or the organisation allows none: what it
 * hides is not to go on in secret.
 */
export async function pausedUntil({ hidden }: Pick<Policy, "hidden">, now: number): Promise<number | undefined> {
  if (hidden.includes("pause")) return undefined;
  const until = await readPause();
  // A clock that was set back does not make it longer.
  return until !== undefined && until > now && until <= now + pauseLength ? until : undefined;
}

/** Begins a pause, or ends it. */
export async function setPause(on: boolean, now = Date.now()): Promise<void> {
  const until = on ? now + pauseLength : undefined;
  await writePause(until);
  await setAlarm(alarmName, until);
}

/** Ends a pause when its time is over, also where the worker was stopped meanwhile; `onEnd` is called then. */
export function watchPauseEnd(onEnd: () => void): void {
  onAlarm(alarmName, () => void writePause(undefined).then(onEnd));
}
