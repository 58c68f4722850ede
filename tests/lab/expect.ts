import { expect as base, type ExpectMatcherState, type Locator } from "playwright/test";
import { FirefoxLocator } from "./firefox/firefox-locator.ts";

/** What each matcher compares with what is expected, in a page of Firefox. */
const seen = {
  toHaveCount: (locator: FirefoxLocator) => locator.count(),
  toHaveValue: (locator: FirefoxLocator) => locator.inputValue(),
  toHaveText: async (locator: FirefoxLocator) => (await locator.innerText()).trim(),
  toContainText: (locator: FirefoxLocator) => locator.innerText(),
  toBeVisible: async (locator: FirefoxLocator) => ((await locator.isVisible()) ? "visible" : "not visible"),
  toBeChecked: async (locator: FirefoxLocator) =>
    (await locator.evaluate((box) => (box as HTMLInputElement).checked)) ? "checked" : "not checked",
  toHaveAttribute: async (locator: FirefoxLocator, name: unknown) => (await locator.getAttribute(String(name))) ?? "",
};

type MatcherName = keyof typeof seen;

/** What is wanted by the matchers that are told nothing. */
const wants: Partial<Record<MatcherName, string>> = { toBeVisible: "visible", toBeChecked: "checked" };

/** How long a page may take to come to what is expected of it; ms. */
const patience = 10_000;

/** Playwright's `expect`, whose matchers know the elements of a page in Firefox as well. */
export const expect = base.extend({
  toHaveCount: matcher("toHaveCount"),
  toHaveValue: matcher("toHaveValue"),
  toHaveText: matcher("toHaveText"),
  toContainText: matcher("toContainText"),
  toBeVisible: matcher("toBeVisible"),
  toBeChecked: matcher("toBeChecked"),
  toHaveAttribute: matcher("toHaveAttribute"),
});

function matcher(name: MatcherName) {
  return async function (this: ExpectMatcherState, locator: Locator, ...args: unknown[]) {
    // A page of Firefox passes for one of Playwright's; see FirefoxPage.
    const element: unknown = locator;
    const failure =
      element instanceof FirefoxLocator
        ? await differenceIn(element, name, args, this.isNot)
        : await differenceByPlaywright(locator, name, args, this.isNot);
    return { name, pass: (failure === undefined) !== this.isNot, message: () => failure ?? "" };
  };
}

/** Waits until an element is as expected; says how it differs where it does not become so. */
async function differenceIn(
  locator: FirefoxLocator,
  name: MatcherName,
  args: readonly unknown[],
  isNot: boolean,
): Promise<string | undefined> {
  const wanted = wants[name] ?? args.at(-1);
  const end = Date.now() + patience;
  for (;;) {
    const actual = await seen[name](locator, args[0]);
    if (isAsWanted(name, actual, wanted) !== isNot) return undefined;
    if (Date.now() > end)
      return `${name}: ${locator} is ${JSON.stringify(actual)}, not ${isNot ? "other than " : ""}${wanted}`;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

function isAsWanted(name: MatcherName, actual: unknown, wanted: unknown): boolean {
  if (wanted instanceof RegExp) return wanted.test(String(actual));
  return name === "toContainText" ? String(actual).includes(String(wanted)) : actual === wanted;
}

async function differenceByPlaywright(
  locator: Locator,
  name: MatcherName,
  args: readonly unknown[],
  isNot: boolean,
): Promise<string | undefined> {
  const expectation = isNot ? base(locator).not : base(locator);
  try {
    // The arguments are those of the matcher of this name.
    await (expectation[name] as (...given: readonly unknown[]) => Promise<void>)(...args);
    return undefined;
  } catch (error) {
    return String(error);
  }
}
