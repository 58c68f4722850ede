import type { Page } from "playwright/test";
import { closedRoot } from "../lab/closed-root.ts";
import { openCard, openCardWith } from "./card-window.ts";
import { expect, type Lab, test } from "./lab-test.ts";

const clients = {
  gmail: { open: (lab: Lab, query: Query) => lab.openGmail(query), send: ".aoO" },
  outlook: {
    open: (lab: Lab, query: Query) => lab.openOutlook(query),
    send: '[id^="docking_"] [id$="__primaryActionButton"]',
  },
};
type Query = Record<string, string | number>;

for (const [client, { open, send }] of Object.entries(clients)) {
  test(`nodes of other extensions are neither read as words nor removed by a fix (${client})`, async ({ lab }) => {
    const page = await open(lab, { draft: "cold-outreach" });
    const before = await lab.settled(({ verdict }) => verdict.status === "confirm");
    await addNeighbours(page);
    await lab.compose(page).body.click();
    // Not at the end, where Firefox would put the words into the other extension's node.
    await page.keyboard.press("Control+Home");
    await page.keyboard.type("Well, ");
    const after = await lab.settled(
      ({ revision, verdict }) => revision > before.revision && verdict.status !== "unknown",
    );
    expect(after.verdict.findings.map(({ rule }) => rule)).toEqual(before.verdict.findings.map(({ rule }) => rule));
    expect(JSON.stringify(after)).not.toMatch(/neighbour/);
    const neighbours = await neighboursOf(page);
    expect(neighbours).toHaveLength(5);
    const card = await openCardWith(lab, page, (html) => html.includes('class="safe"'));
    const said = card.says("Done, and checked again");
    await card.click(".fixes .safe");
    expect(await said).toBe(true);
    expect(await neighboursOf(page)).toEqual(neighbours);
  });

  test(`another guard on Send keeps what it wants to keep, with us before it (${client})`, async ({ lab }) => {
    const page = await open(lab, { draft: "clean" });
    await page
      .locator("goodsend-badge[data-status=clear], goodsend-badge[data-status=inform]")
      .waitFor({ state: "attached" });
    await addGuard(page, send);
    await page.locator(send).click();
    expect(await outcome(page)).toEqual({ kept: 1, sent: 0 });
    await page.close();

    const bad = await open(lab, { draft: "cold-outreach" });
    await lab.settled(({ verdict }) => verdict.status === "confirm");
    await addGuard(bad, send);
    await bad.locator(send).click();
    await expect(bad.locator("goodsend-send")).toHaveCount(1);
    expect(await outcome(bad)).toEqual({ kept: 0, sent: 0 });
    await bad.keyboard.press("Shift+Tab");
    await bad.keyboard.press("Shift+Tab");
    await bad.keyboard.press("Enter");
    await expect.poll(() => outcome(bad)).toEqual({ kept: 1, sent: 0 });
  });

  // Firefox has the one that is written from right to left.
  for (const [lang, tag] of [
    ["de", " @chromium"],
    ["ja", " @chromium"],
    ["ar", ""],
  ] as const) {
    test(`everything works in a webmail that speaks ${lang} (${client})${tag}`, async ({ lab }) => {
      const page = await open(lab, { draft: "cold-outreach", lang });
      const state = await lab.settled(({ verdict }) => verdict.status === "confirm");
      expect(state.unread).toEqual([]);
      const card = await openCard(lab, page);
      const box = await card.box("div");
      const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
      expect(box.x >= 0 && box.x + box.width <= width && box.y >= 0 && box.y + box.height <= height).toBe(true);
      expect(await card.ask<string>("(root) => getComputedStyle(root.host).direction")).toBe("ltr");
      const badge = await closedRoot(page, "goodsend-badge");
      expect(
        await badge.ask<string>("(root) => getComputedStyle(root.querySelector('span:last-child')).direction"),
      ).toBe("ltr");
      await page.keyboard.press("Escape");
      await page.keyboard.press("Control+Enter");
      await expect(page.locator("goodsend-send")).toHaveCount(1);
      await page.keyboard.press("Escape");
      const fix = await openCardWith(lab, page, (html) => html.includes('class="safe"'));
      const said = fix.says("Done, and checked again");
      await fix.click(".fixes .safe");
      expect(await said).toBe(true);
      expect(await page.evaluate(() => Reflect.get(window, "lab").sent.length)).toBe(0);
    });
  }
}

/** Puts into a form what writing and tracking extensions put there: in the editor, beside it, over it. */
async function addNeighbours(page: Page): Promise<void> {
  await page.evaluate(() => {
    const editor = document.querySelector('[role="textbox"][aria-multiline="true"][contenteditable="true"]');
    const add = (place: Element | null | undefined, name: string, attributes: Record<string, string>) => {
      const node = document.createElement(name);
      for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
      node.append("neighbour: unsubscribe, 410 Terry Avenue North");
      place?.append(node);
    };
    add(editor, "grammarly-extension", { "data-neighbour": "1" });
    add(editor, "div", { contenteditable: "false", style: "position:absolute;top:0", "data-neighbour": "2" });
    add(editor?.parentElement, "harper-highlights", { "data-neighbour": "3" });
    add(editor?.parentElement?.parentElement, "div", { class: "hubspot-toolbar", "data-neighbour": "4" });
    add(editor?.parentElement?.parentElement, "div", {
      class: "mailtrack-badge",
      role: "button",
      "data-neighbour": "5",
    });
  });
}

function neighboursOf(page: Page): Promise<string[]> {
  return page.evaluate(() => [...document.querySelectorAll("[data-neighbour]")].map((node) => node.outerHTML).sort());
}

/** Another extension that keeps every press on Send. */
async function addGuard(page: Page, send: string): Promise<void> {
  await page.evaluate((selector) => {
    document.addEventListener(
      "click",
      (event) => {
        if (!(event.target instanceof Element) || !event.target.closest(selector)) return;
        event.preventDefault();
        event.stopImmediatePropagation();
        document.body.dataset.kept = String(Number(document.body.dataset.kept ?? 0) + 1);
      },
      true,
    );
  }, send);
}

function outcome(page: Page): Promise<{ kept: number; sent: number }> {
  return page.evaluate(() => ({
    kept: Number(document.body.dataset.kept ?? 0),
    sent: Reflect.get(window, "lab").sent.length,
  }));
}
