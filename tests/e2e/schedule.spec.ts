import type { Page } from "playwright/test";
import { closedRoot } from "../lab/closed-root.ts";
import { expect, test } from "./lab-test.ts";

const scheduled = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { lab: { scheduled: unknown[] } }).lab.scheduled.length);

test("“Send anyway” leads on to the dialog that asks when to send, though Gmail's menu has closed meanwhile", async ({
  lab,
}) => {
  const page = await lab.openGmail({ draft: "cold-outreach" });
  await lab.settled(({ verdict }) => verdict.status === "confirm");
  await page.locator(".hG").click();
  await page.keyboard.press("Enter");
  await page.locator("goodsend-send").waitFor({ state: "attached" });
  await expect(page.locator("[selector=scheduledSend]")).toHaveCount(0);
  await (await closedRoot(page, "goodsend-send")).click("button", "Send anyway");
  await page.getByText("Tomorrow morning").click();
  await expect.poll(() => scheduled(page)).toBe(1);
});
