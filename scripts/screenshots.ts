// `npm run screenshots`: makes the pictures of the README from the built extension and the lab.
import { mkdirSync, writeFileSync } from "node:fs";
import type { Page } from "playwright";
import { type LabBrowser, openLabBrowser } from "../tests/lab/browser.ts";
import { attachToTarget } from "../tests/lab/devtools.ts";
import { labPolicy, storePolicy } from "../tests/lab/sender.ts";
import { gmailLabUrl } from "../tests/lab/serve.ts";
import { settledState } from "../tests/lab/verdicts.ts";

const folder = "docs/images";
mkdirSync(folder, { recursive: true });

for (const dark of [false, true]) {
  const scheme = dark ? "dark" : "light";
  const browser = await openLabBrowser({ dark, viewport: { width: 1180, height: 760 } });
  await storePolicy(browser, labPolicy);
  const page = await browser.context.newPage();
  await page.goto(gmailLabUrl({ draft: "cold-outreach" }));
  await settledState(browser, ({ verdict }) => verdict.findings.length > 0);
  await page.locator("goodsend-badge").click();
  const panel = await attachToTarget(browser.debuggingPort, `chrome-extension://${browser.extensionId}/sidepanel.html`);
  await panel.waitFor(`document.querySelector(".card")`);
  await sideBySide(page, browser, `${folder}/findings-${scheme}.png`);
  await panel.click(".fix-all .button");
  await panel.waitFor(`document.querySelector(".note[data-tone=clear]")`);
  panel.close();
  if (!dark) {
    await page.locator("[g_editable=true]").evaluate((editor) => editor.lastElementChild?.scrollIntoView());
    await sideBySide(page, browser, `${folder}/fixed-${scheme}.png`);
    await optionsPicture(browser, `${folder}/options-${scheme}.png`);
  }
  await browser.close();
}
console.log(`The pictures are in ${folder}.`);

/** The mail page with the panel beside it, as the browser shows them; the panel's picture is taken at its own width. */
async function sideBySide(page: Page, { context, extensionId, worker }: LabBrowser, file: string): Promise<void> {
  const [tab] = await (await worker()).evaluate(async () => {
    // Runs in the extension's worker, where this global is the browser's own.
    const { chrome } = globalThis as unknown as {
      chrome: { tabs: { query(filter: object): Promise<{ id: number }[]> } };
    };
    return chrome.tabs.query({ url: "https://mail.google.com/*" });
  });
  const mail = await page.screenshot();
  const panel = await context.newPage();
  await panel.setViewportSize({ width: 360, height: 760 });
  await panel.goto(`chrome-extension://${extensionId}/sidepanel.html?tab=${tab?.id}`);
  await panel.locator(".status").waitFor();
  const side = await panel.screenshot();
  await panel.setViewportSize({ width: 1540, height: 760 });
  await panel.goto("about:blank");
  const source = (picture: Buffer) => `data:image/png;base64,${picture.toString("base64")}`;
  await panel.setContent(
    `<body style="margin:0;display:flex"><img src="${source(mail)}" width="1180"><img src="${source(side)}" width="360">`,
  );
  writeFileSync(file, await panel.screenshot());
  await panel.close();
  await page.bringToFront();
}

async function optionsPicture({ context, extensionId }: LabBrowser, file: string): Promise<void> {
  const options = await context.newPage();
  await options.setViewportSize({ width: 1000, height: 900 });
  await options.goto(`chrome-extension://${extensionId}/options.html`);
  await options.getByLabel(/^Company/).waitFor();
  writeFileSync(file, await options.screenshot());
  await options.close();
}
