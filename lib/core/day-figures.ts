import { z } from "zod";
import { isObject } from "./json-path.ts";

const count = z.number().int().min(0).max(1_000_000);
const some = count.optional();

/** What is counted of the rules of one group on one day; a count that is absent is 0. */
const GroupFigures = z.strictObject({ shown: some, fixed: some, ignored: some, overridden: some });

/** What one device counted on one day (UTC), as numbers alone. */
export const DayFigures = z.strictObject({
  day: z.iso.date(),
  /** Recipients written to, and mails that came back. */
  sent: count,
  bounced: count,
  /** Opt-outs that were asked for and not recorded when the day ended, and those whose time ran out on it. */
  waiting: count,
  late: count,
  /** By the group of the rule. */
  groups: z
    .record(z.string().regex(/^[a-z][a-z-]{0,29}$/), GroupFigures)
    .refine((groups) => Object.keys(groups).length <= 30, "more than 30 groups"),
});

export type GroupFigures = z.infer<typeof GroupFigures>;
export type DayFigures = z.infer<typeof DayFigures>;

/** The figures of a member's device; both are hashes, so that a member is counted and not named. */
export interface MemberDay extends DayFigures {
  key: string;
  device: string;
}

/**
 * Two accounts of the same day of the same device as one: of each count the greater. The order in which they come, and
 * how often, makes no difference.
 */
export function mergeFigures<Figures extends DayFigures>(one: Figures, other: Figures): Figures {
  return { ...one, ...greater(one, other) };
}

/** Whether somebody wrote mail on that day, or was told something of a draft. */
export function isActive({ sent, groups }: DayFigures): boolean {
  return sent > 0 || Object.values(groups).some(({ shown = 0 }) => shown > 0);
}

type Counts = { readonly [name: string]: unknown };

function greater(one: Counts, other: Counts): Counts {
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])].sort();
  return Object.fromEntries(
    names.map((name) => {
      const [a, b] = [one[name], other[name]];
      if (isObject(a) || isObject(b)) return [name, greater(isObject(a) ? a : {}, isObject(b) ? b : {})];
      if (typeof a === "string" || typeof b === "string") return [name, a ?? b];
      return [name, Math.max(Number(a ?? 0), Number(b ?? 0))];
    }),
  );
}
