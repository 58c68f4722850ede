import type { GroupTotals, TeamSums, TeamWeek } from "./team-weeks.ts";

const week = 7 * 86_400_000;
/** Fewer findings than these say nothing. */
const enough = 10;
/** So much less is no accident; a share. */
const clearly = 0.2;
const looksBack = 4;

/** One thing that a team can learn of its figures. */
export type Guidance =
  /** Findings for 100 recipients, in the week before and in the last one. */
  | { kind: "improved"; group: string; before: number; after: number }
  /** Share of the findings that a fix mended. */
  | { kind: "helps"; group: string; share: number }
  /** Findings that no fix mended. */
  | { kind: "next"; group: string; left: number }
  | { kind: "late"; count: number };

/** What helps a team to improve, by its last weeks; empty where they say nothing. */
export function guidanceOf(weeks: readonly TeamWeek[]): Guidance[] {
  const last = weeks.at(-1);
  const recent = totalsOf(weeks.slice(-looksBack).flatMap(({ sums }) => sums ?? []));
  const often = Object.entries(recent).filter(([, { shown }]) => shown >= enough);
  return [
    ...improvedSince(last, weeks.at(-2)),
    ...topOf(often, ({ shown, fixed }) => Math.min(1, fixed / shown)).map(
      ([group, share]): Guidance => ({ kind: "helps", group, share }),
    ),
    ...topOf(often, ({ shown, fixed }) => shown - fixed).map(
      ([group, left]): Guidance => ({ kind: "next", group, left }),
    ),
    ...(last?.sums && last.sums.late > 0 ? [{ kind: "late" as const, count: last.sums.late }] : []),
  ];
}

/** The duty whose findings, measured by the people written to, fell most since the week before. */
function improvedSince(last: TeamWeek | undefined, before: TeamWeek | undefined): Guidance[] {
  if (!last?.sums || !before?.sums || last.start - before.start !== week) return [];
  const [now, then] = [last.sums, before.sums];
  if (now.sent < enough || then.sent < enough) return [];
  const rate = (sums: TeamSums, group: string) => (100 * (sums.byGroup[group]?.shown ?? 0)) / sums.sent;
  const often = Object.entries(then.byGroup).filter(([, { shown }]) => shown >= enough);
  const fall = (group: string) => 1 - rate(now, group) / rate(then, group);
  return often
    .map(([group]) => group)
    .filter((group) => fall(group) >= clearly)
    .sort((a, b) => fall(b) - fall(a))
    .slice(0, 1)
    .map((group) => ({ kind: "improved", group, before: rate(then, group), after: rate(now, group) }));
}

function topOf(
  groups: readonly [string, GroupTotals][],
  weigh: (totals: GroupTotals) => number,
): [group: string, weight: number][] {
  const weighed = groups.map(([group, totals]): [string, number] => [group, weigh(totals)]);
  return weighed
    .filter(([, weight]) => weight > 0)
    .sort(([, a], [, b]) => b - a)
    .slice(0, 1);
}

function totalsOf(weeks: readonly TeamSums[]): Record<string, GroupTotals> {
  const totals: Record<string, GroupTotals> = {};
  for (const { byGroup } of weeks) {
    for (const [group, { shown, fixed, ignored, overridden }] of Object.entries(byGroup)) {
      const sum = totals[group] ?? { shown: 0, fixed: 0, ignored: 0, overridden: 0 };
      totals[group] = {
        shown: sum.shown + shown,
        fixed: sum.fixed + fixed,
        ignored: sum.ignored + ignored,
        overridden: sum.overridden + overridden,
      };
    }
  }
  return totals;
}
