import { browser } from "wxt/browser";
import type { WaitingState } from "../core/waiting-opt-out.ts";

const key = "waiting";

/** Keeps what opt-outs wait for, until the browser closes. */
export async function writeWaiting(state: WaitingState): Promise<void> {
  await browser.storage.session.set({ [key]: state });
}

/** Calls `listener` with what opt-outs wait for, now and after each change. */
export function watchWaiting(listener: (state: WaitingState) => void, signal: AbortSignal): void {
  const tell = (state: unknown) => {
    // The background alone writes it, in this very version.
    if (state && !signal.aborted) listener(state as WaitingState);
  };
  const onChanged = (changes: Record<string, { newValue?: unknown }>) => tell(changes[key]?.newValue);
  browser.storage.session.onChanged.addListener(onChanged);
  signal.addEventListener("abort", () => browser.storage.session.onChanged.removeListener(onChanged), { once: true });
  void browser.storage.session.get(key).then((stored) => tell(stored[key]));
}
