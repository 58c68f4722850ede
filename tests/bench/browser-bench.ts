import type { CDPSession, Page } from "playwright";
import { type LabBrowser, openLabBrowser } from "../lab/browser.ts";
import { attachToTarget, type Target } from "../lab/devtools.ts";
import { labPolicy, storePolicy } from "../lab/sender.ts";
import { gmailLabUrl } from "../lab/serve.ts";
import type { Figure } from "./figures.ts";
import { summaryOf } from "./stopwatch.ts";

const elementsInPage = 20_000;
const keystrokes = 20;
/** Most that our code may hold the page's thread in one go; ms. */
const longestRun = 4;
const subject = 'input[name="subjectbox"]';
const body = '[contenteditable="true"][role="textbox"]';

/** The built extension on the lab's Gmail page with 20,000 elements, in real Chromium with the real side panel. */
export async function benchBrowser(extension: string): Promise<Figure[]> {
  const browser = await openLabBrowser({ extension });
  try {
    await storePolicy(browser, labPolicy);
    const page = await browser.context.newPage();
    const loading = await tracedWork("longest run of ours while the page opens", browser, page, async () => {
      await page.goto(gmailLabUrl({ draft: "blank", size: elementsInPage }));
      await page.locator("goodsend-badge").waitFor({ state: "attached" });
    });
    const typing = await tracedWork("longest run of ours while typing", browser, page, async () => {
      await page.locator(body).first().click();
      await page.keyboard.type("We help carriers save fuel. Book a demo of our planner this week?", { delay: 30 });
    });
    const delays = summaryOf(await keystrokeToPanel(browser, page));
    return [
      {
        what: "keystroke to updated side panel",
        value: delays.median,
        unit: "ms",
        budget: 150,
        note: `median of ${delays.runs}, 95 % under ${Math.round(delays.p95)} ms`,
      },
      loading,
      typing,
    ];
  } finally {
    await browser.close();
  }
}

/** Milliseconds from each of some keystrokes to the panel showing what it changed: a subject that turns into a "Re:" and back. */
async function keystrokeToPanel(browser: LabBrowser, page: Page): Promise<number[]> {
  await page.locator("goodsend-badge").click();
  const panel = await attachToTarget(browser.debuggingPort, `chrome-extension://${browser.extensionId}/sidepanel.html`);
  await page.locator(subject).first().fill("Re our planner");
  await page.locator(subject).first().press("Home");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await page.evaluate(() => {
    addEventListener(
      "keydown",
      ({ timeStamp }) => Reflect.set(window, "pressedAt", performance.timeOrigin + timeStamp),
      true,
    );
  });
  await shownAt(panel, false);
  const delays: number[] = [];
  for (let press = 0; press < keystrokes; press++) {
    const isFake = press % 2 === 0;
    const shown = shownAt(panel, isFake);
    await page.keyboard.press(isFake ? ":" : "Backspace");
    const updated = await shown;
    const pressed: number = await page.evaluate(() => Reflect.get(window, "pressedAt"));
    delays.push(updated - pressed);
  }
  panel.close();
  return delays;
}

/** The time (Unix, ms) at which the panel shows the finding about the subject, or has taken it away. */
function shownAt(panel: Target, isFake: boolean): Promise<number> {
  return panel.evaluate<number>(`new Promise((resolve, reject) => {
    const isDone = () => Boolean(document.querySelector("[data-rule=deceptive-subject]")) === ${isFake};
    const finish = () => { observer.disconnect(); resolve(performance.timeOrigin + performance.now()); };
    const observer = new MutationObserver(() => { if (isDone()) finish(); });
    observer.observe(document, { childList: true, subtree: true, attributes: true });
    if (isDone()) finish();
    setTimeout(() => reject(new Error("the panel did not follow the keystroke in 10 s")), 10_000);
  })`);
}

interface TraceEvent {
  name: string;
  /** Microseconds of the clock, and of the thread's own work where the system counts it. */
  dur?: number;
  tdur?: number;
  args?: { data?: { url?: string; functionName?: string; lineNumber?: number; columnNumber?: number } };
}

/** The longest single run of the extension's code on the page's thread while `work` is done. */
async function tracedWork(what: string, browser: LabBrowser, page: Page, work: () => Promise<void>): Promise<Figure> {
  const session = await browser.context.newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on("Tracing.dataCollected", ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { includedCategories: ["devtools.timeline"] },
  });
  await work();
  await endTracing(session);
  const origin = `chrome-extension://${browser.extensionId}/`;
  const ours = events.filter(({ args }) => args?.data?.url?.startsWith(origin));
  const longest = ours.reduce<TraceEvent | undefined>(
    (found, event) => (found && threadTime(found) >= threadTime(event) ? found : event),
    undefined,
  );
  if (!longest) throw new Error("the trace holds no run of the extension's code");
  const { functionName = "", lineNumber = 0, columnNumber = 0 } = longest.args?.data ?? {};
  const where = `${longest.name} ${functionName} ${lineNumber}:${columnNumber}`;
  return { what, value: threadTime(longest), unit: "ms", budget: longestRun, note: `${where}, of ${ours.length} runs` };
}

/** Milliseconds. */
function threadTime({ tdur, dur = 0 }: TraceEvent): number {
  return (tdur ?? dur) / 1000;
}

async function endTracing(session: CDPSession): Promise<void> {
  const complete = new Promise((resolve) => session.once("Tracing.tracingComplete", resolve));
  await session.send("Tracing.end");
  await complete;
  await session.detach();
}
