import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright";
import { buildAgent } from "../contract/build-agent.ts";
import type { LabBrowser } from "./browser.ts";
import { openLabFirefox } from "./firefox/lab-firefox.ts";
import { type Firefox, openFirefox } from "./firefox/open-firefox.ts";
import { openChromium } from "./open-chromium.ts";
import { type Answer, labAnswer, routeLab } from "./serve.ts";
import { sharedChromium } from "./shared-chromium.ts";

/** A browser in which a client of ours watches the pages of the lab, without the rest of the extension. */
export interface ContractBrowser {
  newPage(answer?: (url: URL) => Promise<Answer | undefined>): Promise<Page>;
  closePages(): Promise<void>;
}

/** The browsers of one worker, each started when it is first asked for. */
export interface TestBrowsers {
  contract(): Promise<ContractBrowser>;
  /** A browser with the built extension, as a test finds it: nothing stored, no mail open. */
  lab(): Promise<LabBrowser>;
  /** The one Firefox of this worker. */
  firefox(): Promise<Firefox>;
  close(): Promise<void>;
}

/** Gets the browsers of the kind of a test project ready. */
export function openTestBrowsers(browserName: string): TestBrowsers {
  const folder = mkdtempSync(join(tmpdir(), "goodsend-browsers-"));
  const endings: (() => Promise<void>)[] = [];
  const once = <Value>(make: () => Promise<Value>) => {
    let made: Promise<Value> | undefined;
    return () => (made ??= make());
  };
  const agent = once(() => buildAgent(join(folder, "agent")));
  const firefox = once(async () => {
    const browser = await openFirefox();
    endings.push(() => browser.close());
    return browser;
  });
  const shared = sharedChromium();
  endings.push(() => shared.close());
  const chromium = once(async () => {
    const context = await openChromium(join(folder, "profile"), await agent());
    endings.push(() => context.close());
    return context;
  });

  return {
    firefox,
    lab: async () => (browserName === "firefox" ? openLabFirefox(await firefox()) : shared.empty()),
    contract: async () => (browserName === "firefox" ? inFirefox() : inChromium()),
    async close() {
      for (const end of endings) await end();
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };

  async function inChromium(): Promise<ContractBrowser> {
    const context = await chromium();
    const pages: Page[] = [];
    return {
      async newPage(answer = labAnswer) {
        const page = await context.newPage();
        pages.push(page);
        await routeLab(page, answer);
        return page;
      },
      closePages: () => closeAll(pages),
    };
  }

  async function inFirefox(): Promise<ContractBrowser> {
    const browser = await firefox();
    await browser.install(await agent());
    return browser;
  }
}

async function closeAll(pages: readonly Page[]): Promise<void> {
  for (const page of pages) await page.close();
}
