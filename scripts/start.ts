// `npm start`: builds the extension and shows its main job on the lab's Gmail page, without an account.
// With a display the window stays open; without one, or with `--once`, it walks the main job by itself.
import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { styleText } from "node:util";
import { openLabBrowser } from "../tests/lab/browser.ts";
import { saveSenderDetails } from "../tests/lab/sender.ts";
import { gmailLabUrl } from "../tests/lab/serve.ts";
import { walkMainJob } from "./walk-main-job.ts";

const hasDisplay =
  process.platform === "darwin" ||
  process.platform === "win32" ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const once = process.argv.includes("--once") || !hasDisplay;
const pictures = ".goodsend/start";

await step("Build the extension", "See what is wrong with: npx wxt build", async () => {
  const { status, stderr } = spawnSync("wxt", ["build"], { encoding: "utf8", shell: process.platform === "win32" });
  if (status !== 0) throw new Error(stderr);
});

const browser = await step(
  `Open Chromium with the extension${once ? "" : " in a window"}`,
  "Check the browser by itself: chromium --version. Name another one with GOODSEND_CHROMIUM=/path/to/chromium npm start",
  () => openLabBrowser({ window: !once }),
);

try {
  await step(
    "Say who is writing, on the options page",
    "Open the options page by hand: npm start in a desktop session",
    () => saveSenderDetails(browser),
  );
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  await step(
    "Open a Gmail compose with a cold outreach draft",
    "Run the browser tests to see more: npm test -- browser",
    () => page.goto(gmailLabUrl({ draft: "cold-outreach" })),
  );
  if (once) {
    mkdirSync(pictures, { recursive: true });
    await walkMainJob(browser, page, pictures, step);
  } else {
    await step("Open the side panel with a click on the badge", "Click the badge in the corner of the message", () =>
      page.locator("goodsend-badge").click(),
    );
    console.log(`
The window is yours: type, press the fixes in the panel, undo them with Ctrl+Z. Close the window to end.`);
    await browser.context.waitForEvent("close", { timeout: 0 });
  }
} finally {
  await browser.close().catch(() => undefined); // closed by the user already
}

/** Runs one step and says how it went; a failing one prints what to do and ends the run with exit code 1. */
async function step<T>(what: string, remedy: string, work: () => Promise<T>): Promise<T> {
  try {
    const result = await work();
    console.log(`${styleText("green", "✓")} ${what}`);
    return result;
  } catch (error) {
    console.error(
      `${styleText("red", "✗")} ${what}\n  ${error instanceof Error ? error.message : error}\n  → ${remedy}`,
    );
    process.exit(1);
  }
}
