import type { KeyInput, Page } from "puppeteer-core";

/** The keyboard of a page in Firefox, with key names and combinations as Playwright writes them: `Control+z`. */
export interface Keyboard {
  type(text: string, options?: { delay?: number }): Promise<void>;
  press(combination: string): Promise<void>;
  down(key: string): Promise<void>;
  up(key: string): Promise<void>;
}

/** The keyboard of `page`; every event that it makes is trusted. */
export function keyboardOf({ keyboard }: Page): Keyboard {
  const down = (key: string) => keyboard.down(key as KeyInput); // names are those of the standard in both
  const up = (key: string) => keyboard.up(key as KeyInput);
  return {
    type: (text, options) => keyboard.type(text, options),
    async press(combination) {
      const keys = combination === "+" ? ["+"] : combination.split("+");
      for (const key of keys) await down(key);
      for (const key of keys.toReversed()) await up(key);
    },
    down,
    up,
  };
}
