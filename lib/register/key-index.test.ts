import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mayHold, noKeys, packKeys, readPacked } from "./key-index.ts";

describe("packed keys", () => {
  it("hold every key that was put in, in whatever order and however often", () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.array(fc.string()), (first, second) => {
        const packed = packKeys([...first, ...second, ...first]);
        expect([...first, ...second].every((key) => mayHold(packed, key))).toBe(true);
        expect(packed).toEqual(packKeys([...second, ...first]));
      }),
    );
  });

  it("hold nothing else, as far as a few hundred tries can tell", () => {
    const packed = packKeys(Array.from({ length: 500 }, (_, number) => `in-${number}`));
    expect(Array.from({ length: 500 }, (_, number) => `out-${number}`).filter((key) => mayHold(packed, key))).toEqual(
      [],
    );
    expect(mayHold(noKeys, "anything")).toBe(false);
  });

  it("are read back from the store, and made anew where the bytes are no packed keys", () => {
    const packed = packKeys(["a", "b", "c"]);
    expect(readPacked(packed)).toEqual(packed);
    expect(readPacked(new Float64Array([2, 1]))).toBeUndefined();
    expect(readPacked(new Float64Array([1, Number.NaN]))).toBeUndefined();
    expect(readPacked([1, 2])).toBeUndefined();
  });
});
