import type { Page } from "playwright";
import { type LabBrowser, openLabBrowser } from "./browser.ts";
import { emptyStores } from "./empty-stores.ts";

/** One Chromium for many tests, since its start takes longer than most of them. */
export interface SharedChromium {
  /** The browser as one test finds it: nothing stored, no page of a mail open, the extension running. */
  empty(): Promise<LabBrowser>;
  close(): Promise<void>;
}

/** Gets a Chromium ready that is started with the first test that asks for it. */
export function sharedChromium(): SharedChromium {
  let opened: Promise<LabBrowser> | undefined;
  /** A page that stays, since without one the browser would end. */
  let spare: Page | undefined;

  const closePages = async ({ context }: LabBrowser) => {
    spare ??= await context.newPage();
    for (const page of context.pages()) if (page !== spare) await page.close();
    return spare;
  };
  return {
    async empty() {
      const isFirst = opened === undefined;
      opened ??= openLabBrowser();
      const browser = await opened;
      if (!isFirst) {
        const page = await closePages(browser);
        await browser.context.clearPermissions();
        // The test before stopped the worker or switched the extension off. Else its worker goes on: a new one for
        // each test would take a fifth of all their time.
        if (browser.context.serviceWorkers().length === 0) await startAnew(browser, page);
        await (await browser.worker()).evaluate(emptyStores);
      }
      return { ...browser, close: async () => void (await closePages(browser)) };
    },
    close: async () => (await opened)?.close(),
  };
}

async function startAnew({ context, extensionId }: LabBrowser, page: Page): Promise<void> {
  // The browser's page of extensions, which alone may switch one off and on.
  await page.goto("chrome://extensions/");
  const switchTo = (on: boolean) =>
    page.evaluate(`new Promise((done) => chrome.management.setEnabled("${extensionId}", ${on}, done))`);
  await switchTo(false);
  const started = context.waitForEvent("serviceworker");
  await switchTo(true);
  // It answers once it is awake.
  await (await started).evaluate("chrome.runtime.id");
  await page.goto("about:blank");
}
