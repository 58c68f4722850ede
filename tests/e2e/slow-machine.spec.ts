import type { Page } from "playwright/test";
import { expect, type Lab, test } from "./lab-test.ts";

test("on a machine six times slower no letter is lost, the panel follows, and Send decides; a second tab is a mail of its own", async ({
  lab,
}) => {
  const page = await lab.openGmail({ draft: "cold-outreach" });
  const other = await lab.openGmail({ draft: "cold-outreach" });
  const both = await lab.settled(({ verdict }) => verdict.status === "confirm");
  const elsewhere = await lab.settled(({ key, verdict }) => key !== both.key && verdict.status === "confirm");
  expect(elsewhere.tab).not.toBe(both.tab);
  const untouched = await lab.compose(other).html();

  const panel = await lab.openPanel(page);
  await expect(panel.locator("main")).not.toContainText("Fill in the blanks of the template");
  await page.bringToFront();
  const browser = await page.context().newCDPSession(page);
  await browser.send("Emulation.setCPUThrottlingRate", { rate: 6 });
  const typed = " No letter is lost, {{first_name}}.";
  await lab.compose(page).type(typed);
  expect((await lab.compose(page).lines()).join("\n")).toContain(typed.trim());
  await page.locator(".aoO").click();
  await expect(page.locator("goodsend-send")).toHaveCount(1);
  await expect(panel.locator("main")).toContainText("Fill in the blanks of the template");
  expect((await lab.compose(page).lines()).join("\n")).toContain(typed.trim());
  expect(await lab.compose(other).html()).toBe(untouched);
});

for (const [name, rate] of [
  ["as it is", 1],
  ["six times slower", 6],
] as const) {
  test(`with a processor ${name}, Send waits its 300 ms for a verdict that does not come, and what the press itself takes`, {
    tag: "@chromium",
  }, async ({ lab }) => {
    const page = await lab.openGmail({ draft: "clean" });
    await page.locator("goodsend-badge[data-status=clear]").waitFor({ state: "attached" });
    const browser = await page.context().newCDPSession(page);
    await browser.send("Emulation.setCPUThrottlingRate", { rate });
    const taken = await unansweredPress(lab, page);
    console.log(`Send at ${rate}×: ${taken.toFixed(0)} ms without a verdict`);
    expect(taken).toBeGreaterThan(290);
    expect(taken).toBeLessThan(300 + 1000);
  });
}

/** Presses Send on a draft that was just changed, while the worker is busy with something else; ms until the mail is away. */
async function unansweredPress(lab: Lab, page: Page): Promise<number> {
  const busy = (await lab.worker()).evaluate((ms) => {
    for (const end = Date.now() + ms; Date.now() < end; );
  }, 5000);
  await lab.compose(page).type("!");
  const taken = await timeOfPress(page);
  await busy;
  return taken;
}

/** Presses the keys for Send, and gives how long it takes until the mail is away; ms by the page's clock. */
async function timeOfPress(page: Page): Promise<number> {
  await page.evaluate(() => {
    const times = { pressed: Number.NaN, over: Number.NaN };
    Reflect.set(window, "times", times);
    // The press on Enter is held back, so that the page does not hear of it: that on Control comes right before.
    addEventListener("keydown", ({ timeStamp }) => (times.pressed = timeStamp), { capture: true, once: true });
    const look = () => {
      const { sent } = Reflect.get(window, "lab") as { sent: unknown[] };
      if (sent.length > 0) times.over = performance.now();
      else setTimeout(look, 2);
    };
    look();
  });
  await page.keyboard.press("Control+Enter");
  const taken = () =>
    page.evaluate(() => {
      const { pressed, over } = Reflect.get(window, "times") as { pressed: number; over: number };
      return over - pressed;
    });
  await expect.poll(taken, { timeout: 30_000 }).not.toBeNaN();
  return taken();
}
