import { browser } from "wxt/browser";

/**
 * The organisation's policy as the browser gives it, unparsed; `undefined` where there is none.
 * Firefox throws where no policy exists (w3c/webextensions issue 497).
 */
export async function readManagedPolicy(): Promise<unknown> {
  try {
    const policy = await browser.storage.managed.get(null);
    return Object.keys(policy).length > 0 ? policy : undefined;
  } catch {
    return undefined;
  }
}
