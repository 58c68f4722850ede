import type { Page } from "playwright/test";
import type { ComposeState } from "../../lib/core/compose-state.ts";
import type { LabBrowser } from "../lab/browser.ts";
import { test as base } from "../lab/browser-test.ts";
import { openPanel } from "../lab/open-panel.ts";
import { labPolicy, storePolicy } from "../lab/sender.ts";
import { gmailLabUrl, outlookLabUrl } from "../lab/serve.ts";
import { restedState, settledState } from "../lab/verdicts.ts";
import { type ComposeForm, composeForm } from "./compose-form.ts";

/** One browser for all tests of a worker, emptied before each, with the extension set up for the lab's sender. */
export interface Lab extends LabBrowser {
  /** Opens the lab's Gmail with a seed draft and other variants of its address. */
  openGmail(query?: Record<string, string | number>): Promise<Page>;
  /** Opens the lab's Outlook, on one of its hosts. */
  openOutlook(query?: Record<string, string | number>, host?: string): Promise<Page>;
  /** The panel as a page of its own, pinned to the tab of `page`. */
  openPanel(page: Page): Promise<Page>;
  /** The n-th compose of a page, from 0. */
  compose(page: Page, index?: number): ComposeForm;
  /** The stored state of a compose, once it is as wanted. */
  settled(isWanted: (state: ComposeState) => boolean): Promise<ComposeState>;
  /** The same, once what was typed is read to its end. */
  rested(isWanted: (state: ComposeState) => boolean): Promise<ComposeState>;
}

/** Playwright's `test` with a `lab`. */
export const test = base.extend<{ lab: Lab }>({
  lab: async ({ browsers }, use) => {
    const browser = await browsers.lab();
    await storePolicy(browser, labPolicy);
    await use({
      ...browser,
      openGmail: (query = {}) => openWithBadge(browser, gmailLabUrl(query)),
      openOutlook: (query = {}, host) => openWithBadge(browser, outlookLabUrl(query, host)),
      openPanel: (page) => openPanel(browser, page),
      compose: (page, index = 0) => composeForm(page, index),
      settled: (isWanted) => settledState(browser, isWanted),
      rested: (isWanted) => restedState(browser, isWanted),
    });
    await browser.close();
  },
});

export { expect } from "../lab/expect.ts";

async function openWithBadge({ context }: LabBrowser, url: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(url);
  await page.locator("goodsend-badge").first().waitFor({ state: "attached" });
  return page;
}
