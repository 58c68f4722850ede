import type { Locator, Page } from "playwright/test";

/** The card of a rule in the panel, unfolded as a user would. */
export async function unfolded(panel: Page, rule: string): Promise<Locator> {
  const card = panel.locator(`.card[data-rule=${rule}]`);
  const head = card.locator(".card-head").first();
  if ((await head.getAttribute("aria-expanded")) === "false") await head.click();
  return card;
}
