import { defineConfig } from "vitest/config";

/** The tests that mutants of lib/text are tried on: those beside it, and the cases of the rules, which ask it most of its questions. */
export default defineConfig({
  test: {
    include: ["lib/{core,text,rules}/**/*.test.ts"],
    testTimeout: 60_000,
    // One of them holds times against each other, which the code that counts what is tried disturbs.
    retry: 3,
  },
});
