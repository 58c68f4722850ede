import type { Page } from "playwright/test";
import { runAxe } from "../lab/axe.ts";

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe finds wrong with a page as it is now, or with a part of it; one line for each rule that is broken. */
export async function violationsOf(page: Page, part = "html"): Promise<string[]> {
  return lines(await runAxe(page, part, { type: "tag", values: standards }));
}

/** The same in light and in dark, where nothing else differs but the colours. */
export async function violationsInBoth(page: Page, part = "html"): Promise<string[]> {
  // A colour that is on its way to another is no fault.
  await page.emulateMedia({ reducedMotion: "reduce", colorScheme: "light" });
  const light = await violationsOf(page, part);
  await page.emulateMedia({ colorScheme: "dark" });
  return [...light, ...lines(await runAxe(page, part, ["color-contrast"]))];
}

function lines(violations: Awaited<ReturnType<typeof runAxe>>): string[] {
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`);
}
