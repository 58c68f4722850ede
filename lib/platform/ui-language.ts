import { browser } from "wxt/browser";

/** BCP 47 tag of the language that the browser's own buttons are in. */
export function uiLanguage(): string {
  return browser.i18n.getUILanguage();
}
