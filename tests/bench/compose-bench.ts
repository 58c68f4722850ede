import type { CDPSession, Page } from "playwright";
import { type LabBrowser, openLabBrowser } from "../lab/browser.ts";
import { labPolicy, storePolicy } from "../lab/sender.ts";
import { gmailLabUrl } from "../lab/serve.ts";
import type { Figure } from "./figures.ts";
import { totalTime, traceOf } from "./page-trace.ts";

const elementsInPage = 20_000;
const words = "We help carriers save fuel and time. ";
/** As a quick typist does, and as most do; ms between two keys. */
const paces = [30, 120];
const composes = 50;
/** Most that our scripts may take of the page's thread for a key; ms. */
const longestForKey = 0.3;
const editor = '[contenteditable="true"][role="textbox"]';

/**
 * What the extension's scripts cost the page's thread while somebody types, the page's own work not counted, and what
 * memory is left once forms were opened and closed, in real Chromium.
 */
export async function benchCompose(extension: string): Promise<Figure[]> {
  const browser = await openLabBrowser({ extension });
  try {
    await storePolicy(browser, labPolicy);
    const figures: Figure[] = [];
    for (const size of [2_000, 100_000]) {
      const page = await openDraft(browser, size);
      for (const pace of paces) {
        const events = await traceOf(browser, page, () => page.keyboard.type(words, { delay: pace }));
        figures.push({
          what: `our work for a key, draft of ${size / 1000} kB, a key each ${pace} ms`,
          value: totalTime(events) / words.length,
          unit: "ms",
          budget: longestForKey,
        });
      }
      await page.close();
    }
    return [...figures, await memoryLeft(browser)];
  } finally {
    await browser.close();
  }
}

async function openDraft({ context }: LabBrowser, size: number): Promise<Page> {
  const page = await context.newPage();
  await page.goto(gmailLabUrl({ draft: "clean", size: elementsInPage }));
  await page
    .locator(editor)
    .first()
    .evaluate((body, size) => {
      const text = "Our planner shows each carrier which lorry drives half empty, and where a load waits for it.";
      for (let length = 0; length < size; length += text.length) {
        body.append(Object.assign(document.createElement("div"), { innerText: text }));
      }
    }, size);
  await page.locator(editor).first().click();
  await page.keyboard.type("Hi, ", { delay: 200 });
  await page.locator("goodsend-badge[data-status]:not([data-status=checking])").waitFor({ state: "attached" });
  await page.waitForTimeout(1000);
  return page;
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
