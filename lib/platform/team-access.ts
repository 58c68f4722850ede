import { browser } from "wxt/browser";

/** Whether the browser lets us speak with some servers. */
export async function mayReach(urls: readonly string[]): Promise<boolean> {
  return browser.permissions.contains({ origins: urls.map(patternOf) });
}

/** Asks the user to let us speak with these servers alone. Must be called while their click is being handled. */
export async function askToReach(urls: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: urls.map(patternOf) });
}

/** All of one host: the browsers' patterns know no ports. */
function patternOf(url: string): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}
