import type { CDPSession, Page } from "playwright";
import type { LabBrowser } from "../lab/browser.ts";

/** One run of the extension's code on the page's thread. */
export interface TraceEvent {
  name: string;
  /** Where it begins and how long it takes on the clock, and on the thread where the system counts that; µs. */
  ts: number;
  dur?: number;
  tdur?: number;
  args?: { data?: { url?: string; functionName?: string; lineNumber?: number; columnNumber?: number } };
}

/** What the extension's code does on the page's thread while `work` is done. */
export async function traceOf(browser: LabBrowser, page: Page, work: () => Promise<void>): Promise<TraceEvent[]> {
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
  return events.filter(({ args }) => args?.data?.url?.startsWith(origin));
}

/** Milliseconds. */
export function threadTime({ tdur, dur = 0 }: TraceEvent): number {
  return (tdur ?? dur) / 1000;
}

async function endTracing(session: CDPSession): Promise<void> {
  const complete = new Promise((resolve) => session.once("Tracing.tracingComplete", resolve));
  await session.send("Tracing.end");
  await complete;
  await session.detach();
}
