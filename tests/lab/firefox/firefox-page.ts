import type { Page } from "puppeteer-core";
import { FirefoxLocator } from "./firefox-locator.ts";
import { type Keyboard, keyboardOf } from "./keyboard.ts";
import { askRoot } from "./shadow-root.ts";
import { patternOf } from "./steps.ts";
import { until } from "./until.ts";

/** A page in Firefox: what our tests use of Playwright's `Page`, so that they need not know which browser they are in. */
export class FirefoxPage {
  readonly keyboard: Keyboard;
  readonly #page: Page;
  readonly #takeKeys: () => Promise<void>;

  /** `takeKeys` gives the keys to the page's own window, where it is another one than that of the tests' other pages. */
  constructor(page: Page, takeKeys: () => Promise<void> = async () => undefined) {
    this.#page = page;
    this.#takeKeys = takeKeys;
    this.keyboard = keyboardOf(page);
  }

  locator(css: string): FirefoxLocator {
    return new FirefoxLocator(this.#page, [{ css }]);
  }

  getByRole(role: string, { name }: { name?: string | RegExp } = {}): FirefoxLocator {
    return new FirefoxLocator(this.#page, [{ role, ...(name !== undefined && { name: patternOf(name) }) }]);
  }

  getByText(text: string | RegExp): FirefoxLocator {
    return new FirefoxLocator(this.#page, [{ text: patternOf(text) }]);
  }

  getByLabel(label: string | RegExp): FirefoxLocator {
    return new FirefoxLocator(this.#page, [{ label: patternOf(label) }]);
  }

  evaluate<Result, Argument>(
    work: string | ((argument: Argument) => Result),
    argument?: Argument,
  ): Promise<Awaited<Result>> {
    const expression = typeof work === "string" ? work : `(${work})(${JSON.stringify(argument)})`;
    return this.#page.evaluate(expression) as Promise<Awaited<Result>>;
  }

  /** What a function gives for the closed shadow root of the first element of a name; `undefined` where there is none. */
  insideOf(name: string) {
    return <Answer>(work: string) => askRoot(this.#page, name, work) as Promise<Answer>;
  }

  get mouse() {
    const { mouse } = this.#page;
    return {
      click: async (x: number, y: number) => {
        // Else a wheel that turns afterwards does so at the page's corner.
        await mouse.move(x, y);
        await mouse.click(x, y);
      },
      wheel: (deltaX: number, deltaY: number) => mouse.wheel({ deltaX, deltaY }),
    };
  }

  getAttribute(css: string, name: string): Promise<string | null> {
    return this.locator(css).getAttribute(name);
  }

  waitForFunction(isSo: () => boolean): Promise<void> {
    return until(
      () => this.evaluate(isSo),
      () => `not true in the page: ${isSo}`,
    );
  }

  async goto(url: string): Promise<void> {
    if (url.startsWith("https:")) {
      await this.#page.goto(url, { waitUntil: "load" });
      return;
    }
    // Pages of an extension that was just installed cannot be opened at once, and of none but the web's does the
    // browser tell when it is loaded.
    const isOnItsWay = () =>
      this.#page.goto(url, { waitUntil: [] }).then(
        () => true,
        () => false,
      );
    await until(isOnItsWay, () => `${url} cannot be opened`);
    await until(
      () => this.#isLoaded(url),
      () => `${url} does not load`,
    );
  }

  async #isLoaded(url: string): Promise<boolean> {
    const state = "[location.href, document.readyState].join()";
    const [address, ready] = String(await this.#page.evaluate(state).catch(() => "")).split(",");
    return ready === "complete" && address?.startsWith(url) === true;
  }

  on(event: "pageerror" | "console", listen: (what: never) => void): void {
    const tell = listen as (what: unknown) => void;
    if (event === "pageerror") this.#page.on("pageerror", tell);
    else this.#page.on("console", (message) => tell({ type: () => message.type(), text: () => message.text() }));
  }

  waitForEvent(event: "close"): Promise<void> {
    return new Promise((resolve) => this.#page.once(event, () => resolve()));
  }

  url(): string {
    return this.#page.url();
  }

  async bringToFront(): Promise<void> {
    await this.#page.bringToFront();
    await this.#takeKeys();
  }

  close(): Promise<void> {
    return this.#page.close();
  }
}
