import type { DayCounts } from "./day-counts.ts";
import type { MailEvent } from "./event.ts";

const day = 86_400_000;
const week = 7 * day;
/** Rates are those of so many weeks, since a week by itself is often a handful of mails. */
const rateWeeks = 4;

/** What happened in one week. */
export interface Week {
  /** Its first day, a Monday, in ms since the epoch (UTC). */
  start: number;
  /** Recipients written to. */
  sent: number;
  bounced: number;
  optOuts: number;
  shown: number;
  fixed: number;
  ignored: number;
  overridden: number;
  /** Findings by the group of their rule. */
  byGroup: Readonly<Record<string, number>>;
  /** Percent of mail that came back in this week and the three before it; absent where nothing was sent. */
  bouncePercent?: number;
  /** Percent of the people written to then who opted out. */
  optOutPercent?: number;
}

export interface WeeksQuestion {
  counts: readonly DayCounts[];
  events: readonly MailEvent[];
  /** When people opted out, in ms since the epoch. */
  optOuts: readonly number[];
  /** How many weeks, with that of `now` as the last. */
  many: number;
  /** In ms since the epoch. */
  now: number;
  groupOf(rule: string): string;
}

/** What happened week by week, oldest first; weeks in which nothing did are there too. */
export function weeksOf({ counts, events, optOuts, many, now, groupOf }: WeeksQuestion): Week[] {
  const last = mondayOf(now);
  const weeks = Array.from({ length: many }, (_, index) => emptyWeek(last - (many - 1 - index) * week));
  const at = (ms: number) => weeks[many - 1 - Math.round((last - mondayOf(ms)) / week)];
  for (const { day: date, rule, shown, fixed, ignored, overridden } of counts) {
    const entry = at(Date.parse(date));
    if (!entry) continue;
    entry.shown += shown;
    entry.fixed += fixed;
    entry.ignored += ignored;
    entry.overridden += overridden;
    const group = groupOf(rule);
    if (shown > 0) entry.byGroup[group] = (entry.byGroup[group] ?? 0) + shown;
  }
  for (const event of events) {
    const entry = at(event.at);
    if (event.kind === "sent" && entry) entry.sent += event.people.length;
    if (event.kind === "bounced" && entry) entry.bounced++;
  }
  for (const ms of optOuts) {
    const entry = at(ms);
    if (entry) entry.optOuts++;
  }
  return weeks.map((entry, index) => ({
    ...entry,
    ...ratesOf(weeks.slice(Math.max(0, index - rateWeeks + 1), index + 1)),
  }));
}

function ratesOf(weeks: readonly Week[]): Pick<Week, "bouncePercent" | "optOutPercent"> {
  const sum = (name: "sent" | "bounced" | "optOuts") => weeks.reduce((total, entry) => total + entry[name], 0);
  const sent = sum("sent");
  if (sent === 0) return {};
  const percent = (part: number) => Math.min(100, (100 * part) / sent);
  return { bouncePercent: percent(sum("bounced")), optOutPercent: percent(sum("optOuts")) };
}

function emptyWeek(start: number) {
  const byGroup: Record<string, number> = {};
  return { start, sent: 0, bounced: 0, optOuts: 0, shown: 0, fixed: 0, ignored: 0, overridden: 0, byGroup };
}

/** The start of the Monday of a moment's week, in UTC. The epoch began on a Thursday. */
export function mondayOf(ms: number): number {
  const days = Math.floor(ms / day);
  return (days - ((days + 3) % 7)) * day;
}
