import { readFileSync } from "node:fs";
import type { Page } from "playwright/test";
import { labAccount } from "../lab/drafts.ts";
import { expect, type Lab, test } from "./lab-test.ts";
import { violationsInBoth } from "./violations.ts";

const clients = ["gmail", "outlook"] as const;
type Client = (typeof clients)[number];

const openLab = (lab: Lab, client: Client, query: Record<string, string | number> = {}) =>
  (client === "gmail" ? lab.openGmail : lab.openOutlook)({ draft: "cold-outreach", ...query });

for (const client of clients) {
  test(`the health page says that all of a window can be read (${client})`, async ({ lab }) => {
    await openLab(lab, client);
    const health = await openHealth(lab);
    await expect(health.locator("[data-part]")).toHaveCount(9);
    await expect(health.locator("[data-state=missing]")).toHaveCount(0);
    await expect(health.locator("main")).toContainText("Everything in this window can be read.");
  });

  test(`what the health page copies and records names nobody (${client}) @chromium`, async ({ lab }) => {
    await openLab(lab, client);
    const health = await openHealth(lab);
    await lab.context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await health.getByRole("button", { name: "Copy diagnosis" }).click();
    await expect(health.getByText("Copied.")).toBeVisible();
    const copied = await health.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('"client": ');
    expect(copied).toContain("- body: found; editor 1/3");
    const download = health.waitForEvent("download");
    await health.getByRole("link", { name: "Record this window" }).click();
    const recorded = readFileSync(await (await download).path(), "utf8");
    expect(recorded).toMatch(/^<!-- recorded \{"client":/);
    for (const text of [copied, recorded]) {
      expect(text).not.toContain(labAccount.email);
      expect(text).not.toMatch(/wanted to reach|Harborline|Dana/i);
    }
  });

  test(`next month's design is “not checked” by name, in the window and on the health page (${client})`, async ({
    lab,
  }) => {
    const page = await openLab(lab, client, { next: 1, draft: client === "gmail" ? "cold-outreach" : "quoted" });
    const state = await lab.settled(({ unread }) => unread.some(({ field }) => field === "recipients"));
    expect(state.verdict.notChecked.length).toBeGreaterThan(0);
    expect(state.verdict.status).not.toBe("clear");
    const panel = await lab.openPanel(page);
    await expect(panel.locator("#not-checked")).toBeVisible();
    await expect(panel.locator("main")).toContainText("The recipients could not be read.");
    const health = await openHealth(lab);
    await expect(health.locator("[data-part=recipients]")).toContainText(/^The recipients\s*No: no to/);
    await expect(health.locator("[data-part=send]")).toContainText("No: no send");
    await expect(health.locator("main")).toContainText("cannot be read");
  });
}

test("a first choice that finds nothing any more shows on the health page, field by field", async ({ lab }) => {
  const page = await openLab(lab, "gmail");
  await page.evaluate(() => {
    document.querySelector("[g_editable]")?.removeAttribute("g_editable");
    document.querySelector("[name=subjectbox]")?.setAttribute("name", "another");
    for (const row of document.querySelectorAll("[peoplekit-id]")) row.removeAttribute("peoplekit-id");
  });
  const health = await openHealth(lab);
  await expect(health.locator("[data-part=body]")).toContainText("editor: way 2 of 3");
  await expect(health.locator("[data-part=subject]")).toContainText("No: no subject");
  await expect(health.locator("[data-part=recipients]")).toContainText("to typed recipient: way 2 of 3");
  await page.evaluate(() => {
    document.querySelector("[name=another]")?.setAttribute("name", "subjectbox");
  });
  await health.getByRole("button", { name: "Look again" }).click();
  await expect(health.locator("[data-part=subject][data-state=found]")).toHaveCount(1);
});

test("the health page names a webmail in which it knows no form, and says where none is open", async ({ lab }) => {
  const health = await openHealth(lab);
  await expect(health.locator("main")).toContainText("No message is open");
  const page = await openLab(lab, "gmail");
  await page.evaluate(() => {
    const editor = document.querySelector("[g_editable]");
    document.querySelector(".dw")?.remove();
    if (editor) document.body.append(editor);
  });
  await health.bringToFront();
  await health.getByRole("button", { name: "Look again" }).click();
  await expect(health.locator("main")).toContainText("Gmail is open, but no message was found");
});

test("a window of its own at about:blank is on the health page", async ({ lab }) => {
  const page = await lab.openOutlook({ draft: "clean" });
  const popup = lab.context.waitForEvent("page");
  await page.evaluate(() => Reflect.get(window, "lab").openWindow("signature"));
  await (await popup).locator("goodsend-badge").waitFor({ state: "attached" });
  const health = await openHealth(lab);
  await expect(health.locator("main section")).toHaveCount(2);
  await expect(health.locator("[data-state=missing]")).toHaveCount(0);
});

test("the health page has no accessibility violation in light and in dark, and fits 240 px @chromium", async ({
  lab,
}) => {
  await openLab(lab, "gmail", { next: 1 });
  const health = await openHealth(lab);
  await health.setViewportSize({ width: 240, height: 900 });
  await health.locator("[data-part]").first().waitFor();
  expect(await violationsInBoth(health)).toEqual([]);
  expect(await health.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(240);
});

async function openHealth({ context, origin }: Lab): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${origin}/options.html#diagnostics`);
  await page.getByRole("heading", { level: 1 }).waitFor();
  return page;
}
