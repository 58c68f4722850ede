import axe, { type Result, type RunOptions } from "axe-core";
import type { Page } from "playwright";

/**
 * What axe finds wrong with a page, or with the part of it that a selector finds. Its half a megabyte goes into each
 * document once: @axe-core/playwright hands it over anew for every question, which took twice as long as the answer.
 * @throws where the page has frames, which are not looked into
 */
export async function runAxe(page: Page, part = "html", runOnly?: RunOptions["runOnly"]): Promise<Result[]> {
  if (page.frames().length > 1) throw new Error("axe does not look into frames");
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  const options: RunOptions = { ...(runOnly && { runOnly }), resultTypes: ["violations"] };
  // Runs in the page, where axe stands in the window.
  return page.evaluate(
    async ({ selector, how }) => {
      const { axe: there } = window as unknown as { axe: typeof axe };
      return (await there.run({ include: [[selector]] }, how)).violations;
    },
    { selector: part, how: options },
  );
}
