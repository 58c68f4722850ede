import { expect, test } from "./lab-test.ts";

test("a pause is quiet about a draft, says so, still asks before sending, and can be ended", async ({ lab }) => {
  const page = await lab.openGmail({ draft: "cold-outreach" });
  await lab.settled(({ verdict }) => verdict.status === "confirm");
  const badge = page.locator("goodsend-badge");
  const underlined = () => page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));
  await expect(badge).toHaveAttribute("data-status", "confirm");
  expect(await underlined()).toBeGreaterThan(0);

  const panel = await lab.openPanel(page);
  await panel.getByRole("button", { name: "Pause for an hour" }).click();
  await expect(panel.getByText(/^Paused until /)).toBeVisible();
  await expect(panel.getByRole("heading", { level: 1 })).toHaveText(/to fix before sending$/);
  await expect(badge).toHaveAttribute("data-status", "paused");
  expect(await underlined()).toBe(0);

  await page.bringToFront();
  await page.locator(".aoO").click();
  await expect(page.locator("goodsend-send")).toHaveCount(1);
  await page.keyboard.press("Escape");

  await panel.bringToFront();
  await panel.getByRole("button", { name: "Resume" }).click();
  await expect(panel.getByRole("button", { name: "Pause for an hour" })).toBeFocused();
  await expect(panel.getByText(/^Paused until /)).toHaveCount(0);
  await expect(badge).toHaveAttribute("data-status", "confirm");
  await expect.poll(underlined).toBeGreaterThan(0);
});
