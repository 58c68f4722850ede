import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["{lib,components,tests,scripts}/**/*.test.{ts,tsx}"],
    exclude: ["tests/e2e/**", "node_modules/**"],
    // The command line is started anew by many tests, which takes seconds on a busy machine.
    testTimeout: 30_000,
  },
});
