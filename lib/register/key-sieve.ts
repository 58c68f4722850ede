import { hashNumber } from "../core/fingerprint.ts";

/**
 * Hashes of 32 bits of keys, two bytes each: it says for certain that nothing is recorded under a key; that something is,
 * must be looked up. Of a million keys it holds, one in 4,300 others is taken for one of them.
 *
 * It is a row of 256 shards, one for each first byte of the hash, so that few keys are looked up in a few kilobytes. A shard says
 * how many hashes there are of each second byte, and then what is left of each hash, in ascending order.
 */
export interface KeySieve {
  units: Uint16Array<ArrayBuffer>;
  /** Where each shard begins in `units`, and last where the last one ends. */
  starts: Uint32Array<ArrayBuffer>;
}

/** One shard of a sieve, and where in it the hashes of each second byte begin. */
export interface SieveShard {
  units: Uint16Array;
  buckets: Uint32Array;
}

/** Hashes in ascending order, each once. */
export type SortedHashes = Uint32Array<ArrayBuffer>;

const shardCount = 256;
/** Hashes of a shard are counted by their second byte. */
const bucketCount = 256;

/** What a sieve knows a key by. */
export function sieveHash(key: string): number {
  return hashNumber(key) >>> 0;
}

/** The number of the shard in which a hash is looked for. */
export function shardOf(hash: number): number {
  return hash >>> 24;
}

/** Whether a key of this hash may be held by its shard; `undefined` where the place that would say so is damaged. */
export function mayPass({ units, buckets }: SieveShard, hash: number): boolean | undefined {
  const bucket = (hash >>> 16) & 0xff;
  const wanted = hash & 0xffff;
  let isFound = false;
  let last = -1;
  for (let at = buckets[bucket] ?? 0; at < (buckets[bucket + 1] ?? 0); at++) {
    const unit = units[at] ?? 0;
    if (unit <= last) return undefined;
    if (unit === wanted) isFound = true;
    last = unit;
  }
  return isFound;
}

/** Sorts hashes, and adds them to some that were sorted before. */
export function sortHashes(hashes: Iterable<number>, before: SortedHashes = new Uint32Array(0)): SortedHashes {
  const fresh = Uint32Array.from(hashes).sort();
  const merged = new Uint32Array(before.length + fresh.length);
  let [left, right, count] = [0, 0, 0];
  while (left < before.length || right < fresh.length) {
    const a = before[left] ?? Number.POSITIVE_INFINITY;
    const b = fresh[right] ?? Number.POSITIVE_INFINITY;
    const least = Math.min(a, b);
    if (a === least) left++;
    else right++;
    if (count === 0 || merged[count - 1] !== least) merged[count++] = least;
  }
  return merged.subarray(0, count);
}

/** A sieve that holds these hashes. */
export function makeSieve(hashes: SortedHashes): KeySieve {
  const units = new Uint16Array(hashes.length + shardCount * bucketCount);
  const starts = new Uint32Array(shardCount + 1);
  let [from, at] = [0, 0];
  for (let shard = 0; shard < shardCount; shard++) {
    starts[shard] = at;
    const counts = units.subarray(at, at + bucketCount);
    at += bucketCount;
    for (; from < hashes.length; from++) {
      const hash = hashes[from] ?? 0;
      if (shardOf(hash) !== shard) break;
      const bucket = (hash >>> 16) & 0xff;
      // A bucket that overflows would be one of all 65,536 hashes: that register had four thousand million keys.
      counts[bucket] = (counts[bucket] ?? 0) + 1;
      units[at++] = hash & 0xffff;
    }
  }
  starts[shardCount] = at;
  return { units, starts };
}

/** One shard out of the row; `undefined` where it cannot be one. */
export function shardIn({ units, starts }: KeySieve, shard: number): SieveShard | undefined {
  return readShard(units.subarray(starts[shard], starts[shard + 1]));
}

/** All that a sieve holds; `undefined` where any of it is damaged. */
export function hashesIn(sieve: KeySieve): SortedHashes | undefined {
  if (sieve.units.length !== sieve.starts[shardCount]) return undefined;
  const hashes = new Uint32Array(sieve.units.length - shardCount * bucketCount);
  let count = 0;
  for (let shard = 0; shard < shardCount; shard++) {
    const part = shardIn(sieve, shard);
    if (!part) return undefined;
    const { units, buckets } = part;
    for (let bucket = 0; bucket < bucketCount; bucket++) {
      const from = buckets[bucket] ?? 0;
      for (let at = from; at < (buckets[bucket + 1] ?? 0); at++) {
        if (at > from && (units[at - 1] ?? 0) >= (units[at] ?? 0)) return undefined;
        hashes[count++] = ((shard << 24) | (bucket << 16) | (units[at] ?? 0)) >>> 0;
      }
    }
  }
  return hashes;
}

/**
 * A shard of what was stored; `undefined` where it has not as many hashes as are counted. Whether they are in order is seen where
 * they are looked at: of a thousand people's keys that is a part of them.
 */
export function readShard(units: Uint16Array): SieveShard | undefined {
  if (units.length < bucketCount) return undefined;
  const buckets = new Uint32Array(bucketCount + 1);
  let at = bucketCount;
  for (let bucket = 0; bucket < bucketCount; bucket++) {
    buckets[bucket] = at;
    at += units[bucket] ?? 0;
  }
  buckets[bucketCount] = at;
  return at === units.length ? { units, buckets } : undefined;
}

/** Where the shards of a stored sieve begin; `undefined` where the numbers cannot be that. */
export function readStarts(stored: unknown): KeySieve["starts"] | undefined {
  if (!(stored instanceof Uint32Array) || !(stored.buffer instanceof ArrayBuffer)) return undefined;
  const starts = new Uint32Array(stored.buffer, stored.byteOffset, stored.length);
  if (starts.length !== shardCount + 1 || starts[0] !== 0) return undefined;
  for (let shard = 0; shard < shardCount; shard++)
    if ((starts[shard + 1] ?? 0) < (starts[shard] ?? 0) + bucketCount) return undefined;
  return starts;
}
