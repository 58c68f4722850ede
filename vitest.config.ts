import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["{lib,components,tests,scripts}/**/*.test.{ts,tsx}"],
    // A worker for each file took a third of the whole time. A file that needs modules afresh resets them.
    isolate: false,
    exclude: ["tests/e2e/**", "**/node_modules/**"],
    // The command line is started anew by many tests, which takes seconds on a busy machine.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // It would leave a core for itself, which on two cores is half of them.
    maxWorkers: 2,
    // npm run coverage. What needs a browser (lib/mail, lib/platform, much of lib/app) is tested in browsers, which this cannot
    // see; nor can it see lib/cli, which tests start as a command. The floors are for all branches; see scripts/count-branches.ts.
    coverage: {
      include: ["lib/{core,law,mailbox,packs,register,rules,text}/**/*.ts"],
      exclude: ["**/*.test.ts", "**/cases/**", "**/*.cases.ts"],
      reporter: ["text-summary", "json"],
      reportsDirectory: ".goodsend/coverage",
      thresholds: {
        "lib/core/**": { branches: 96 },
        "lib/mailbox/**": { branches: 94 },
        "lib/packs/**": { branches: 94 },
        "lib/register/**": { branches: 93 },
        "lib/rules/**": { branches: 95 },
        "lib/text/**": { branches: 90 },
      },
    },
  },
});
