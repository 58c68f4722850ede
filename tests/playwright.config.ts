import { defineConfig } from "playwright/test";

export default defineConfig({
  testDir: ".",
  testMatch: ["e2e/**/*.spec.ts", "contract/**/*.spec.ts"],
  outputDir: "../.goodsend/browser-tests",
  workers: 2,
  fullyParallel: true,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  reporter: [["list"], ["json", { outputFile: "../.goodsend/reports/browser.json" }]],
});
