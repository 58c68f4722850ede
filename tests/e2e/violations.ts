import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright/test";

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe finds wrong with a page as it is now, or with a part of it; one line for each rule that is broken. */
export function violationsOf(page: Page, part = "html"): Promise<string[]> {
  return run(page, (axe) => axe.include(part).withTags(standards));
}

/** The same in light and in dark, where nothing else differs but the colours. */
export async function violationsInBoth(page: Page, part = "html"): Promise<string[]> {
  // A colour that is on its way to another is no fault.
  await page.emulateMedia({ reducedMotion: "reduce", colorScheme: "light" });
  const light = await violationsOf(page, part);
  await page.emulateMedia({ colorScheme: "dark" });
  return [...light, ...(await run(page, (axe) => axe.include(part).withRules(["color-contrast"])))];
}

async function run(page: Page, choose: (axe: AxeBuilder) => AxeBuilder): Promise<string[]> {
  // Else axe opens a page of its own each time, for frames of other origins, of which ours have none.
  const { violations } = await choose(new AxeBuilder({ page }).setLegacyMode()).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`);
}
