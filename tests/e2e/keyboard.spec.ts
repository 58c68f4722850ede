import type { Page } from "playwright/test";
import { expect, test } from "./lab-test.ts";

/** Presses a key until the focus is on what a selector finds; fails after so many presses. */
async function pressUntil(page: Page, key: string, selector: string, most = 40): Promise<void> {
  for (let press = 0; press < most; press++) {
    await page.keyboard.press(key);
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return;
  }
  throw new Error(`${key} does not lead to ${selector}`);
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? "");

test("the main job is done without a mouse, in a panel of 240 px", async ({ lab }) => {
  const page = await lab.openGmail({ draft: "blank-to-priya" });
  const panel = await lab.openPanel(page);
  await panel.setViewportSize({ width: 240, height: 700 });
  await page.bringToFront();
  await lab.compose(page).subject.focus();
  await page.keyboard.type("Re: our platform");
  await pressUntil(page, "Tab", "[g_editable=true]");
  await page.keyboard.type("Hi Priya, I wanted to reach out. We help teams like yours save money. Book a demo?");
  await lab.rested(({ verdict }) => verdict.findings.some(({ rule }) => rule === "postal-address"));

  await panel.bringToFront();
  await pressUntil(panel, "Tab", ".card-head");
  await pressUntil(panel, "ArrowDown", "[data-rule=postal-address] .card-head", 10);
  await panel.keyboard.press("Enter");
  await expect(panel.locator("[data-rule=postal-address] .card-body")).toBeVisible();
  await pressUntil(panel, "Tab", "[data-rule=postal-address] .fix", 5);
  await panel.keyboard.press("Enter");
  await expect(panel.locator("[data-rule=postal-address]")).toHaveCount(0);
  // The focus is on the card that came into its place: the next key goes on from there.
  await expect.poll(() => panel.evaluate(() => document.activeElement?.className)).toBe("card-head");
  await expect.poll(async () => (await lab.compose(page).lines()).join(" ")).toContain("410 Terry Avenue North");

  await page.bringToFront();
  await lab.rested(({ verdict }) => !verdict.findings.some(({ rule }) => rule === "postal-address"));
  await page.keyboard.press("Control+Enter");
  await page.locator("goodsend-send").waitFor({ state: "attached" });
  // It has the focus: the page itself knows only that.
  await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe("goodsend-send");
  for (const _ of ["“Fix now, send later”", "“Send anyway”"]) await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Enter");
  await expect.poll(() => page.evaluate(() => Reflect.get(window, "lab").sent.length)).toBe(1);
});

test("a screen reader finds the list in the panel by headings, cards and buttons, and hears how the draft stands", async ({
  lab,
}) => {
  const page = await lab.openGmail({ draft: "cold-outreach" });
  await lab.rested(({ verdict }) => verdict.findings.length > 3);
  const panel = await lab.openPanel(page);
  await panel.locator(".card").first().waitFor();
  await expect(panel.locator("main")).toMatchAriaSnapshot(`
    - main:
      - heading "6 things to fix before sending" [level=1]
      - group:
        - heading /of 6 duties met/ [level=2]
      - button "Apply all 4 safe fixes"
      - region "Before sending":
        - heading "Before sending" [level=2]
        - heading "Recipients" [level=3]
        - list:
          - listitem:
            - article "Write to the company address":
              - heading /Write to the company address.*Fix before sending/ [level=4]:
                - button /Write to the company address.*Fix before sending/ [expanded]
              - paragraph: tom.okafor82@gmail.com is a private mailbox.
              - list:
                - listitem:
                  - button /Show in the draft.*tom.okafor82@gmail.com/
              - list "Fixes":
                - listitem:
                  - button "Remove tom.okafor82@gmail.com Takes something out of your draft"
              - button "Why and how"
              - button "Ignore"
        - heading "Honesty" [level=3]
        - list:
          - listitem:
            - article "Keep the subject honest":
              - heading /Keep the subject honest.*Fix before sending.*Re/ [level=4]:
                - button /Keep the subject honest.*Fix before sending.*Re/
      - status: 6 things to fix before sending
  `);
  const spoken = panel.locator("[role=status][data-speaks]");
  await expect(spoken).toHaveText(/^6 things to fix before sending/);
  await panel.locator(".fix-all .button").focus();
  await panel.keyboard.press("Enter");
  await expect(spoken).toHaveText(/^2 things to fix before sending/);
  await expect(panel.getByRole("article")).toHaveCount(2);
  expect(await focused(panel)).not.toBe("");
});
