import type { AuditActions } from "../../components/options/audit-section.tsx";
import type { HistoryActions } from "../../components/options/history/history-section.tsx";
import type { RegisterPart } from "../../components/options/register/register-actions.ts";
import type { TeamFiguresActions } from "../../components/options/team-figures/team-figures-section.tsx";
import type { TeamPart } from "../../components/options/team-section.tsx";
import type { MemberDay } from "../../lib/core/day-figures.ts";
import { emptyChain, nextEntry } from "../../lib/register/audit-entry.ts";
import type { DayCounts } from "../../lib/register/day-counts.ts";
import type { MailEvent } from "../../lib/register/event.ts";
import { guidanceOf } from "../../lib/register/team-guidance.ts";
import { teamWeeksOf } from "../../lib/register/team-weeks.ts";
import { weeksOf } from "../../lib/register/weeks.ts";

const day = 86_400_000;
const first = Date.UTC(2026, 2, 1, 9);

/** A register without a store behind it: empty, and ready to take everything. */
export const emptyRegister: RegisterPart = {
  version: 0,
  actions: {
    findOptOuts: async () => [],
    findRecords: async () => [],
    addOptOut: async () => undefined,
    addRecord: async () => undefined,
    takeRecordBack: async () => undefined,
    importFile: async () => ({ added: 0, known: 0 }),
    exportList: async () => undefined,
    exportAll: async () => undefined,
    importAll: async () => ({ added: 0, hasSettings: false }),
    countData: async () => ({ optOuts: 0, records: 0, events: 0 }),
    countUnreadable: async () => 0,
    countWrong: async () => ({ "reason-for-contact": 2 }),
    exportWrong: async () => undefined,
    eraseWrong: async () => undefined,
    erase: async () => undefined,
  },
};

/** An audit of two entries. */
export const sampleAudit: AuditActions = {
  readAudit: async () => {
    const held = await nextEntry(emptyChain, { kind: "held", action: "ask", rules: ["postal-address"] }, first);
    const changed = await nextEntry(held, { kind: "policy", source: "user", paths: ["optOut.word"] }, first + day);
    return { entries: [held, changed] };
  },
  exportAudit: async () => undefined,
};

/** A team that nothing was shared with yet. */
export const noTeam: TeamPart = {
  state: { begun: 0, inStep: 0, failures: 0, isRunning: false },
  now: first,
  mayReach: true,
  isAddress: () => true,
  isKey: () => true,
  actions: { allow: async () => true, shareNow: async () => undefined },
};

const now = Date.UTC(2026, 10, 26, 12);
const groups = ["identity", "opt-out", "honesty", "transparency", "recipients", "low-quality", "law"];

/**
 * A history of so many weeks, the same each time it is asked for; with none it is empty, and in a quiet one there is
 * nothing but findings and mail.
 */
export function sampleHistory(weeks: number, isQuiet = false): HistoryActions {
  const counts: DayCounts[] = [];
  const events: MailEvent[] = [];
  const optOuts: number[] = [];
  for (let week = 0; week < weeks; week++) {
    const at = now - week * 7 * day;
    const busy = 1 + ((week * 7 + 3) % 5);
    for (const [index, rule] of groups.entries()) {
      const shown = Math.max(0, busy * (groups.length - index) - ((week * 3 + index) % 7));
      const counted = {
        shown,
        fixed: isQuiet ? 0 : Math.floor(shown * 0.6),
        ignored: shown % 2,
        overridden: !isQuiet && shown % 5 === 0 ? 1 : 0,
      };
      counts.push({ day: new Date(at).toISOString().slice(0, 10), rule, ...counted });
    }
    const people = Array.from({ length: busy * 9 }, (_, index) => ({ person: `${week}.${index}` }));
    const mail = { keys: [], people, from: "", status: "clear" as const, rules: [], likeness: "" };
    events.push({ id: `s${week}`, kind: "sent", at, ...mail });
    for (let back = 0; back < (week * 2) % 4; back++)
      events.push({ id: `b${week}.${back}`, kind: "bounced", at, keys: [] });
    if (week % 3 !== 0) optOuts.push(at);
  }
  const limits = { bouncePercent: 5, optOutPercent: 2 };
  const report = { weeks: weeksOf({ counts, events, optOuts, many: 56, now, groupOf: (rule) => rule }), limits };
  return { readHistory: async () => report };
}

/** The figures of so many people over so many weeks; one of them is away in every fourth week. */
export function sampleTeamFigures(members: number, weeks: number): TeamFiguresActions {
  const rows: MemberDay[] = [];
  for (let week = 1; week <= weeks; week++) {
    for (let member = week % 4 === 3 ? 1 : 0; member < members; member++) {
      const sent = 12 + ((member * 5 + week * 3) % 9);
      const counted = groups.map((group, index) => {
        const shown = Math.max(0, groups.length + Math.min(week, 12) - 2 * index - ((week * 2 + member) % 5));
        return [group, { shown, fixed: Math.floor(shown * (0.8 - index / 10)), overridden: shown % 7 === 6 ? 1 : 0 }];
      });
      rows.push({
        key: `m${member}`,
        device: "d",
        day: new Date(now - week * 7 * day).toISOString().slice(0, 10),
        sent,
        bounced: (member + week) % 3 === 0 ? 1 : 0,
        waiting: member === 2 ? 1 : 0,
        late: member === 1 && week % 5 === 1 ? 1 : 0,
        groups: Object.fromEntries(counted),
      });
    }
  }
  const told = teamWeeksOf(rows, 56, now);
  const report = { ...told, guidance: guidanceOf(told.weeks), bounceLimit: 5 };
  return { readTeamFigures: async () => report };
}
