import { browser } from "wxt/browser";

/** What only Firefox has. */
const { sidebarAction } = browser as { sidebarAction?: { toggle(): Promise<void> } };

/** Lets a click on the toolbar icon show the panel: Chromium's side panel, or Firefox's sidebar, which it also hides. */
export async function openPanelOnIconClick(): Promise<void> {
  // At once, while the click is being handled: the browser asks for that gesture.
  if (sidebarAction) browser.action.onClicked.addListener(() => void sidebarAction.toggle());
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

/** What the toolbar icon of one tab shows: a short text in a colour, and the words under the pointer. */
export interface IconState {
  text: string;
  color: string;
  title: string;
}

/** Puts a state on the toolbar icon of a tab; an empty text gives way to that of every tab. */
export async function showOnIcon(tab: number, { text, color, title }: IconState): Promise<void> {
  // The types leave out null, by which both browsers go back to the text of every tab.
  const shown = text === "" ? (null as unknown as undefined) : text;
  await browser.action.setTitle({ tabId: tab, title });
  await browser.action.setBadgeText({ tabId: tab, text: shown });
  if (text !== "") await browser.action.setBadgeBackgroundColor({ tabId: tab, color });
}

/** Puts a short text on the toolbar icon wherever a tab has none of its own; an empty one removes it. */
export async function showOnEveryIcon(text: string, color: string): Promise<void> {
  await browser.action.setBadgeText({ text });
  if (text !== "") await browser.action.setBadgeBackgroundColor({ color });
}

/** Calls `listener` with the id of each tab that is closed. */
export function onTabClosed(listener: (tab: number) => void): void {
  browser.tabs.onRemoved.addListener(listener);
}

/** Calls `listener` once, after the first installation. */
export function onFirstInstall(listener: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === "install") listener();
  });
}

/** Opens the welcome page. */
export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL("/welcome.html") });
}
