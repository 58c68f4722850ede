import { attachToTarget } from "../lab/devtools.ts";
import { expect, test } from "./lab-test.ts";
import { stopWorker } from "./stop-worker.ts";
import { unfolded } from "./unfolded.ts";

const isLoud = ({ level }: { level: string }) => level === "confirm" || level === "hold";

test("a bad draft is checked while it is typed, and the panel lists what to fix", async ({ lab }) => {
  const page = await lab.openGmail({ draft: "blank" });
  const panel = await lab.openPanel(page);
  await expect(panel.getByRole("heading", { level: 1 })).toHaveText("Nothing to check yet");
  await page.bringToFront();
  await lab.compose(page).subject.fill("Re: our platform");
  await lab
    .compose(page)
    .type("Hi, I wanted to reach out. We help teams like yours save money. Book a demo this week?");
  await lab.settled(({ verdict }) => verdict.findings.filter(isLoud).length >= 4);
  for (const rule of ["postal-address", "company-name", "reason-for-contact", "opt-out-offered", "deceptive-subject"]) {
    await expect(panel.locator(`[data-rule=${rule}]`)).toBeVisible();
  }
  await expect((await unfolded(panel, "deceptive-subject")).locator("q")).toHaveText(/Re:/);
});

test("“apply all safe fixes” puts the footer in once, and one Ctrl+Z takes it out byte for byte", async ({ lab }) => {
  const page = await lab.openGmail({ draft: "cold-outreach" });
  const compose = lab.compose(page);
  const { revision } = await lab.settled(({ verdict }) => verdict.findings.some(isLoud));
  const before = await compose.html();
  const panel = await lab.openPanel(page);
  await panel.locator(".fix-all .button").click();
  await expect(panel.locator(".note[data-tone=clear]")).toBeVisible();
  const after = await lab.settled((state) => state.revision > revision);
  expect(after.verdict.findings.map(({ rule }) => rule)).not.toContain("postal-address");
  const text = (await compose.lines()).join("\n");
  expect(text.match(/410 Terry Avenue North/g)).toHaveLength(1);
  expect(text.match(/Brightloop/g)?.length).toBeGreaterThanOrEqual(1);
  await expect(compose.subject).toHaveValue("cutting Harborline's freight invoicing time");
  await expect(compose.body.locator('a[href="https://www.brightloop.example/unsubscribe"]')).toHaveCount(1);
  expect(await compose.html()).not.toMatch(/goodsend|data-|class="(?!gmail)/);
  await page.bringToFront();
  await compose.undo();
  await expect.poll(() => compose.html()).toBe(before);
});

const bodyFixes = {
  "postal-address": "410 Terry Avenue North",
  "company-name": "Brightloop Inc.",
  "reason-for-contact": "I am writing to you because",
  "opt-out-usable": 'href="https://www.brightloop.example/unsubscribe"',
};

for (const [rule, trace] of Object.entries(bodyFixes)) {
  test(`the fix of ${rule} changes the draft, and one Ctrl+Z gives it back byte for byte`, async ({ lab }) => {
    const page = await lab.openGmail({ draft: "cold-outreach" });
    const compose = lab.compose(page);
    await lab.settled(({ verdict }) => verdict.findings.some((finding) => finding.rule === rule));
    const before = await compose.html();
    expect(before).not.toContain(trace);
    const panel = await lab.openPanel(page);
    await (await unfolded(panel, rule)).locator(".fix").first().click();
    await expect.poll(() => compose.html()).toContain(trace);
    await page.bringToFront();
    await compose.undo();
    await expect.poll(() => compose.html()).toBe(before);
    await lab.settled(({ verdict }) => verdict.findings.some((finding) => finding.rule === rule));
  });
}

test("what the webmail saves and sends holds the footer", async ({ lab }) => {
  const page = await lab.openGmail({ draft: "cold-outreach" });
  await lab.settled(({ verdict }) => verdict.findings.some(isLoud));
  const panel = await lab.openPanel(page);
  await panel.locator(".fix-all .button").click();
  await expect(panel.locator(".note[data-tone=clear]")).toBeVisible();
  await page.bringToFront();
  await page.keyboard.press("Control+Enter");
  // What the safe fixes leave is asked about; the way past stands before the way back.
  await page.locator("goodsend-send").waitFor({ state: "attached" });
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Enter");
  await expect
    .poll(() => page.evaluate(() => JSON.stringify(Reflect.get(window, "lab").sent)))
    .toContain("410 Terry Avenue North");
});

test("the badge says that all is well once the last finding is fixed", async ({ lab }) => {
  const page = await lab.openGmail({ draft: "clean" });
  const badge = page.locator("goodsend-badge");
  await expect(badge).toHaveAttribute("data-status", "clear");
  await lab.compose(page).subject.fill("Re: Freight invoicing");
  await expect(badge).toHaveAttribute("data-status", "confirm");
  const panel = await lab.openPanel(page);
  await (await unfolded(panel, "deceptive-subject")).locator(".fix").first().click();
  await expect(badge).toHaveAttribute("data-status", "clear");
  await expect(lab.compose(page).subject).toHaveValue("Freight invoicing");
});

test("a reason sentence goes in with a slot that is selected for typing", async ({ lab }) => {
  const page = await lab.openGmail({ draft: "cold-outreach" });
  await lab.settled(({ verdict }) => verdict.findings.some(({ rule }) => rule === "reason-for-contact"));
  const panel = await lab.openPanel(page);
  await (await unfolded(panel, "reason-for-contact")).locator(".fix").first().click();
  await expect(panel.locator(".note")).toBeVisible();
  await page.bringToFront();
  await page.keyboard.type("you spoke about invoice backlogs at the port forum");
  await lab.settled(({ verdict }) => verdict.findings.every(({ rule }) => rule !== "reason-for-contact"));
  expect((await lab.compose(page).lines()).join("\n")).toContain("you spoke about invoice backlogs at the port forum");
});

test("a personal recipient is taken out by its fix", async ({ lab }) => {
  const page = await lab.openGmail({ draft: "cold-outreach" });
  await lab.settled(({ recipients }) => recipients.length === 2);
  const panel = await lab.openPanel(page);
  await (await unfolded(panel, "company-recipient")).locator(".fix").first().click();
  const after = await lab.settled(({ recipients }) => recipients.length === 1);
  expect(after.recipients).toEqual(["dana.whitfield@harborline.example"]);
  expect(after.verdict.findings.map(({ rule }) => rule)).not.toContain("company-recipient");
});

test("an opt-out link to nowhere is repaired in place, its words untouched", async ({ lab }) => {
  const page = await lab.openGmail({ draft: "cold-outreach" });
  await lab.settled(({ verdict }) => verdict.findings.some(({ rule }) => rule === "opt-out-usable"));
  const panel = await lab.openPanel(page);
  await (await unfolded(panel, "opt-out-usable")).locator(".fix").first().click();
  await lab.settled(({ verdict }) => verdict.findings.every(({ rule }) => rule !== "opt-out-usable"));
  const link = lab.compose(page).body.locator("a");
  await expect(link).toHaveText("Unsubscribe");
  await expect(link).toHaveAttribute("href", "https://www.brightloop.example/unsubscribe");
});

test("two composes at once do not mix", async ({ lab }) => {
  const page = await lab.openGmail({ draft: "blank", composes: 2 });
  await lab.compose(page, 0).type("We help you sell more. Book a demo today, our platform saves 30%.");
  await lab.compose(page, 1).type("Lunch tomorrow?");
  const bad = await lab.rested(({ verdict }) => verdict.findings.some(isLoud));
  const other = await lab.compose(page, 1).html();
  await lab.compose(page, 0).body.click();
  const panel = await lab.openPanel(page);
  await panel.locator(".fix-all .button").click();
  await lab.settled(({ key, revision }) => key === bad.key && revision > bad.revision);
  expect(await lab.compose(page, 0).html()).toContain("410 Terry Avenue North");
  expect(await lab.compose(page, 1).html()).toBe(other);
  await page.bringToFront();
  await lab.compose(page, 1).body.click();
  await expect(panel.locator(".card")).toHaveCount(0);
});

test("the real side panel opens from a click on the badge and fixes the draft", { tag: "@chromium" }, async ({
  lab,
}) => {
  // A worker that no test before has used: one of them takes the panel from it, and only a click that is heard at once opens it.
  await stopWorker(lab);
  const page = await lab.openGmail({ draft: "cold-outreach" });
  const { revision } = await lab.settled(({ verdict }) => verdict.findings.some(isLoud));
  await page.locator("goodsend-badge").click();
  const panel = await attachToTarget(lab.debuggingPort, `${lab.origin}/sidepanel.html`);
  await panel.click(".fix-all .button");
  await lab.settled((state) => state.revision > revision);
  await panel.waitFor(`document.querySelector(".note[data-tone=clear]")`);
  expect((await lab.compose(page).lines()).join("\n")).toContain("410 Terry Avenue North");
  panel.close();
});

test("ignoring says for whom, holds, and is taken back", async ({ lab }) => {
  const page = await lab.openGmail({ draft: "cold-outreach" });
  await lab.settled(({ verdict }) => verdict.findings.some(({ rule }) => rule === "company-recipient"));
  const panel = await lab.openPanel(page);
  const card = await unfolded(panel, "company-recipient");
  await card.getByRole("button", { name: /^Ignore/ }).click();
  await card.getByRole("button", { name: "For tom.okafor82@gmail.com" }).click();
  await expect(card).toHaveCount(0);
  const ignored = await lab.settled(({ verdict }) => verdict.ignored.length === 1);
  expect(ignored.verdict.ignored[0]?.rule).toBe("company-recipient");
  await panel.locator(".ignored > summary").click();
  await panel.getByRole("button", { name: /^Undo ignoring/ }).click();
  await expect(card).toBeVisible();
});

test("pressing the quoted words lights them up in the draft", async ({ lab }) => {
  const page = await lab.openGmail({ draft: "cold-outreach" });
  await lab.settled(({ verdict }) => verdict.findings.some(({ rule }) => rule === "opt-out-usable"));
  const panel = await lab.openPanel(page);
  await (await unfolded(panel, "opt-out-usable")).locator(".quote").first().click();
  await expect.poll(() => page.evaluate(() => CSS.highlights.get("goodsend-reveal")?.size ?? 0)).toBe(1);
});
