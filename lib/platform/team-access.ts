import { browser } from "wxt/browser";

/** Whether the browser lets us speak with a server. */
export async function mayReach(url: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [patternOf(url)] });
}

/** Asks the user to let us speak with one server. Must be called while their click is being handled. */
export async function askToReach(url: string): Promise<boolean> {
  return browser.permissions.request({ origins: [patternOf(url)] });
}

/** All of one host: the browsers' patterns know no ports. */
function patternOf(url: string): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}
