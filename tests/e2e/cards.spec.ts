import { readFileSync } from "node:fs";
import type { Page } from "playwright/test";
import { type ClosedRoot, closedRoot } from "../lab/closed-root.ts";
import { isInBody, openCard, openCardWith } from "./card-window.ts";
import { expect, type Lab, test } from "./lab-test.ts";
import { stopWorker } from "./stop-worker.ts";
import { violationsInBoth, violationsOf } from "./violations.ts";

const clients = ["gmail", "outlook"] as const;
type Client = (typeof clients)[number];

const openLab = (lab: Lab, client: Client, query: Record<string, string | number> = {}) =>
  (client === "gmail" ? lab.openGmail : lab.openOutlook)({ draft: "cold-outreach", ...query });

for (const client of clients) {
  test(`a click on underlined words opens their card and leaves the draft alone (${client})`, async ({ lab }) => {
    const page = await openLab(lab, client);
    const compose = lab.compose(page);
    const html = await compose.html();
    const card = await openCard(lab, page);
    expect(await card.words()).toContain("Fix before sending");
    expect(await card.words()).toContain("Say why you write to this person");
    expect(await hasFocus(page)).toBe(true);
    expect(await compose.html()).toBe(html);
    expect(await page.locator("form goodsend-notes, [contenteditable] goodsend-notes").count()).toBe(0);

    await test.step("typing goes on in the draft, and the card goes", async () => {
      await page.keyboard.type("Q");
      await expect(page.locator("goodsend-notes")).toHaveCount(0);
      await expect.poll(() => compose.html()).toContain("Q");
    });
    await test.step("Escape closes the card and nothing else", async () => {
      await page.keyboard.press("Backspace");
      await openCard(lab, page);
      await page.evaluate(() => {
        document.addEventListener("keydown", ({ key }) => document.body.setAttribute("data-heard", key), true);
      });
      await page.keyboard.press("Escape");
      await expect(page.locator("goodsend-notes")).toHaveCount(0);
      expect(await page.getAttribute("body", "data-heard")).toBeNull();
      expect(await hasFocus(page)).toBe(true);
    });
    await test.step("the caret opens the card by key, and closes it when it leaves the words", async () => {
      await page.keyboard.press("ArrowRight");
      await page.locator("goodsend-notes").waitFor({ state: "attached" });
      expect(await hasFocus(page)).toBe(true);
      await page.keyboard.press("Control+Home");
      await expect(page.locator("goodsend-notes")).toHaveCount(0);
    });
  });

  test(`a fix that is chosen in a card is in the draft, as one step of undo (${client})`, async ({ lab }) => {
    const page = await openLab(lab, client);
    const compose = lab.compose(page);
    const before = await compose.html();
    await lab.settled(({ verdict }) => verdict.findings.some(isInBody));
    const card = await openCardWith(lab, page, (card) => card.includes('class="safe"'));
    const said = card.says("Done, and checked again");
    await card.click(".fixes .safe");
    await expect.poll(() => compose.html()).not.toBe(before);
    expect(await said).toBe(true);
    await expect(page.locator("goodsend-notes")).toHaveCount(0);
    await compose.undo();
    await expect.poll(() => compose.html()).toBe(before);
  });

  test(`keys lead from finding to finding, mend one, ignore one, and give the caret back (${client})`, async ({
    lab,
  }) => {
    const page = await openLab(lab, client);
    const compose = lab.compose(page);
    await compose.body.click();
    await page.keyboard.press("Control+Home");
    const { verdict } = await lab.settled(({ verdict }) => verdict.findings.some(isInBody));
    const quotes = verdict.findings.filter(isInBody).map(({ evidence }) => evidence[0]?.quote ?? "");
    await lab.giveCommand("next-finding");
    const card = await closedRoot(page, "goodsend-notes");
    await expect.poll(() => card.ask<boolean>("(root) => root.activeElement?.role === 'dialog'")).toBe(true);
    const first = await card.ask<string>("(root) => root.querySelector('h2').textContent");
    await lab.giveCommand("next-finding");
    await expect.poll(() => card.ask<string>("(root) => root.querySelector('h2')?.textContent")).not.toBe(first);
    await lab.giveCommand("previous-finding");
    await expect.poll(() => card.ask<string>("(root) => root.querySelector('h2')?.textContent")).toBe(first);
    await page.keyboard.press("Escape");
    await expect(page.locator("goodsend-notes")).toHaveCount(0);
    const behind = await textBehindCaret(page);
    expect(quotes.some((quote) => behind.startsWith(quote.split("\n")[0] ?? "?"))).toBe(true);

    await lab.giveCommand("ignore-finding");
    await lab.settled(({ verdict: now }) => now.ignored.length === 1);
    await expect(page.locator("goodsend-notes")).toHaveCount(0);
    const { verdict: left } = await lab.settled(({ verdict: now }) => now.ignored.length === 1);
    const safe = left.findings.find(({ fixes }) => fixes.some(({ safety }) => safety === "safe"));
    for (let step = 0; step < left.findings.length; step++) {
      await lab.giveCommand("next-finding");
      await expect.poll(() => card.html()).toContain("<h2");
      if ((await card.words()).includes(safe?.title ?? "")) break;
      await expect.poll(() => card.ask<boolean>("(root) => root.activeElement !== null")).toBe(true);
    }
    await lab.giveCommand("apply-fix");
    await lab.settled(({ verdict: now }) => !now.findings.some(({ id }) => id === safe?.id));
  });

  test(`where a page can open no panel, the badge lists the same findings (${client})`, async ({
    lab,
    browserName,
  }) => {
    const page = await openLab(lab, client);
    const { verdict } = await lab.settled(({ verdict }) => verdict.findings.some(isInBody));
    const list = await openList(lab, page);
    for (const { title } of verdict.findings) expect(await list.words()).toContain(title);
    expect(await hasFocus(page)).toBe(client === "gmail");
    await page.locator("goodsend-badge").click();
    await expect(page.locator("goodsend-notes")).toHaveCount(0);
    const again = await openList(lab, page);
    await again.click("summary", "Ignore");
    await again.click("button", "In this draft");
    await lab.settled(({ verdict: now }) => now.ignored.length === 1);
    await expect.poll(() => again.html()).toContain("<h2");
    // A new worker can open one again.
    if (browserName === "chromium") await stopWorker(lab);
  });

  test(`a card follows its words, and goes when they are scrolled out of sight (${client})`, async ({ lab }) => {
    const page = await openLab(lab, client);
    await lab.compose(page).body.evaluate((body) => {
      for (let line = 0; line < 80; line++)
        body.append(Object.assign(document.createElement("div"), { innerText: "line" }));
    });
    const card = await openCard(lab, page);
    const before = await card.box("div");
    // Not so far that the card comes under the pointer, where a wheel scrolls nothing of the page.
    await page.mouse.wheel(0, 6);
    await expect.poll(async () => (await card.box("div"))?.y).not.toBe(before.y);
    await page.mouse.wheel(0, 3000);
    await expect(page.locator("goodsend-notes")).toHaveCount(0);
  });
}

test("a window of its own at about:blank shows cards, too", async ({ lab }) => {
  const page = await lab.openOutlook({ draft: "clean" });
  const popup = lab.context.waitForEvent("page");
  await page.evaluate(() => Reflect.get(window, "lab").openWindow("cold-outreach"));
  const own = await popup;
  await own.locator("goodsend-badge[data-status=confirm]").waitFor({ state: "attached" });
  expect(await (await openCard(lab, own)).words()).toContain("Fix before sending");
});

test("card and list have no accessibility violation and fit a narrow window @chromium", async ({ lab }) => {
  const page = await openLab(lab, "gmail", { lang: "ar", form: "popout" });
  await page.setViewportSize({ width: 340, height: 620 });
  for (const open of [openCard, openList]) {
    const shown = await open(lab, page);
    await shown.click("summary");
    const box = await shown.box("div");
    expect(box.x >= 0 && box.x + box.width <= 340 && box.y >= 0 && box.y + box.height <= 620, JSON.stringify(box)).toBe(
      true,
    );
    expect(await violationsIn(lab, shown)).toEqual([]);
    await page.keyboard.press("Escape");
  }
});

/** What axe says of the content of a closed root, which it cannot look into itself: shown in a page of its own. */
async function violationsIn(lab: Lab, shown: ClosedRoot): Promise<string[]> {
  const page = await lab.context.newPage();
  const style = readFileSync("lib/app/notes-popup.css", "utf8").replaceAll(":host", ":root");
  const html = `<!doctype html><html lang="en"><title>Card</title><style>${style}</style><main>${await shown.html()}</main></html>`;
  await page.setContent(html);
  const found = await violationsInBoth(page);
  await page.emulateMedia({ forcedColors: "active" });
  found.push(...(await violationsOf(page)));
  await page.close();
  return found.filter((line) => !/^(page-has-heading-one|heading-order):/.test(line));
}

/** Presses the badge in a browser that opens no panel from a page. */
async function openList(lab: Lab, page: Page): Promise<ClosedRoot> {
  await lab.settled(({ verdict }) => verdict.findings.some(isInBody));
  const worker = await lab.worker();
  await worker.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: { sidePanel?: { open: unknown } } };
    // Firefox has none.
    if (chrome.sidePanel) chrome.sidePanel.open = () => Promise.reject(new Error("no panel"));
  });
  await page.locator("goodsend-badge").click();
  const list = await closedRoot(page, "goodsend-notes");
  await expect.poll(() => list.html()).toContain('class="list"');
  return list;
}

/** Whether the focus is in the draft's editor. */
function hasFocus(page: Page): Promise<boolean> {
  return page.evaluate(() => document.activeElement?.getAttribute("aria-multiline") === "true");
}

function textBehindCaret(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { focusNode, focusOffset } = getSelection() ?? {};
    return focusNode?.nodeValue?.slice(focusOffset) ?? "";
  });
}
