import type { Page } from "playwright/test";
import { sectionGroups } from "../../components/options/sections.ts";
import { storePolicy } from "../lab/sender.ts";
import { expect, test } from "./lab-test.ts";
import { violationsInBoth } from "./violations.ts";

const isTooWide = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

test("every section of the settings can be read by everybody, and fits a narrow window", async ({ lab }) => {
  test.slow();
  await lab.openGmail({ draft: "cold-outreach" });
  await lab.settled(({ verdict }) => verdict.findings.length > 0);
  const page = await lab.context.newPage();
  await page.goto(`${lab.origin}/options.html`);
  for (const section of sectionGroups.flatMap(({ sections }) => [...sections])) {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.evaluate((place) => {
      location.hash = place;
    }, section);
    await expect(page.locator(`a[href="#${section}"]`).first()).toHaveAttribute("aria-current", "page");
    if (section === "about") {
      await expect(page.getByText("Our pages may read the extension’s own files")).toBeVisible();
      await expect(page.getByText("Asked for by this build")).toHaveCount(0);
    }
    if (section === "history") await page.getByRole("button", { name: "Show the numbers" }).first().click();
    // What stands around a section is the same for all of them.
    expect(await violationsInBoth(page, section === "identity" ? "html" : "main"), section).toEqual([]);
    await page.setViewportSize({ width: 320, height: 900 });
    expect(await isTooWide(page), `${section} at 320 px`).toBe(false);
  }
  // What was found in the draft above was counted by its rule, and by nothing else.
  await page.goto(`${lab.origin}/options.html#history`);
  await expect(page.locator(".bar-label").first()).toBeVisible();
});

test("the welcome is gone through with the keyboard, and its sample is mended by a fix", async ({ lab }) => {
  await storePolicy(lab, {});
  const page = await lab.context.newPage();
  await page.goto(`${lab.origin}/welcome.html`);
  await page.getByLabel("Company").focus();
  await page.keyboard.type("Brightloop");
  await page.keyboard.press("Tab");
  await page.keyboard.type("410 Terry Avenue North, Seattle, WA 98109, United States");
  expect(await violationsInBoth(page)).toEqual([]);
  const next = page.getByRole("button", { name: "Next" });
  await next.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await expect(page.locator(".preview-paper").first()).toContainText("Brightloop");
  expect(await violationsInBoth(page)).toEqual([]);
  await next.focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("[aria-current=step]")).toContainText("Try it");
  const address = page.locator("[data-rule=postal-address]");
  await expect(address).toBeVisible();
  expect(await violationsInBoth(page)).toEqual([]);
  const head = address.getByRole("button").first();
  await head.focus();
  if ((await head.getAttribute("aria-expanded")) === "false") await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(address).toHaveCount(0);
  await expect(page.getByLabel("The text")).toHaveValue(/410 Terry Avenue North/);
  await page.getByRole("textbox", { name: "The subject" }).fill("Your invoices");
  await expect(page.locator("[data-rule=deceptive-subject]")).toHaveCount(0);
  await page.setViewportSize({ width: 320, height: 900 });
  expect(await isTooWide(page)).toBe(false);
});

test("a file of everything goes out, and comes in whole or not at all", async ({ lab }) => {
  await storePolicy(lab, {});
  const page = await lab.context.newPage();
  await page.goto(`${lab.origin}/options.html`);
  await page
    .getByLabel(/^Company/)
    .first()
    .fill("Brightloop");
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  await page.getByRole("link", { name: "Your data" }).click();
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Export everything" }).click();
  const file = await (await saving).path();
  const choose = (buffer: Buffer) =>
    page
      .getByLabel("Import such a file")
      .and(page.locator("input"))
      .setInputFiles({ name: "a.jsonl", mimeType: "application/jsonl", buffer });
  await choose(Buffer.from('{"store":"settings","policy":{"organisation":{"name":"Globex"}}}\nnonsense\n'));
  await expect(page.locator(".register-faults li")).toContainText("Line 2");
  await page.getByRole("button", { name: "Erase everything" }).click();
  await page.keyboard.press("Escape");
  await page.getByRole("link", { name: "Sender", exact: true }).click();
  await expect(page.getByLabel(/^Company/).first()).toHaveValue("Brightloop");
  await page
    .getByLabel(/^Company/)
    .first()
    .fill("Initech");
  await page
    .getByLabel(/^Company/)
    .first()
    .blur();
  const undo = page.getByRole("button", { name: "Undo" });
  // It stays for as long as it has the focus.
  await undo.focus();
  expect(await violationsInBoth(page), "with a toast").toEqual([]);
  await undo.press("Enter");
  await expect(page.getByLabel(/^Company/).first()).toHaveValue("Brightloop");
  await page.getByRole("link", { name: "Your data" }).click();
  await page.getByLabel("Import such a file").and(page.locator("input")).setInputFiles(file);
  await expect(page.getByText("Your settings are those of the file.")).toBeVisible();
});
