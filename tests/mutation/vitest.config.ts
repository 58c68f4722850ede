import { defineConfig } from "vitest/config";

/** The tests that mutants of lib/core and lib/text are tried on: those beside the code, which take seconds. */
export default defineConfig({
  test: { include: ["lib/{core,text}/**/*.test.ts"], testTimeout: 10_000 },
});
