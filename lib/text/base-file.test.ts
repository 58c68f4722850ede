import { expect, it } from "vitest";
import { joinParts, partsOf } from "./base-file.ts";

const parts = [Uint8Array.of(1, 2, 3), Uint8Array.of(9), new TextEncoder().encode("Zürich")];

it("gives the parts back that were joined, each where numbers of four bytes can be read", () => {
  const read = partsOf(joinParts(parts));
  expect(read).toEqual(parts);
  expect(read.every(({ byteOffset }) => byteOffset % 4 === 0)).toBe(true);
});

it("refuses bytes that are cut short, wherever that is", () => {
  const whole = joinParts(parts);
  for (let length = 0; length < whole.length - 2; length++) {
    expect(() => partsOf(whole.slice(0, length)), `${length} bytes`).toThrow(RangeError);
  }
});
