import type { Page } from "playwright/test";
import { expect, test } from "./lab-test.ts";
import { violationsInBoth, violationsOf } from "./violations.ts";

test("the panel has no accessibility violation with findings, in light and in dark", async ({ lab }) => {
  const page = await lab.openGmail({ draft: "cold-outreach" });
  await lab.settled(({ verdict }) => verdict.findings.length > 0);
  const panel = await lab.openPanel(page);
  await panel.setViewportSize({ width: 240, height: 900 });
  await panel.locator(".card").first().waitFor();
  expect(await violationsInBoth(panel)).toEqual([]);
  await unfoldAll(panel);
  expect(await violationsInBoth(panel)).toEqual([]);
});

/** Unfolds every card with its reasons, and whatever else is folded; all at once, since a person's clicks are tried elsewhere. */
async function unfoldAll(panel: Page): Promise<void> {
  const clickAll = (selector: string) =>
    panel.evaluate((which) => {
      for (const button of document.querySelectorAll<HTMLElement>(which)) button.click();
    }, selector);
  await clickAll('.card-head[aria-expanded="false"]');
  await expect(panel.locator('.card-head[aria-expanded="false"]')).toHaveCount(0);
  const whys = await panel.getByRole("button", { name: "Why and how" }).all();
  for (const why of whys) await why.evaluate((button) => (button as HTMLElement).click());
  await expect(panel.getByRole("button", { name: "Why and how", expanded: false })).toHaveCount(0);
  await panel.evaluate(() => {
    for (const fold of document.querySelectorAll("details")) fold.open = true;
  });
}

const quietStates: Record<string, Record<string, string>> = {
  blank: { draft: "blank" },
  clear: { draft: "clean" },
  "not checked": { draft: "clean", broken: "body" },
};

for (const [state, query] of Object.entries(quietStates)) {
  test(`the panel has no accessibility violation when the draft is ${state}`, async ({ lab }) => {
    const page = await lab.openGmail(query);
    const panel = await lab.openPanel(page);
    await panel.getByRole("heading", { level: 1 }).waitFor();
    expect(await violationsOf(panel)).toEqual([]);
  });
}
