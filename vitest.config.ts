import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["{lib,components,tests,scripts}/**/*.test.{ts,tsx}"],
    // A worker for each file took a third of the whole time. A file that needs modules afresh resets them.
    isolate: false,
    exclude: ["tests/e2e/**", "node_modules/**"],
    // The command line is started anew by many tests, which takes seconds on a busy machine.
    testTimeout: 30_000,
  },
});
