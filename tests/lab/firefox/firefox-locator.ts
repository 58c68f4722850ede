import type { Page } from "puppeteer-core";
import { elementsAt, patternOf, type Step } from "./steps.ts";
import { until } from "./until.ts";

/** Elements of a page in Firefox, found anew at each use: what our tests use of Playwright's `Locator`. */
export class FirefoxLocator {
  readonly #page: Page;
  readonly #steps: readonly Step[];

  constructor(page: Page, steps: readonly Step[]) {
    this.#page = page;
    this.#steps = steps;
  }

  locator(css: string): FirefoxLocator {
    return this.#then({ css });
  }

  nth(index: number): FirefoxLocator {
    return this.#then({ nth: index });
  }

  first(): FirefoxLocator {
    return this.nth(0);
  }

  last(): FirefoxLocator {
    return this.nth(-1);
  }

  filter({ visible }: { visible: true }): FirefoxLocator {
    return this.#then({ visible });
  }

  getByRole(role: string, { name }: { name?: string | RegExp } = {}): FirefoxLocator {
    return this.#then({ role, ...(name !== undefined && { name: patternOf(name) }) });
  }

  getByText(text: string | RegExp): FirefoxLocator {
    return this.#then({ text: patternOf(text) });
  }

  getByLabel(label: string | RegExp): FirefoxLocator {
    return this.#then({ label: patternOf(label) });
  }

  count(): Promise<number> {
    return this.#run("elements.length");
  }

  /** Runs a function in the page on the first element, once there is one. */
  async evaluate<Result, Argument>(
    work: (element: HTMLElement, argument: Argument) => Result,
    argument?: Argument,
  ): Promise<Result> {
    await this.waitFor({ state: "attached" });
    return this.#run(`(${work})(elements[0], ${JSON.stringify(argument)})`);
  }

  evaluateAll<Result>(work: (elements: HTMLElement[]) => Result): Promise<Result> {
    return this.#run(`(${work})(elements)`);
  }

  waitFor({ state = "visible" }: { state?: "attached" | "visible" } = {}): Promise<void> {
    const isThere = () => (state === "attached" ? this.count().then((count) => count > 0) : this.isVisible());
    return until(isThere, () => `${this} is not ${state}`);
  }

  async click(): Promise<void> {
    let point: { x: number; y: number } | null = null;
    const isReachable = async () => {
      point = await this.#run(`(${pointOf})(elements[0])`);
      return point !== null;
    };
    await until(isReachable, () => `${this} cannot be clicked`);
    const { x, y } = point ?? { x: 0, y: 0 };
    await this.#page.mouse.click(x, y);
  }

  focus(): Promise<void> {
    return this.evaluate((element) => element.focus());
  }

  /** Replaces what is in a box by one editing command, of which the page hears as of typing. */
  fill(text: string): Promise<void> {
    return this.evaluate((element, words) => {
      element.focus();
      if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) element.select();
      else getSelection()?.selectAllChildren(element);
      document.execCommand(words === "" ? "delete" : "insertText", false, words);
    }, text);
  }

  async pressSequentially(text: string): Promise<void> {
    await this.focus();
    await this.#page.keyboard.type(text);
  }

  check(): Promise<void> {
    return this.evaluate((element) => element.click());
  }

  selectOption(value: string): Promise<void> {
    return this.evaluate((element, wanted) => {
      (element as HTMLSelectElement).value = wanted;
      element.dispatchEvent(new Event("change", { bubbles: true }));
    }, value);
  }

  inputValue(): Promise<string> {
    return this.evaluate((element) => (element as HTMLInputElement).value);
  }

  innerText(): Promise<string> {
    return this.evaluate((element) => element.innerText);
  }

  innerHTML(): Promise<string> {
    return this.evaluate((element) => element.innerHTML);
  }

  textContent(): Promise<string> {
    return this.evaluate((element) => element.textContent ?? "");
  }

  getAttribute(name: string): Promise<string | null> {
    return this.evaluate((element, attribute) => element.getAttribute(attribute), name);
  }

  isVisible(): Promise<boolean> {
    return this.#run("elements[0]?.checkVisibility({ visibilityProperty: true }) ?? false");
  }

  toString(): string {
    return this.#steps.map((step) => JSON.stringify(step)).join(" ");
  }

  #then(step: Step): FirefoxLocator {
    return new FirefoxLocator(this.#page, [...this.#steps, step]);
  }

  /** The value of an expression about `elements`. */
  #run<Result>(expression: string): Promise<Result> {
    const call = `(() => { const elements = (${elementsAt})(${JSON.stringify(this.#steps)}); return ${expression}; })()`;
    return this.#page.evaluate(call) as Promise<Result>;
  }
}

/** Where to press an element: its middle, unless something else lies there. Runs in the page. */
function pointOf(element: HTMLElement | undefined): { x: number; y: number } | null {
  if (!element?.checkVisibility({ visibilityProperty: true }) || element.matches(":disabled")) return null;
  element.scrollIntoView({ block: "nearest", inline: "nearest", behavior: "instant" });
  const { left, top, width, height } = element.getBoundingClientRect();
  const [x, y] = [left + width / 2, top + height / 2];
  const hit = document.elementFromPoint(x, y);
  return hit && (element.contains(hit) || hit.contains(element)) ? { x, y } : null;
}
