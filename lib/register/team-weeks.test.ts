import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { MemberDay } from "../core/day-figures.ts";
import { teamWeeksOf } from "./team-weeks.ts";

const now = Date.UTC(2026, 10, 26, 12); // a Thursday
const lastMonday = Date.UTC(2026, 10, 16);
const row = (member: number, day: string, parts: Partial<MemberDay> = {}): MemberDay => ({
  key: `m${member}`,
  device: "desk",
  day,
  sent: 10,
  bounced: 1,
  waiting: 0,
  late: 0,
  groups: { identity: { shown: 2, fixed: 1 } },
  ...parts,
});
const people = (many: number, day: string, parts: Partial<MemberDay> = {}) =>
  Array.from({ length: many }, (_, member) => row(member, day, parts));

describe("the weeks of a team", () => {
  it("tell nothing but how many there were where fewer than five people shared", () => {
    const { weeks } = teamWeeksOf(people(4, "2026-11-18"), 2, now);
    expect(weeks).toEqual([
      { start: lastMonday - 7 * 86_400_000, members: 0 },
      { start: lastMonday, members: 4 },
    ]);
  });

  it("tell sums from five people on, each week for itself", () => {
    const { weeks } = teamWeeksOf([...people(5, "2026-11-18"), ...people(4, "2026-11-11")], 2, now);
    expect(weeks.map(({ sums }) => sums?.sent)).toEqual([undefined, 50]);
    expect(weeks[1]?.sums?.byGroup).toEqual({ identity: { shown: 10, fixed: 5, ignored: 0, overridden: 0 } });
    expect(weeks[1]?.sums?.bouncePercent).toBe(10);
  });

  it("count a person with two machines once, and add their counts up", () => {
    const rows = [...people(4, "2026-11-18"), ...people(4, "2026-11-18", { device: "lap" })];
    expect(teamWeeksOf(rows, 1, now).weeks[0]).toEqual({ start: lastMonday, members: 4 });
    const more = teamWeeksOf([...rows, row(4, "2026-11-18")], 1, now).weeks[0];
    expect([more?.members, more?.sums?.sent]).toEqual([5, 90]);
  });

  it("do not count somebody who neither wrote nor was told anything", () => {
    const idle = row(4, "2026-11-18", { sent: 0, groups: {}, waiting: 1 });
    expect(teamWeeksOf([...people(4, "2026-11-18"), idle], 1, now).weeks[0]).toEqual({
      start: lastMonday,
      members: 4,
    });
  });

  it("leave out the week that goes on, a day that is still to come, and rates of weeks that are not told", () => {
    const rows = [
      ...people(6, "2026-11-24"),
      ...people(6, "2026-12-01"),
      ...people(5, "2026-11-18", { bounced: 0 }),
      ...people(4, "2026-11-11", { bounced: 10 }),
    ];
    const told = teamWeeksOf(rows, 3, now);
    expect(told.membersNow).toBe(6);
    expect(told.weeks.at(-1)?.start).toBe(lastMonday);
    expect(told.weeks.at(-1)?.sums?.bouncePercent).toBe(0);
  });

  it("tell what waits by what each member told last, of two machines the one on which more does", () => {
    const rows = [
      ...people(5, "2026-11-18", { waiting: 3 }),
      ...people(5, "2026-11-24", { waiting: 1 }),
      row(0, "2026-11-24", { device: "lap", waiting: 2 }),
    ];
    expect(teamWeeksOf(rows, 1, now).waiting).toBe(6);
    expect(teamWeeksOf(rows.slice(0, 4), 1, now).waiting).toBeUndefined();
  });

  it("never tell a number of fewer than five people, whoever shared what and when", () => {
    const days = ["2026-11-04", "2026-11-10", "2026-11-12", "2026-11-18", "2026-11-24"];
    const one = fc.record({
      member: fc.nat({ max: 7 }),
      day: fc.constantFrom(...days),
      device: fc.constantFrom("desk", "lap"),
      sent: fc.nat({ max: 3 }),
    });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 40 }), fc.nat(), (list, turn) => {
        const rows = list.map(({ member, day, device, sent }) => row(member, day, { device, sent, groups: {} }));
        const told = teamWeeksOf(rows, 4, now);
        for (const { start, members, sums } of told.weeks) {
          const own = list.filter(({ day, sent }) => {
            const at = Date.parse(day);
            return sent > 0 && at >= start && at < start + 7 * 86_400_000;
          });
          expect(members).toBe(new Set(own.map(({ member }) => member)).size);
          expect(sums !== undefined).toBe(members >= 5);
        }
        const at = rows.length === 0 ? 0 : turn % rows.length;
        expect(teamWeeksOf([...rows.slice(at), ...rows.slice(0, at)], 4, now).weeks).toEqual(told.weeks);
      }),
    );
  });
});
