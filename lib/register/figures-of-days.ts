import { dayOf } from "../core/day.ts";
import { type DayFigures, isActive } from "../core/day-figures.ts";
import { countNames, type DayCounts } from "./day-counts.ts";
import { deadlineOf } from "./deadline.ts";
import type { MailEvent } from "./event.ts";
import type { AskedFact, Fact } from "./fact.ts";
import { isSettled } from "./suppression.ts";

const day = 86_400_000;

export interface FiguresQuestion {
  /** ISO dates; both belong to it. */
  first: string;
  last: string;
  counts: readonly DayCounts[];
  events: readonly MailEvent[];
  /** Requests to stop that were seen here, and what is known of the same people. */
  facts: readonly Fact[];
  /** Calendar days that the policy allows for an opt-out. */
  policyDays: number;
  groupOf(rule: string): string;
}

/** What was counted here day by day, oldest first. A day on which nothing was is left out. */
export function figuresOfDays(question: FiguresQuestion): DayFigures[] {
  const { first, last, counts, events, groupOf } = question;
  const byDay = new Map<string, DayFigures>();
  for (let at = Date.parse(first); at <= Date.parse(last); at += day) {
    const date = dayOf(at);
    byDay.set(date, { day: date, sent: 0, bounced: 0, ...optOutsOn(at, question), groups: {} });
  }
  for (const { day: date, rule, ...counted } of counts) {
    const groups = byDay.get(date)?.groups;
    if (!groups) continue;
    const group = groupOf(rule);
    const sum = { ...groups[group] };
    for (const name of countNames) if (counted[name] > 0) sum[name] = (sum[name] ?? 0) + counted[name];
    groups[group] = sum;
  }
  for (const event of events) {
    const figures = byDay.get(dayOf(event.at));
    if (figures && event.kind === "sent") figures.sent += event.people.length;
    if (figures && event.kind === "bounced") figures.bounced++;
  }
  return [...byDay.values()].filter(
    (figures) => isActive(figures) || figures.bounced + figures.waiting + figures.late > 0,
  );
}

/** Requests that nobody had recorded when a day ended, and those whose time ran out on it. */
function optOutsOn(start: number, { facts, policyDays }: FiguresQuestion): Pick<DayFigures, "waiting" | "late"> {
  const end = start + day;
  const known = facts.filter(({ recordedAt }) => recordedAt < end);
  const open = known.filter((fact): fact is AskedFact => fact.kind === "asked" && !isSettled(fact, known));
  const ranOut = ({ at, recordedAt, country }: AskedFact) =>
    // One that was seen too late ran out when it was seen.
    Math.max(deadlineOf(at, policyDays, country).at, recordedAt);
  return { waiting: open.length, late: open.filter((fact) => ranOut(fact) >= start && ranOut(fact) < end).length };
}
