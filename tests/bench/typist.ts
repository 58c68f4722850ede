import { readFileSync } from "node:fs";
import type { CDPSession, Page } from "playwright";
import type { LabBrowser } from "../lab/browser.ts";
import { gmailLabUrl } from "../lab/serve.ts";
import { summaryOf } from "./stopwatch.ts";

const elementsInPage = 20_000;
const words = "We help carriers save fuel and time. ";
/** Until what follows the last key is done; ms. */
const rest = 700;
const editor = '[contenteditable="true"][role="textbox"]';

/** What a key cost, in ms: script on the page's thread, processor of the whole browser, from the key to the frame behind it. */
export interface KeyCost {
  script: number;
  processor: number;
  paint: number;
}

/** Somebody who types in a draft of the lab's Gmail, a page of 20,000 elements with live updates elsewhere. */
export interface Typist {
  type(pace: number): Promise<KeyCost>;
  /** Makes the page's processor so many times slower. */
  slowDown(times: number): Promise<void>;
  /** Memory of all the browser's processes, each shared page counted in parts; MiB. */
  memory(): Promise<number>;
  close(): Promise<void>;
}

/** Opens a draft of about `size` characters and begins to type in it. */
export async function openTypist({ context }: LabBrowser, size: number): Promise<Typist> {
  const page = await context.newPage();
  const ofPage = await context.newCDPSession(page);
  const browser = context.browser();
  if (!browser) throw new Error("this browser cannot tell what its processes take");
  const ofBrowser = await browser.newBrowserCDPSession();
  await page.goto(gmailLabUrl({ draft: "clean", size: elementsInPage }));
  const body = page.locator(editor).first();
  await body.evaluate((body, size) => {
    const text = "Our planner shows each carrier which lorry drives half empty, and where a load waits for it.";
    for (let length = 0; length < size; length += text.length) {
      body.append(Object.assign(document.createElement("div"), { innerText: text }));
    }
  }, size);
  await body.click();
  await page.keyboard.type("Hi, ", { delay: 200 });
  await page.waitForTimeout(1500);
  await page.evaluate(notePaints);
  await ofPage.send("Performance.enable", { timeDomain: "threadTicks" });
  return {
    async type(pace) {
      await page.bringToFront();
      const script = await scriptTime(ofPage);
      const processor = await processorTime(ofBrowser);
      await page.keyboard.type(words, { delay: pace });
      await page.waitForTimeout(rest);
      return {
        script: ((await scriptTime(ofPage)) - script) / words.length,
        processor: ((await processorTime(ofBrowser)) - processor) / words.length,
        paint: summaryOf(await takePaints(page)).median,
      };
    },
    async slowDown(rate) {
      await ofPage.send("Emulation.setCPUThrottlingRate", { rate });
    },
    memory: () => memoryOf(ofBrowser),
    close: () => page.close(),
  };
}

/** Runs in the page: notes how long each key takes to the frame behind it. */
function notePaints(): void {
  const paints: number[] = [];
  Reflect.set(window, "paints", paints);
  const note = ({ timeStamp }: Event) =>
    requestAnimationFrame(() => setTimeout(() => paints.push(performance.now() - timeStamp)));
  addEventListener("keydown", note, { capture: true });
}

function takePaints(page: Page): Promise<number[]> {
  return page.evaluate(() => (Reflect.get(window, "paints") as number[]).splice(0));
}

async function scriptTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return (metrics.find(({ name }) => name === "ScriptDuration")?.value ?? Number.NaN) * 1000;
}

async function processorTime(session: CDPSession): Promise<number> {
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  return processInfo.reduce((total, { cpuTime }) => total + cpuTime, 0) * 1000;
}

async function memoryOf(session: CDPSession): Promise<number> {
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  const kilobytes = processInfo.map(({ id }) => {
    const share = /^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${id}/smaps_rollup`, "utf8"));
    return Number(share?.[1] ?? Number.NaN);
  });
  return kilobytes.reduce((total, each) => total + each, 0) / 1024;
}
