import type { Page } from "playwright";
import { sampleCompose, sampleFinding } from "../gallery/sample-finding.ts";
import { openLabBrowser } from "../lab/browser.ts";
import { gmailLabUrl } from "../lab/serve.ts";
import type { Figure } from "./figures.ts";
import { summaryOf } from "./stopwatch.ts";

const count = 100;
const loads = 8;
const updates = 20;

/** The side panel of the built extension with 100 findings: until they are painted, and until it shows another draft. */
export async function benchPanel(extension: string): Promise<Figure[]> {
  const browser = await openLabBrowser({ extension });
  try {
    const mail = await browser.context.newPage();
    await mail.goto(gmailLabUrl({ draft: "blank" }));
    await mail.locator("goodsend-badge[data-status]:not([data-status=checking])").waitFor({ state: "attached" });
    const panel = await browser.context.newPage();
    await panel.goto(`${browser.origin}/sidepanel.html`);
    const tab = await tabOf(panel);
    const key = `${tab}.0.bench`;
    await show(panel, key, tab, 0);
    await panel.addInitScript(notePaint, count);
    const first: number[] = [];
    const full: number[] = [];
    for (let load = 0; load < loads; load++) {
      await panel.goto(`${browser.origin}/sidepanel.html?tab=${tab}`);
      const paintedAt = await panel.waitForFunction(() => Reflect.get(window, "paintedAt") as number | undefined);
      full.push((await paintedAt.jsonValue()) ?? Number.NaN);
      first.push(await panel.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0));
    }
    const changed: number[] = [];
    for (let change = 1; change <= updates; change++) changed.push(await show(panel, key, tab, change % 2));
    return [
      figureOf("first paint of the panel", first, 200),
      figureOf(`${count} findings painted, from the start of the page`, full),
      figureOf(`update of the panel with ${count} findings`, changed, 50),
    ];
  } finally {
    await browser.close();
  }
}

function figureOf(what: string, times: readonly number[], budget?: number): Figure {
  const { median, p95, runs } = summaryOf([...times]);
  return {
    what,
    value: median,
    unit: "ms",
    note: `median of ${runs}, 95 % under ${Math.round(p95)} ms`,
    ...(budget && { budget }),
  };
}

type Chrome = {
  tabs: { query(filter: object): Promise<{ id: number }[]> };
  storage: { session: { set(values: object): Promise<void> } };
};

async function tabOf(panel: Page): Promise<number> {
  return panel.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: Chrome };
    const [tab] = await chrome.tabs.query({ url: "https://mail.google.com/*" });
    return tab?.id ?? -1;
  });
}

/** Runs in the panel: notes the milliseconds from the start of the page to the frame that has all cards. */
function notePaint(cards: number): void {
  const observer = new MutationObserver(() => {
    if (document.querySelectorAll(".card").length < cards) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => Reflect.set(window, "paintedAt", performance.now())));
  });
  observer.observe(document, { childList: true, subtree: true });
}

/** Stores a verdict of 100 findings that ends on `last`, and gives the milliseconds until the panel has drawn it. */
async function show(panel: Page, key: string, tab: number, last: number): Promise<number> {
  const findings = Array.from({ length: count }, (_, index) =>
    sampleFinding({
      id: `finding:${index === count - 1 ? `last:${last}` : index}`,
      title: `Finding ${index} in state ${index === count - 1 ? last : ""}`,
      level: index % 3 === 0 ? "hold" : index % 3 === 1 ? "confirm" : "inform",
      category: ["identity", "opt-out", "honesty", "law"][index % 4] ?? "identity",
    }),
  );
  const state = sampleCompose({ findings, status: "hold" }, { key, tab, compose: "bench", revision: last });
  return panel.evaluate(
    async ({ values, wanted, isPanel }) => {
      const { chrome } = globalThis as unknown as { chrome: Chrome };
      let from = performance.now();
      const drawn = new Promise<number>((resolve) => {
        const isDrawn = () => document.body.textContent?.includes(wanted) === true;
        const observer = new MutationObserver(() => {
          if (!isDrawn()) return;
          observer.disconnect();
          resolve(performance.now() - from);
        });
        observer.observe(document, { childList: true, subtree: true, characterData: true });
      });
      from = performance.now();
      await chrome.storage.session.set(values);
      return isPanel ? drawn : 0;
    },
    {
      values: { [`compose:${key}`]: state, [`focus:${tab}`]: key },
      wanted: `in state ${last}`,
      isPanel: new URL(panel.url()).searchParams.has("tab"),
    },
  );
}
