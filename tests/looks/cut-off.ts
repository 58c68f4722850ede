import type { Page } from "playwright";

/**
 * What a page cuts off or makes one scroll sideways for, a line each: the page itself, things that reach beyond the
 * window, and words that do not fit where they stand. What scrolls within its own frame may be wide, as tables are.
 * Sees into shadow roots that `openRoots` left open.
 */
export async function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const found = scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide, of ${clientWidth}`] : [];
    const nameOf = (element: Element) => {
      const text = (element.textContent ?? "").trim().replace(/\s+/g, " ").slice(0, 50);
      return `${element.localName}.${element.getAttribute("class") ?? ""} “${text}”`;
    };
    const isHidden = (element: Element) => element.closest(".visually-hidden, [hidden]") !== null;
    const scrolls = (element: Element | null): boolean =>
      element !== null && (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    const look = (root: Document | ShadowRoot) => {
      for (const element of root.querySelectorAll("*")) {
        if (element.shadowRoot) look(element.shadowRoot);
        // A field scrolls by itself.
        if (!(element instanceof HTMLElement) || element.matches("head *, html, input, textarea")) continue;
        if (isHidden(element) || !element.checkVisibility()) continue;
        const box = element.getBoundingClientRect();
        if (box.width <= 1 || box.height <= 1) continue;
        const { overflowX, overflowY, textOverflow, clipPath, webkitLineClamp } = getComputedStyle(element);
        if (clipPath !== "none" && element.textContent !== "") continue;
        if ((box.right > clientWidth + 1 || box.left < -1) && !scrolls(element.parentElement))
          found.push(`beyond the window: ${nameOf(element)}`);
        const isCut = element.scrollWidth > element.clientWidth + 1;
        if (isCut && /hidden|clip/.test(overflowX) && textOverflow !== "ellipsis")
          found.push(`cut off: ${nameOf(element)}`);
        const isLong = element.scrollHeight > element.clientHeight + 2;
        // What shows the first lines of a long text, and an ellipsis, means to.
        if (isLong && /hidden|clip/.test(overflowY) && webkitLineClamp === "none")
          found.push(`cut off below: ${nameOf(element)}`);
        if (isCut && element.localName === "dialog") found.push(`scrolls sideways: ${nameOf(element)}`);
      }
    };
    look(document);
    return [...new Set(found)];
  });
}

/** Has what stands in mail pages keep its shadow roots open, so that a test can look in. */
export async function openRoots(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (how) {
      return attach.call(this, { ...how, mode: "open" });
    };
  });
}
