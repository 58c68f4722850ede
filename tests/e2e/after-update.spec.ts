import type { Page } from "playwright/test";
import { clickWords } from "./card-window.ts";
import { expect, type Lab, test } from "./lab-test.ts";

const clients = {
  gmail: { open: (lab: Lab) => lab.openGmail({ draft: "cold-outreach" }) },
  outlook: { open: (lab: Lab) => lab.openOutlook({ draft: "cold-outreach" }) },
};

for (const [client, { open }] of Object.entries(clients)) {
  // In Firefox one is enough: nothing of it depends on the webmail.
  const tag = client === "outlook" ? " @chromium" : "";
  test(`an update under a draft leaves no dead badge: the new script takes over without a reload (${client})${tag}`, async ({
    lab,
  }) => {
    const page = await open(lab);
    const { verdict } = await lab.settled(({ verdict: now }) => now.status === "confirm");
    const errors = errorsOf(page);
    await page.evaluate(() => document.querySelector("goodsend-badge")?.setAttribute("data-old", ""));
    await lab.restartExtension();
    await expect(page.locator("goodsend-badge[data-old]")).toHaveCount(0);
    await expect(page.locator("goodsend-badge[data-status=confirm]")).toHaveCount(1);

    await test.step("it shows cards, each once", async () => {
      const quote = verdict.findings.find(({ evidence }) => evidence[0]?.field === "body")?.evidence[0]?.quote ?? "";
      await clickWords(page, lab.compose(page).body, quote);
      await expect(page.locator("goodsend-notes")).toHaveCount(1);
      await page.keyboard.press("Escape");
      await expect(page.locator("goodsend-notes")).toHaveCount(0);
    });
    await test.step("it reads on, and guards Send", async () => {
      await lab.compose(page).type(" One more line.");
      await page.keyboard.press("Control+Enter");
      await expect(page.locator("goodsend-send")).toHaveCount(1);
      await page.keyboard.press("Escape");
      await expect(page.locator("goodsend-send")).toHaveCount(0);
      await expect(page.locator("goodsend-badge")).toHaveCount(1);
      expect(await sent(page)).toBe(0);
    });
    await test.step("it mends the draft, by a script that is loaded anew", async () => {
      const before = await lab.compose(page).html();
      const panel = await lab.openPanel(page);
      await panel.locator(".fix-all .button").click();
      await expect.poll(() => lab.compose(page).html()).not.toBe(before);
    });
    expect(errors).toEqual([]);
  });

  test(`an extension that is switched off under a draft takes all that is its own with it, and Send works (${client})${tag}`, async ({
    lab,
  }) => {
    const page = await open(lab);
    await lab.settled(({ verdict }) => verdict.status === "confirm");
    const errors = errorsOf(page);
    await lab.switchExtension(false);
    // Without a key, a click or anything else in the page.
    await expect.poll(() => shown(page)).toEqual([]);
    await lab.compose(page).type(" One more line.");
    await page.keyboard.press("Control+Enter");
    await expect.poll(() => sent(page)).toBe(1);
    expect(await shown(page)).toEqual([]);
    expect(errors).toEqual([]);
  });
}

test("an extension that is switched on again guards the mail pages that are open", async ({ lab }) => {
  const page = await lab.openGmail({ draft: "cold-outreach" });
  await lab.settled(({ verdict }) => verdict.status === "confirm");
  await lab.switchExtension(false);
  await expect.poll(() => shown(page)).toEqual([]);
  await lab.switchExtension(true);
  await expect(page.locator("goodsend-badge")).toHaveCount(1);
  await expect(page.locator("goodsend-badge[data-status=confirm]")).toHaveCount(1);
});

/** What of ours is to be seen in a page; Firefox leaves elements that nobody sees. */
function shown(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("goodsend-badge, goodsend-notes, goodsend-send")]
      .filter((host) => host.checkVisibility())
      .map(({ localName }) => localName),
  );
}

function sent(page: Page): Promise<number> {
  return page.evaluate(() => (globalThis as unknown as { lab: { sent: unknown[] } }).lab.sent.length);
}

function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on("pageerror", ({ message }) => errors.push(message));
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  return errors;
}
