import type fc from "fast-check";

/** Multiplies the runs of every property: `GOODSEND_FUZZ=100 npx vitest run tests/fuzz` for a long run. */
const factor = Number(process.env.GOODSEND_FUZZ ?? 1);

/** Repeats one run: the seed stands in the message of a failure. */
const seed = process.env.GOODSEND_SEED === undefined ? {} : { seed: Number(process.env.GOODSEND_SEED) };

/** Settings of a property that is tried `count` times in an ordinary run. A failure names its seed and the smallest input. */
export function runs(count: number): fc.Parameters<unknown> {
  return { numRuns: Math.ceil(count * factor), ...seed };
}

/** How long a property may take; ms. */
export const patience = 60_000 * Math.max(1, factor);
