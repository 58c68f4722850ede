import { browser } from "wxt/browser";

// Apart from `storage.ts`, whose schemas the side panel has no need of.

export const policyKey = "policy";
export const ignoresKey = "ignores";

/** The user's own policy as stored, unparsed: `resolvePolicy` takes its valid parts and names the others. */
export async function readUserPolicy(): Promise<unknown> {
  return (await browser.storage.local.get(policyKey))[policyKey];
}

/** Calls `listener` after each change of the settings, of ignores of any scope, or of the organisation's policy. */
export function watchSettings(listener: () => void, signal?: AbortSignal): void {
  const onChanged = (changes: Record<string, unknown>, area: string) => {
    // Ignores for one draft lie in the session's area under the same key.
    if (area === "managed" || policyKey in changes || ignoresKey in changes) listener();
  };
  browser.storage.onChanged.addListener(onChanged);
  signal?.addEventListener("abort", () => browser.storage.onChanged.removeListener(onChanged), { once: true });
}
