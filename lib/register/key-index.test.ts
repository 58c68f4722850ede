import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hashNumber } from "../core/fingerprint.ts";
import { holdsHash, noKeys, type PackedKeys, packKeys, partOf, partStarts, readPacked } from "./key-index.ts";

const mayHold = (packed: PackedKeys, key: string) => holdsHash(packed, hashNumber(key));

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

  it("fall into parts, in which each stands where it is looked for", () => {
    const packed = packKeys(Array.from({ length: 3000 }, (_, number) => `in-${number}`));
    const starts = partStarts(packed);
    expect([starts.length, starts[0], starts.at(-1)]).toEqual([257, 0, 3000]);
    for (const [at, hash] of packed.entries()) {
      const part = partOf(hash);
      expect(at >= (starts[part] ?? 0) && at < (starts[part + 1] ?? 0)).toBe(true);
    }
    expect([partOf(0), partOf(2 ** 53 - 1)]).toEqual([0, 255]);
  });
});
