import { test as base } from "playwright/test";
import { openTestBrowsers, type TestBrowsers } from "./test-browsers.ts";

/** Playwright's test function with the browsers of its worker, which are started when they are first asked for. */
export const test = base.extend<object, { browsers: TestBrowsers }>({
  browsers: [
    async ({ browserName }, use) => {
      const browsers = openTestBrowsers(browserName);
      await use(browsers);
      await browsers.close();
    },
    { scope: "worker" },
  ],
});
