import { defineConfig } from "playwright/test";

export default defineConfig({
  testDir: ".",
  outputDir: "../.goodsend/browser-tests",
  // Two for Chromium, and one for Firefox beside them: tests wait for their browsers a third of the time.
  workers: 3,
  fullyParallel: true,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  snapshotPathTemplate: "{testDir}/looks/photographs/{arg}{ext}",
  projects: [
    {
      name: "chromium",
      testMatch: ["e2e/**/*.spec.ts", "contract/**/*.spec.ts", "looks/**/*.spec.ts"],
      workers: 2,
    },
    {
      name: "firefox",
      testMatch: [
        "contract/**/*.spec.ts",
        "firefox/**/*.spec.ts",
        "e2e/{send,main-job,outlook,any-order,cards,neighbours,health,after-update,team,team-figures}.spec.ts",
      ],
      grepInvert: /@chromium/,
      use: { browserName: "firefox" },
      // One browser, whose start takes most of the time.
      workers: 1,
      fullyParallel: false,
    },
  ],
  reporter: [["list"], ["json", { outputFile: "../.goodsend/reports/browser.json" }]],
});
