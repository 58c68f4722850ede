import type { Page } from "playwright/test";
import { labPolicy, storePolicy } from "../lab/sender.ts";
import { expect, test } from "./lab-test.ts";

/** What a person types after the first words, a piece at a time: some findings go, one comes, most stay. */
const pieces = [
  "We help teams like yours save money. ",
  "Book a demo this week? ",
  "It takes a quarter of an hour, and you see your own figures in it. ",
  "I am writing to you because you spoke about invoice backlogs at the Port Logistics fair. ",
  "Best regards, Alex, Brightloop Inc.",
];

/** The narrowest panel, where most can jump; px. */
const width = 240;

test(`nothing in a panel of ${width} px in German jumps while a draft is typed`, async ({ lab }) => {
  await storePolicy(lab, { ...labPolicy, language: "de" });
  const page = await lab.openGmail({ draft: "blank-to-priya" });
  const panel = await lab.openPanel(page);
  await panel.setViewportSize({ width, height: 900 });
  await page.bringToFront();
  const compose = lab.compose(page);
  await compose.subject.fill("Re: our platform");
  await compose.type("Hi Priya, I wanted to reach out. ");
  await lab.rested(({ verdict }) => verdict.findings.length >= 4);
  await panel.locator(".card").first().waitFor();
  await noteShifts(panel);
  const tops = await topsOf(panel);
  for (const piece of pieces) {
    const { revision } = await lab.rested(() => true);
    await compose.type(piece);
    await lab.rested((state) => state.revision > revision);
    expect(await topsOf(panel), piece).toEqual(tops);
  }
  // A word of advice more in the banner moves nothing below it.
  await compose.subject.fill("Re: OUR PLATFORM SAVES YOU MONEY");
  await lab.rested(({ verdict }) => verdict.findings.some(({ level }) => level === "inform"));
  await expect(panel.locator(".status")).toContainText("1\u00a0Empfehlung");
  expect(await topsOf(panel), "with advice").toEqual(tops);
  // Google calls less than 0.1 good for the whole life of a page. Cards below one that is gone do move up.
  const shifts = await panel.evaluate(() => Reflect.get(window, "shifts") as { value: number; what: string[] }[]);
  expect(
    shifts.reduce((sum, { value }) => sum + value, 0),
    JSON.stringify(shifts),
  ).toBeLessThan(0.1);
});

/** Where what one would look at begins: how the draft stands, what can be fixed at once, the first card. */
async function topsOf(panel: Page): Promise<number[]> {
  return panel.evaluate(() =>
    [".status", ".duties", ".fix-all", ".card"].map(
      (part) => document.querySelector(part)?.getBoundingClientRect().top ?? -1,
    ),
  );
}

async function noteShifts(panel: Page): Promise<void> {
  await panel.evaluate(() => {
    const shifts: { value: number; what: string[] }[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, sources } = entry as PerformanceEntry & { value: number; sources: { node?: Node }[] };
        shifts.push({ value, what: sources.map(({ node }) => node?.textContent?.slice(0, 40) ?? "") });
      }
    }).observe({ type: "layout-shift" });
  });
}
