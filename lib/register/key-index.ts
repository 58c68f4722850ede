import { hashNumber } from "../core/fingerprint.ts";

/**
 * Hashes of 53 bits of keys in ascending order, 8 bytes each: enough to take a hit for certain where there is nothing to look
 * it up in, as with an organisation's list.
 */
export type PackedKeys = Float64Array<ArrayBuffer>;

/** No keys. */
export const noKeys: PackedKeys = new Float64Array(0);

/** Packs keys, each once. */
export function packKeys(keys: readonly string[]): PackedKeys {
  const packed = Float64Array.from(keys, hashNumber).sort();
  let count = 0;
  for (const hash of packed) if (count === 0 || packed[count - 1] !== hash) packed[count++] = hash;
  return count === packed.length ? packed : packed.slice(0, count);
}

/** Whether something may be recorded under a key. */
export function mayHold(packed: PackedKeys, key: string): boolean {
  const wanted = hashNumber(key);
  let low = 0;
  let high = packed.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = packed[middle] ?? 0;
    if (found === wanted) return true;
    if (found < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}

/** A packed set as it was stored; `undefined` where the bytes cannot be one. */
export function readPacked(stored: unknown): PackedKeys | undefined {
  if (!(stored instanceof Float64Array) || !(stored.buffer instanceof ArrayBuffer)) return undefined;
  const packed = new Float64Array(stored.buffer, stored.byteOffset, stored.length);
  for (let at = 1; at < packed.length; at++) if (!((packed[at - 1] ?? 0) < (packed[at] ?? 0))) return undefined;
  return packed;
}
