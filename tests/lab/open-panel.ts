import type { Page } from "playwright";
import type { LabBrowser } from "./browser.ts";

/** The panel as a page of its own, pinned to the tab of `page`. */
export async function openPanel(
  { context, origin, worker }: Pick<LabBrowser, "context" | "origin" | "worker">,
  page: Page,
): Promise<Page> {
  await page.bringToFront();
  const tab = await (await worker()).evaluate(async () => {
    // Runs in the extension's worker, where this global is the browser's own.
    const { chrome } = globalThis as unknown as {
      chrome: { tabs: { query(filter: object): Promise<{ id?: number }[]> } };
    };
    const [active] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return active?.id;
  });
  const panel = await context.newPage();
  await panel.goto(`${origin}/sidepanel.html?tab=${tab}`);
  return panel;
}
