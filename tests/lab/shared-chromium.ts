import type { Page, Worker } from "playwright";
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

/** Leaves one empty page, without which the browser would end. */
async function closePages({ context }: LabBrowser): Promise<Page> {
  const open = context.pages();
  const empty = await context.newPage();
  for (const page of open) await page.close();
  return empty;
}

async function startAnew(browser: LabBrowser): Promise<void> {
  const { context, extensionId, origin } = browser;
  const page = await closePages(browser);
  await context.clearPermissions();
  const own = await context.newPage();
  await own.goto(`${origin}/options.html`);
  await own.evaluate(emptyStores);
  await own.close();
  // The browser's page of extensions alone may switch one off and on.
  await page.goto("chrome://extensions");
  const switchTo = (on: boolean) =>
    `new Promise((done) => chrome.management.setEnabled("${extensionId}", ${on}, done))`;
  await page.evaluate(switchTo(false));
  const started = context.waitForEvent("serviceworker");
  await page.evaluate(switchTo(true));
  await isAwake(await started);
  await page.goto("about:blank");
}

async function isAwake(worker: Worker): Promise<void> {
  await worker.evaluate("chrome.runtime.id");
}
