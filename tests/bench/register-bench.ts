import {
  type KeySieve,
  makeSieve,
  mayPass,
  shardIn,
  shardOf,
  sieveHash,
  sortHashes,
} from "../../lib/register/key-sieve.ts";
import { keysCovering } from "../../lib/register/subject.ts";
import type { Figure } from "./figures.ts";

const readers = 1000;
const rounds = 20;
/** Sizes of the register, and what looking up a thousand recipients may take there, ms. */
const sizes = [
  { entries: 100_000 },
  { entries: 1_000_000, budget: 20 },
  { entries: 3_000_000 },
  { entries: 10_000_000 },
] as const;

/** Looks 1,000 recipients up in registers of growing size that lie in memory; every tenth is on it. The other entries are random hashes. */
export function benchRegister(): Figure[] {
  const people = Array.from({ length: readers }, (_, number) =>
    number % 10 === 0 ? `person${number}@company.example` : `first.last${number}+tag@mail.company${number}.co.example`,
  );
  const listed = people.filter((_, number) => number % 10 === 0);
  return sizes.flatMap(({ entries, ...limit }): Figure[] => {
    const others = Uint32Array.from({ length: entries - listed.length }, () => Math.floor(Math.random() * 2 ** 32));
    const sieve = makeSieve(sortHashes(listed.map(sieveHash), sortHashes(others)));
    const times = Array.from({ length: rounds }, () => timeOf(() => lookUp(people, sieve, listed.length)));
    const ordered = times.toSorted((a, b) => a - b);
    const note = `first ${(times[0] ?? 0).toFixed(1)} ms, slowest ${(ordered.at(-1) ?? 0).toFixed(1)} ms`;
    const size = entries.toLocaleString("en");
    return [
      { what: `1,000 recipients in ${size}`, value: ordered[rounds / 2] ?? 0, unit: "ms", ...limit, note },
      { what: `memory of ${size} keys`, value: sieve.units.byteLength / 2 ** 20, unit: "MiB" },
    ];
  });
}

function lookUp(people: readonly string[], sieve: KeySieve, expected: number): void {
  const shards = Array.from({ length: 256 }, (_, number) => shardIn(sieve, number));
  const passes = (key: string) => {
    const hash = sieveHash(key);
    const shard = shards[shardOf(hash)];
    return shard !== undefined && mayPass(shard, hash) === true;
  };
  const found = people.filter((email) => keysCovering(email).some(passes));
  // Others that pass are looked up in vain.
  if (found.length < expected) throw new Error(`${found.length} of ${expected} were found`);
}

function timeOf(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
