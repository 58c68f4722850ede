import { browser } from "wxt/browser";

/** Lets a click on the toolbar icon open the side panel (Chromium; Firefox opens its sidebar by itself). */
export async function openPanelOnIconClick(): Promise<void> {
  await browser.sidePanel?.setPanelBehavior({ openPanelOnActionClick: true });
}

/**
 * Opens the side panel of a tab; `false` where the browser has none that a script may open. Call it while a message sent from the user's click is being
 * handled and before any `await`: the browser asks for that gesture.
 */
export async function openPanel(tab: number): Promise<boolean> {
  if (!browser.sidePanel?.open) return false;
  await browser.sidePanel.open({ tabId: tab });
  return true;
}

/** Opens the panel of the window in front at the user's key: also Firefox's sidebar, which nothing in a page can open. */
export async function openPanelAtKey(tab: number): Promise<boolean> {
  const { sidebarAction } = browser as { sidebarAction?: { open(): Promise<void> } };
  if (!sidebarAction) return openPanel(tab);
  await sidebarAction.open();
  return true;
}

/** Puts a short text on the toolbar icon of a tab; an empty one removes it. */
export async function showOnIcon(tab: number, text: string, color: string): Promise<void> {
  await browser.action.setBadgeText({ tabId: tab, text });
  if (text !== "") await browser.action.setBadgeBackgroundColor({ tabId: tab, color });
}

/** Calls `listener` with the id of each tab that is closed. */
export function onTabClosed(listener: (tab: number) => void): void {
  browser.tabs.onRemoved.addListener(listener);
}

/** Opens the welcome page once, after the first installation. */
export function welcomeOnInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason !== "install") return;
    void browser.tabs.create({ url: `${browser.runtime.getURL("/options.html")}?welcome=1` });
  });
}
