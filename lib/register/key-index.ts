import { hashNumber } from "../core/fingerprint.ts";

/**
 * Hashes of keys in ascending order, 8 bytes each. It says for certain that nothing is recorded under a key; that
 * something is, must be looked up.
 */
export type PackedKeys = Float64Array<ArrayBuffer>;

/** No keys. */
export const noKeys: PackedKeys = new Float64Array(0);

/** Adds keys to a packed set, which itself stays as it is. */
export function packKeys(keys: readonly string[], before: PackedKeys = noKeys): PackedKeys {
  const fresh = Float64Array.from(keys, hashNumber).sort();
  const merged = new Float64Array(before.length + fresh.length);
  let [left, right, count] = [0, 0, 0];
  while (left < before.length || right < fresh.length) {
    const a = before[left] ?? Number.POSITIVE_INFINITY;
    const b = fresh[right] ?? Number.POSITIVE_INFINITY;
    const least = Math.min(a, b);
    if (a === least) left++;
    else right++;
    if (count === 0 || merged[count - 1] !== least) merged[count++] = least;
  }
  return count === merged.length ? merged : merged.slice(0, count);
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
