import { describe, expect, it } from "vitest";
import { shippedPackages } from "./shipped-packages.ts";

/** Licences under which code may ship in ours without binding it: permissive ones, and one that binds its own files only. */
const licences = [
  "MIT",
  "ISC",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "Apache-2.0",
  "0BSD",
  "CC0-1.0",
  "Unlicense",
  "MPL-2.0",
];

describe("the packages that ship", () => {
  it.each(shippedPackages())("$name may be used: $license", ({ license }) => {
    expect(license.split(/ (?:AND|OR) |[()]/).filter((name) => name !== "")).toEqual(
      expect.arrayContaining([expect.toBeOneOf(licences)]),
    );
    expect(license).not.toBe("none");
  });

  it("are those that package.json names, and what they need", () => {
    expect(shippedPackages().map(({ name }) => name)).toEqual(
      expect.arrayContaining(["react", "zod", "webextension-polyfill"]),
    );
  });
});
