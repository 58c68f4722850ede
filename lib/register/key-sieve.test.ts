import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  hashesIn,
  isShard,
  makeSieve,
  mayPass,
  readStarts,
  shardIn,
  shardOf,
  sieveHash,
  sortHashes,
} from "./key-sieve.ts";

const sieveOf = (keys: readonly string[]) => makeSieve(sortHashes(keys.map(sieveHash)));

function passes(sieve: ReturnType<typeof makeSieve>, key: string): boolean {
  const hash = sieveHash(key);
  const shard = shardIn(sieve, shardOf(hash));
  return shard !== undefined && mayPass(shard, hash);
}

describe("a sieve of keys", () => {
  it("lets every key pass that was put in, in one go or in several", () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.array(fc.string()), (first, second) => {
        const before = hashesIn(sieveOf(first));
        const sieve = makeSieve(sortHashes(second.map(sieveHash), before));
        expect([...first, ...second].every((key) => passes(sieve, key))).toBe(true);
        expect(hashesIn(sieve)).toEqual(hashesIn(sieveOf([...second, ...first])));
      }),
      { numRuns: 50 },
    );
  });

  it("gives back each hash that was laid in, also the least and the greatest, and those that share all but their end", () => {
    const hashes = sortHashes([
      0, 1, 0xff_ffff, 0x100_0000, 0x100_0001, 0x7fff_ffff, 0x8000_0000, 0xffff_fffe, 0xffff_ffff,
    ]);
    expect(hashesIn(makeSieve(hashes))).toEqual(hashes);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffff_ffff })), (some) => {
        expect(hashesIn(makeSieve(sortHashes(some)))).toEqual(sortHashes(some));
      }),
    );
  });

  it("stops nearly all that was not put in", () => {
    const sieve = sieveOf(Array.from({ length: 5000 }, (_, number) => `in-${number}`));
    expect(Array.from({ length: 500 }, (_, number) => `out-${number}`).filter((key) => passes(sieve, key))).toEqual([]);
    expect(passes(sieveOf([]), "anything")).toBe(false);
  });

  it("is read back from the store, and refused where the bytes are none", () => {
    const { units, starts } = sieveOf(["a", "b", "c"]);
    expect(readStarts(starts)).toEqual(starts);
    expect(readStarts(new Uint32Array(257))).toBeUndefined();
    expect(readStarts(starts.subarray(1))).toBeUndefined();
    expect(readStarts([...starts])).toBeUndefined();
    expect(hashesIn({ units: units.subarray(1), starts })).toBeUndefined();
    expect(hashesIn({ units: new Uint16Array(units.length), starts })).toBeUndefined();
  });

  it("sees that a shard is cut off, has hashes that are not counted, or has them out of order", () => {
    const shard = shardIn(makeSieve(sortHashes([7, 9, 11])), 0) ?? new Uint16Array();
    expect(isShard(shard)).toBe(true);
    expect(isShard(shard.subarray(0, -1))).toBe(false);
    expect(isShard(shard.subarray(0, 200))).toBe(false);
    expect(isShard(Uint16Array.from([...shard, 12]))).toBe(false);
    expect(isShard(shard.map((unit) => (unit === 9 ? 99 : unit)))).toBe(false);
  });
});
