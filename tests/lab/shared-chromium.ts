import type { BrowserContext, Page } from "playwright";
import { type LabBrowser, openLabBrowser } from "./browser.ts";
import { emptyStores } from "./empty-stores.ts";

/** One Chromium for many tests, since its start takes longer than most of them. */
export interface SharedChromium {
  /** The browser as one test finds it: nothing stored, no page of a mail open, the extension started anew. */
  empty(): Promise<LabBrowser>;
  close(): Promise<void>;
}

/** Gets a Chromium ready that is started with the first test that asks for it. */
export function sharedChromium(): SharedChromium {
  let opened: Promise<LabBrowser> | undefined;
  return {
    async empty() {
      const isFirst = opened === undefined;
      opened ??= openLabBrowser();
      const browser = await opened;
      if (!isFirst) await startAnew(browser);
      return { ...browser, close: async () => void (await closePages(browser)) };
    },
    close: async () => (await opened)?.close(),
  };
}

/** The browser's page of extensions, which alone may switch one off and on. It stays: without a page the browser would end. */
const extensionsPage = "chrome://extensions/";

async function closePages({ context }: LabBrowser): Promise<Page> {
  const stays = context.pages().find((page) => page.url() === extensionsPage) ?? (await openExtensions(context));
  for (const page of context.pages()) if (page !== stays) await page.close();
  return stays;
}

async function openExtensions(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(extensionsPage);
  return page;
}

async function startAnew(browser: LabBrowser): Promise<void> {
  const { context, extensionId, worker } = browser;
  const page = await closePages(browser);
  await context.clearPermissions();
  await switchTo(page, extensionId, true);
  await (await worker()).evaluate(emptyStores);
  await switchTo(page, extensionId, false);
  const started = context.waitForEvent("serviceworker");
  await switchTo(page, extensionId, true);
  // It answers once it is awake.
  await (await started).evaluate("chrome.runtime.id");
}

async function switchTo(page: Page, extensionId: string, on: boolean): Promise<void> {
  await page.evaluate(`new Promise((done) => chrome.management.setEnabled("${extensionId}", ${on}, done))`);
}
