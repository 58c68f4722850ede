import { isActive, type MemberDay } from "../core/day-figures.ts";
import { countNames, type DayCounts } from "./day-counts.ts";
import { mondayOf } from "./weeks.ts";

const week = 7 * 86_400_000;
/** Rates are those of so many weeks. */
const rateWeeks = 4;

/** Of fewer people than this nothing is told: a sum of few tells too much of each. */
export const leastMembers = 5;

export type GroupTotals = Pick<DayCounts, (typeof countNames)[number]>;

/** What a team counted in one week. */
export interface TeamSums {
  sent: number;
  bounced: number;
  /** Opt-outs whose time ran out. */
  late: number;
  byGroup: Readonly<Record<string, GroupTotals>>;
  /** Percent of mail that came back in this week and the three before it, as far as they are told. */
  bouncePercent?: number;
}

/** One week of a team. */
export interface TeamWeek {
  /** Its first day, a Monday, in ms since the epoch (UTC). */
  start: number;
  /** How many people wrote mail in it and shared their figures. */
  members: number;
  /** Absent where these were fewer than `leastMembers`. */
  sums?: TeamSums;
}

export interface TeamWeeks {
  /** Weeks that are over, oldest first. */
  weeks: TeamWeek[];
  /** How many people shared figures of the week that goes on. */
  membersNow: number;
  /** Opt-outs that wait to be recorded, by what each member told last; absent where too few people did. */
  waiting?: number;
}

/**
 * What a team counted, week by week. The week that goes on is left out: half a week looks like a fall. Of a member's machines
 * the counts are added up; what waits is that of the machine on which the most does, since two may see the same mailbox.
 * @param rows merged, one for each machine and day, in any order
 * @param many weeks
 * @param now in ms since the epoch
 */
export function teamWeeksOf(rows: readonly MemberDay[], many: number, now: number): TeamWeeks {
  const open = mondayOf(now);
  const byWeek = Map.groupBy(
    rows.filter(({ day }) => Date.parse(day) < now),
    ({ day }) => mondayOf(Date.parse(day)),
  );
  const weeks = Array.from({ length: many }, (_, index): TeamWeek => {
    const start = open - (many - index) * week;
    const own = byWeek.get(start) ?? [];
    const members = membersIn(own);
    return { start, members, ...(members >= leastMembers && { sums: sumsOf(own) }) };
  });
  const latest = [...(byWeek.get(open - week) ?? []), ...(byWeek.get(open) ?? [])];
  return {
    weeks: weeks.map((each, index) => withRate(each, weeks.slice(Math.max(0, index - rateWeeks + 1), index + 1))),
    membersNow: membersIn(byWeek.get(open) ?? []),
    ...(membersIn(latest) >= leastMembers && { waiting: waitingIn(latest) }),
  };
}

function membersIn(rows: readonly MemberDay[]): number {
  return new Set(rows.filter(isActive).map(({ key }) => key)).size;
}

function sumsOf(rows: readonly MemberDay[]): TeamSums {
  const byGroup: Record<string, GroupTotals> = {};
  const sums = { sent: 0, bounced: 0, late: 0, byGroup };
  for (const { sent, bounced, late, groups } of rows) {
    sums.sent += sent;
    sums.bounced += bounced;
    sums.late += late;
    for (const [group, counted] of Object.entries(groups)) {
      const total = byGroup[group] ?? { shown: 0, fixed: 0, ignored: 0, overridden: 0 };
      for (const name of countNames) total[name] += counted[name] ?? 0;
      byGroup[group] = total;
    }
  }
  return sums;
}

function withRate(each: TeamWeek, weeks: readonly TeamWeek[]): TeamWeek {
  const told = weeks.flatMap(({ sums }) => sums ?? []);
  const sent = told.reduce((total, sums) => total + sums.sent, 0);
  if (!each.sums || sent === 0) return each;
  const bounced = told.reduce((total, sums) => total + sums.bounced, 0);
  return { ...each, sums: { ...each.sums, bouncePercent: Math.min(100, (100 * bounced) / sent) } };
}

function waitingIn(rows: readonly MemberDay[]): number {
  const byMember = new Map<string, number>();
  for (const machine of Map.groupBy(rows, ({ key, device }) => `${key} ${device}`).values()) {
    const last = machine.reduce((newest, row) => (row.day > newest.day ? row : newest));
    byMember.set(last.key, Math.max(byMember.get(last.key) ?? 0, last.waiting));
  }
  return [...byMember.values()].reduce((total, waiting) => total + waiting, 0);
}
