/** The hash of no units at all: the basis of Fowler, Noll and Vo's hash (FNV-1a). */
export const hashStart = 0x811c9dc5 | 0;

/** The hash of some units with one more; capital ASCII letters count as small ones. */
export function hashStep(hash: number, unit: number): number {
  return Math.imul(hash ^ small(unit), 0x01000193);
}

/** The small letter of an ASCII capital; any other unit as it is. */
export function small(unit: number): number {
  return unit >= 65 && unit <= 90 ? unit | 32 : unit;
}

/** The slot at which to look first in a table of `mask + 1` slots; the low bits of the hash alone are too alike. */
export function slotOf(hash: number, mask: number): number {
  return (hash ^ (hash >>> 15)) & mask;
}
