import type { CDPSession, Page } from "playwright";
import { type LabBrowser, openLabBrowser } from "../lab/browser.ts";
import { labPolicy, storePolicy } from "../lab/sender.ts";
import { gmailLabUrl } from "../lab/serve.ts";
import type { Figure } from "./figures.ts";

const composes = 50;
/** What memory is left in the page once forms were opened, checked and closed, in real Chromium. */
export async function benchCompose(extension: string): Promise<Figure[]> {
  const browser = await openLabBrowser({ extension });
  try {
    await storePolicy(browser, labPolicy);
    return [await memoryLeft(browser)];
  } finally {
    await browser.close();
  }
}

/** How much the page's memory has grown once forms were opened, checked and closed again. */
async function memoryLeft({ context }: LabBrowser): Promise<Figure> {
  const page = await context.newPage();
  await page.goto(gmailLabUrl({ draft: "cold-outreach" }));
  const session = await context.newCDPSession(page);
  await openAndClose(page, 3);
  const before = await usedBytes(session);
  await openAndClose(page, composes);
  const after = await usedBytes(session);
  return {
    what: `memory left of ${composes} forms that were opened and closed`,
    value: (after - before) / 2 ** 20,
    unit: "MiB",
    budget: 1,
  };
}

async function openAndClose(page: Page, count: number): Promise<void> {
  for (let form = 0; form < count; form++) {
    const id = await page.evaluate(() => Reflect.get(window, "lab").opened("cold-outreach"));
    await page.locator("goodsend-badge[data-status=confirm]").nth(1).waitFor({ state: "attached" });
    await page.evaluate((id) => Reflect.get(window, "lab").open[id].close(), id);
    await page.waitForFunction(() => document.querySelectorAll("goodsend-badge").length === 1);
  }
}

/** All worlds of the page, after what nobody holds was let go. */
async function usedBytes(session: CDPSession): Promise<number> {
  for (let round = 0; round < 3; round++) await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  return usedSize;
}
