import { browser } from "wxt/browser";

/** Has `listener` of `onAlarm` called at `when`, in ms since the epoch, also where the worker was stopped; never, without it. */
export async function setAlarm(name: string, when: number | undefined): Promise<void> {
  if (when === undefined) await browser.alarms.clear(name);
  else browser.alarms.create(name, { when });
}

/** Calls `listener` for each alarm of that name. Must be called while the worker's script runs. */
export function onAlarm(name: string, listener: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) listener();
  });
}
