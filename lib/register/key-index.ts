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

/** Packed keys fall into so many parts, by the first bits of their hashes: few are looked up in a few of them. */
export const partCount = 256;
const partSpan = 2 ** 53 / partCount;

/** The number of the part in which a hash is looked for. */
export function partOf(hash: number): number {
  return Math.floor(hash / partSpan);
}

/** Where each part begins among packed keys, and last where the last one ends. */
export function partStarts(packed: PackedKeys): Uint32Array<ArrayBuffer> {
  const starts = new Uint32Array(partCount + 1);
  for (const hash of packed) {
    const after = partOf(hash) + 1;
    starts[after] = (starts[after] ?? 0) + 1;
  }
  for (let part = 0; part < partCount; part++) starts[part + 1] = (starts[part + 1] ?? 0) + (starts[part] ?? 0);
  return starts;
}

/** Whether packed keys, all or those of its part, hold a hash. */
export function holdsHash(packed: PackedKeys, wanted: number): boolean {
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
