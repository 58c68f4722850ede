import type { Page } from "playwright/test";
import { gmailLabUrl } from "../lab/serve.ts";
import { expect, type Lab, test } from "./lab-test.ts";

const sent = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { lab: { sent: unknown[] } }).lab.sent.length);
const asks = (page: Page) => page.locator("goodsend-send");

const stopRule = ({ verdict }: { verdict: { findings: { rule: string; level: string }[] } }) =>
  verdict.findings.some(({ rule, level }) => rule === "opted-out-by-reply" && level === "hold");

async function sendWithKeys(page: Page): Promise<void> {
  await page.locator("[g_editable=true]").focus();
  await page.keyboard.press("Control+Enter");
}

test("a reply to somebody who asked to stop is held: in the thread, and in a window of its own", async ({ lab }) => {
  const page = await lab.openGmail({ draft: "after-stop", form: "reply" });
  await lab.settled(stopRule);
  await page.locator(".aoO").click();
  await expect(asks(page)).toHaveCount(1);
  await page.keyboard.press("Escape");
  await expect(asks(page)).toHaveCount(0);
  expect(await sent(page)).toBe(0);

  const opened = lab.context.waitForEvent("page");
  await page.evaluate((url) => void window.open(url), gmailLabUrl({ draft: "after-stop", form: "popout" }));
  const own = await opened;
  await own.locator("goodsend-badge[data-status=hold]").waitFor({ state: "attached" });
  for (const press of [() => own.locator(".aoO").click(), () => sendWithKeys(own)]) {
    await press();
    await expect(asks(own)).toHaveCount(1);
    await own.keyboard.press("Escape");
    await expect(asks(own)).toHaveCount(0);
    expect(await sent(own)).toBe(0);
  }
});

test("a mail that is taken back after sending is guarded again", async ({ lab }) => {
  const page = await lab.openGmail({ draft: "cold-outreach" });
  await lab.settled(({ verdict }) => verdict.status === "confirm");
  await page.locator(".aoO").click();
  await asks(page).waitFor({ state: "attached" });
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Enter");
  await expect.poll(() => sent(page)).toBe(1);
  await page.locator("#link_undo").click();
  await page.locator("goodsend-badge[data-status=confirm]").waitFor({ state: "attached" });
  await sendWithKeys(page);
  await expect(asks(page)).toHaveCount(1);
  expect(await sent(page)).toBe(0);
});

test("a verdict that does not come holds the mail a moment and no longer", async ({ lab }) => {
  const page = await lab.openGmail({ draft: "clean" });
  await page.locator("goodsend-badge:not([data-status=checking])").waitFor({ state: "attached" });
  const slowness = 5000;
  const blocked = (await lab.worker()).evaluate((ms) => {
    for (const end = Date.now() + ms; Date.now() < end; );
  }, slowness);
  await lab.compose(page).type("Thanks!");
  const start = Date.now();
  await page.keyboard.press("Control+Enter");
  await expect.poll(() => sent(page), { intervals: [50] }).toBe(1);
  expect(Date.now() - start).toBeLessThan(slowness - 1000);
  await expect(asks(page)).toHaveCount(0);
  await blocked;
});

test("an extension that is switched off under a draft takes its badge with it, and Send works", async ({ lab }) => {
  const page = await lab.openGmail({ draft: "cold-outreach" });
  await lab.settled(({ verdict }) => verdict.status === "confirm");
  const errors = errorsOf(page);
  await switchOff(lab);
  await expect(page.locator("goodsend-badge")).toHaveCount(0);
  await lab.compose(page).type(" One more line.");
  await page.keyboard.press("Control+Enter");
  await expect.poll(() => sent(page)).toBe(1);
  expect(await page.locator("goodsend-send, goodsend-notes").count()).toBe(0);
  expect(await page.evaluate(() => [...CSS.highlights.keys()])).toEqual([]);
  expect(errors).toEqual([]);
});

function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on("pageerror", ({ message }) => errors.push(message));
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  return errors;
}

/** Switches the extension off, as its user does on the browser's own page. */
async function switchOff(lab: Lab): Promise<void> {
  const settings = await lab.context.newPage();
  await settings.goto("chrome://extensions");
  await settings.evaluate(
    (id) =>
      new Promise<void>((done) => {
        const { chrome } = globalThis as unknown as {
          chrome: { management: { setEnabled(id: string, on: boolean, done: () => void): void } };
        };
        chrome.management.setEnabled(id, false, done);
      }),
    lab.extensionId,
  );
  await settings.close();
}
