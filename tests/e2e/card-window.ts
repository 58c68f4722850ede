import type { Locator, Page } from "playwright/test";
import { type ClosedRoot, closedRoot } from "../lab/closed-root.ts";
import { expect, type Lab } from "./lab-test.ts";

/** Whether a finding is about words of the body. */
export function isInBody({ evidence }: { evidence: readonly { field: string }[] }): boolean {
  return evidence[0]?.field === "body";
}

/** Clicks on the first words of the body that are underlined, and waits for their card. */
export async function openCard(lab: Lab, page: Page): Promise<ClosedRoot> {
  return openCardWith(lab, page, () => true);
}

/** Clicks on underlined words, one finding after the other, until the card's HTML is as wanted. */
export async function openCardWith(lab: Lab, page: Page, isWanted: (html: string) => boolean): Promise<ClosedRoot> {
  const { verdict } = await lab.settled(({ verdict: now }) => now.findings.some(isInBody));
  const card = await closedRoot(page, "goodsend-notes");
  for (const finding of verdict.findings.filter(isInBody)) {
    // The script that shows cards is loaded with the first underlined words: an early click finds nobody.
    await expect(async () => {
      await clickWords(page, lab.compose(page).body, finding.evidence[0]?.quote ?? "");
      await expect.poll(() => card.html(), { timeout: 2000 }).toContain("<h2");
    }).toPass({ timeout: 10_000 });
    if (isWanted(await card.html())) return card;
    await page.keyboard.press("Escape");
  }
  throw new Error("no such card");
}

/** A true click on the words of an editor that begin as `quote` does. */
export async function clickWords(page: Page, body: Locator, quote: string): Promise<void> {
  const at = await body.evaluate((editor, words) => {
    const walker = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = node.nodeValue?.indexOf(words.slice(0, 10)) ?? -1;
      if (start < 0) continue;
      const range = document.createRange();
      range.setStart(node, start + 1);
      range.setEnd(node, start + 4);
      node.parentElement?.scrollIntoView({ block: "nearest" });
      const box = range.getBoundingClientRect();
      return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    }
    return undefined;
  }, quote);
  if (!at) throw new Error(`“${quote}” is not in the body`);
  await page.mouse.click(at.x, at.y);
}
