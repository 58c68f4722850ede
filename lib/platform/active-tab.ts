import { browser } from "wxt/browser";
import { isWebmailAddress } from "./webmail-hosts.ts";

export interface ActiveTab {
  id: number;
  /** Whether it shows a webmail that we may read. */
  webmail: boolean;
}

/** Calls `listener` with the active tab of this page's window, now and whenever it changes. */
export function watchActiveTab(listener: (tab: ActiveTab | undefined) => void, signal: AbortSignal): void {
  let newest = 0;
  const refresh = async () => {
    const turn = ++newest;
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (turn !== newest || signal.aborted) return;
    // Without the `tabs` permission the browser gives the address of our own hosts only.
    listener(tab?.id === undefined ? undefined : { id: tab.id, webmail: isWebmailAddress(tab.url ?? "") });
  };
  const onChange = () => void refresh();
  browser.tabs.onActivated.addListener(onChange);
  browser.tabs.onUpdated.addListener(onChange);
  const stop = () => {
    browser.tabs.onActivated.removeListener(onChange);
    browser.tabs.onUpdated.removeListener(onChange);
  };
  signal.addEventListener("abort", stop, { once: true });
  onChange();
}
