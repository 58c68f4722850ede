import { browser } from "wxt/browser";

const key = "pausedUntil";

/** When the pause ends, in ms since the epoch; `undefined` where there is none. It ends with the browser session at the latest. */
export async function readPause(): Promise<number | undefined> {
  return (await browser.storage.session.get(key))[key] as number | undefined;
}

/** Sets the end of the pause, in ms since the epoch; `undefined` ends it. */
export async function writePause(until: number | undefined): Promise<void> {
  if (until === undefined) await browser.storage.session.remove(key);
  else await browser.storage.session.set({ [key]: until });
}

/** Calls `listener` with the end of the pause, now and after each change. */
export function watchPause(listener: (until: number | undefined) => void, signal: AbortSignal): void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>) => {
    // The background alone writes it, in this very version.
    if (changes[key]) listener(changes[key].newValue as number | undefined);
  };
  browser.storage.session.onChanged.addListener(onChanged);
  signal.addEventListener("abort", () => browser.storage.session.onChanged.removeListener(onChanged), { once: true });
  void readPause().then((until) => !signal.aborted && listener(until));
}
