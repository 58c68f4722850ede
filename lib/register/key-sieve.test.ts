import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  hashesIn,
  makeSieve,
  mayPass,
  readShard,
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
  return shard !== undefined && mayPass(shard, hash) === true;
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
    const sieve = makeSieve(sortHashes([7, 9, 11, 0x1_0007]));
    const units = sieve.units.subarray(0, sieve.starts[1]);
    const look = (stored: Uint16Array, hash: number) => {
      const shard = readShard(stored);
      return shard && mayPass(shard, hash);
    };
    expect([9, 10, 0x1_0007].map((hash) => look(units, hash))).toEqual([true, false, true]);
    expect(look(units.subarray(0, -1), 9)).toBeUndefined();
    expect(look(units.subarray(0, 200), 9)).toBeUndefined();
    expect(look(Uint16Array.from([...units, 12]), 9)).toBeUndefined();
    for (const wrong of [99, 11, 7]) {
      const damaged = sieve.units.map((unit) => (unit === 9 ? wrong : unit));
      // Whatever is asked of that place, also where what was looked for stands before the damage.
      for (const hash of [7, 9, 10, 11, 99]) expect(look(damaged.subarray(0, units.length), hash)).toBeUndefined();
      expect(look(damaged.subarray(0, units.length), 0x1_0007)).toBe(true);
      expect(hashesIn({ ...sieve, units: damaged })).toBeUndefined();
    }
  });
});
