import { browser } from "wxt/browser";

/** Shows the options page, in its tab where it is open already. */
export function openOptions(): void {
  void browser.runtime.openOptionsPage();
}
