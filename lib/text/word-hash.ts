import { small } from "./char-class.ts";

/** The hash of no units at all: the basis of Fowler, Noll and Vo's hash (FNV-1a). */
export const hashStart = 0x811c9dc5 | 0;

/** The hash of some units with one more behind them; give ASCII capitals as small letters. */
export function hashStep(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** The hash of what has the hash `from`, with some units more; capital ASCII letters count as small. */
export function hashUnits(units: Uint16Array, start: number, end: number, from: number): number {
  let hash = from;
  for (let at = start; at < end; at++) hash = hashStep(hash, small(units[at] ?? 0));
  return hash;
}

/** The slot at which to look first in a table of `mask + 1` slots; the low bits of the hash alone are too alike. */
export function slotOf(hash: number, mask: number): number {
  return (hash ^ (hash >>> 15)) & mask;
}
