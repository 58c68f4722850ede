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

/** One shard of a sieve. */
export type SieveShard = Uint16Array<ArrayBuffer>;

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

/** Whether a key of this hash may be held by its shard. */
export function mayPass(shard: SieveShard, hash: number): boolean {
  const bucket = (hash >>> 16) & 0xff;
  const wanted = hash & 0xffff;
  let low = bucketCount;
  for (let before = 0; before < bucket; before++) low += shard[before] ?? 0;
  let high = low + (shard[bucket] ?? 0) - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = shard[middle] ?? 0;
    if (found === wanted) return true;
    if (found < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return false;
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
  const part = units.subarray(starts[shard], starts[shard + 1]);
  return isShard(part) ? part : undefined;
}

/** All that a sieve holds, save what `shardIn` would not give; for that it gives nothing at all. */
export function hashesIn(sieve: KeySieve): SortedHashes | undefined {
  if (sieve.units.length !== sieve.starts[shardCount]) return undefined;
  const hashes = new Uint32Array(sieve.units.length - shardCount * bucketCount);
  let count = 0;
  for (let shard = 0; shard < shardCount; shard++) {
    const part = shardIn(sieve, shard);
    if (!part) return undefined;
    let at = bucketCount;
    for (let bucket = 0; bucket < bucketCount; bucket++)
      for (let left = part[bucket] ?? 0; left > 0; left--)
        hashes[count++] = ((shard << 24) | (bucket << 16) | (part[at++] ?? 0)) >>> 0;
  }
  return hashes;
}

/** Whether bytes that were stored are a shard: as many hashes as are counted, in order. */
export function isShard(part: Uint16Array): part is SieveShard {
  let at = bucketCount;
  if (part.length < at) return false;
  for (let bucket = 0; bucket < bucketCount; bucket++) {
    const end = at + (part[bucket] ?? 0);
    if (end > part.length) return false;
    for (at++; at < end; at++) if ((part[at - 1] ?? 0) >= (part[at] ?? 0)) return false;
    at = end;
  }
  return at === part.length;
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
