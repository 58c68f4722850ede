import { z } from "zod";

const count = z.number().int().min(0).default(0);

/** What is counted of a rule: it spoke on a draft, its fix was taken, it was ignored, mail went out in spite of it. */
export const countNames = ["shown", "fixed", "ignored", "overridden"] as const;

export type CountName = (typeof countNames)[number];

/** How often things happened with one rule on one day. There is neither text nor address in it. */
export const DayCounts = z.object({
  day: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  rule: z.string().min(1).max(100),
  shown: count,
  fixed: count,
  ignored: count,
  overridden: count,
});

export type DayCounts = z.infer<typeof DayCounts>;

/** Reads stored counts one by one, so that a broken one costs no other. */
export function readCounts(entries: readonly unknown[]): DayCounts[] {
  return entries.flatMap((entry) => DayCounts.safeParse(entry).data ?? []);
}
