import type { CDPSession, Page } from "playwright";
import { type LabBrowser, openLabBrowser } from "../lab/browser.ts";
import { labPolicy, storePolicy } from "../lab/sender.ts";
import { gmailLabUrl } from "../lab/serve.ts";
import type { Figure } from "./figures.ts";
import { sampleMail } from "./sample-mail.ts";
import { summaryOf } from "./stopwatch.ts";

const starts = 7;
/** Most that the worker may take from its start to the first verdict, ms. */
const longestStart = 60;
/** How long the worker rests before it is stopped, so that nothing of it is under way; ms. */
const rest = 1500;

/**
 * The built extension's worker in real Chromium, stopped and woken by a letter in a draft of 2 kB: what its thread works
 * until the verdict is stored, and how long that takes.
 */
export async function benchWorkerStart(extension: string): Promise<Figure[]> {
  const browser = await openLabBrowser({ extension });
  try {
    await storePolicy(browser, labPolicy);
    const page = await browser.context.newPage();
    await page.goto(gmailLabUrl({ draft: "blank" }));
    await page.locator("goodsend-badge[data-status]:not([data-status=checking])").waitFor({ state: "attached" });
    const body = page.locator('[contenteditable="true"][role="textbox"]').first();
    await body.fill(sampleMail(2000).text ?? "");
    // A picture of ours: a page of the extension's origin that wakes nobody.
    const own = await browser.context.newPage();
    await own.goto(`${browser.origin}/icon/128.png`);
    await page.bringToFront();
    const worker = await workerControl(await browser.context.newCDPSession(own));
    const works: number[] = [];
    const waits: number[] = [];
    for (let start = 0; start < starts; start++) {
      await worker.stop();
      const { work, wait } = await startOnce(browser, { page, own });
      works.push(work);
      waits.push(wait);
    }
    const work = summaryOf(works);
    const wait = summaryOf(waits);
    return [
      {
        what: "work of a woken worker for its first verdict",
        value: work.median,
        unit: "ms",
        budget: longestStart,
        note: `processor time of its thread, median of ${work.runs}, least ${work.p10.toFixed(0)} ms`,
      },
      {
        what: "start of a worker to the stored verdict",
        value: wait.median,
        unit: "ms",
        note: `median of ${wait.runs}, fastest ${wait.p10.toFixed(0)} ms; a debugger is attached`,
      },
    ];
  } finally {
    await browser.close();
  }
}

async function startOnce(
  browser: LabBrowser,
  { page, own }: { page: Page; own: Page },
): Promise<{ work: number; wait: number }> {
  const session = await browser.context.newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on("Tracing.dataCollected", ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { includedCategories: ["toplevel", "devtools.timeline"] },
  });
  const stored = own.evaluate(verdictStored);
  await page.keyboard.type("x");
  const storedAt = await stored;
  const complete = new Promise((resolve) => session.once("Tracing.tracingComplete", resolve));
  await session.send("Tracing.end");
  await complete;
  await session.detach();
  const startedAt = await (await browser.worker()).evaluate(() => performance.timeOrigin);
  return { work: workOfWorker(events, `${browser.origin}/background.js`), wait: storedAt - startedAt };
}

/** Runs in a page of the extension: the time (Unix, ms) at which the next verdict is stored. */
function verdictStored(): Promise<number> {
  const { chrome } = globalThis as unknown as {
    chrome: { storage: { session: { onChanged: { addListener(listener: (changes: object) => void): void } } } };
  };
  return new Promise((resolve, reject) => {
    chrome.storage.session.onChanged.addListener((changes) => {
      const isVerdict = Object.values(changes).some(({ newValue }) => newValue?.verdict);
      if (isVerdict) resolve(performance.timeOrigin + performance.now());
    });
    setTimeout(() => reject(new Error("no verdict in 20 s")), 20_000);
  });
}

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** Microseconds of the thread's own work. */
  tdur?: number;
  args?: { data?: { url?: string } };
}

/** Milliseconds of work of the thread that ran a script. */
function workOfWorker(events: readonly TraceEvent[], script: string): number {
  const run = events.find(({ args }) => args?.data?.url === script);
  if (!run) throw new Error(`${script} was not run in the trace: the worker was not stopped`);
  return events
    .filter(({ name, pid, tid }) => name === "ThreadControllerImpl::RunTask" && pid === run.pid && tid === run.tid)
    .reduce((sum, { tdur = 0 }) => sum + tdur / 1000, 0);
}

/** Stops the worker of the session's origin, as the browser does after half a minute of rest. */
async function workerControl(session: CDPSession): Promise<{ stop(): Promise<void> }> {
  let versionId = "";
  let status = "";
  session.on("ServiceWorker.workerVersionUpdated", ({ versions }) => {
    for (const version of versions) {
      versionId = version.versionId;
      status = version.runningStatus;
    }
  });
  await session.send("ServiceWorker.enable");
  return {
    async stop() {
      // A page whose question was under way asks again and so wakes the worker anew.
      for (let tries = 0; tries < 10; tries++) {
        await new Promise((resolve) => setTimeout(resolve, rest));
        await session.send("ServiceWorker.stopWorker", { versionId });
        await new Promise((resolve) => setTimeout(resolve, rest));
        if (status === "stopped") return;
      }
      throw new Error("the worker does not stay stopped");
    },
  };
}
