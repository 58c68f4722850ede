import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type LabBrowser, openLabBrowser } from "../tests/lab/browser.ts";
import { openLabFirefox } from "../tests/lab/firefox/lab-firefox.ts";
import { openFirefox } from "../tests/lab/firefox/open-firefox.ts";
import { openPanel } from "../tests/lab/open-panel.ts";
import { saveSenderDetails } from "../tests/lab/sender.ts";
import { gmailLabUrl } from "../tests/lab/serve.ts";
import { settledState } from "../tests/lab/verdicts.ts";
import { unzip } from "./unzip.ts";

/**
 * Installs a package in a browser with an empty profile, and does the main job there: says who writes, opens a bad draft, has
 * it mended from the panel, and presses Send.
 * @throws with what did not come about
 */
export async function tryPackage(file: string, browser: "Chromium" | "Firefox"): Promise<void> {
  if (browser === "Firefox") {
    const firefox = await openFirefox();
    try {
      await doMainJob(await openLabFirefox(firefox, file));
    } finally {
      await firefox.close();
    }
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), "goodsend-package-"));
  try {
    unzip(file, folder);
    const lab = await openLabBrowser({ extension: folder });
    await doMainJob(lab).finally(() => lab.close());
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function doMainJob(lab: LabBrowser): Promise<void> {
  await saveSenderDetails(lab);
  const page = await lab.context.newPage();
  await page.goto(gmailLabUrl({ draft: "cold-outreach" }));
  const lacks = (rule: string) => (state: Awaited<ReturnType<typeof settledState>>) =>
    state.verdict.findings.every((finding) => finding.rule !== rule);
  await settledState(lab, (state) => state.verdict.status === "confirm" && !lacks("postal-address")(state));
  const panel = await openPanel(lab, page);
  await panel.locator(".fix-all .button").click();
  await settledState(lab, lacks("postal-address"));
  await page.bringToFront();
  await page.locator(".aoO").click();
  await page.locator("goodsend-send").waitFor({ state: "attached" });
}
