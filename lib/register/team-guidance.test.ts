import { describe, expect, it } from "vitest";
import { guidanceOf } from "./team-guidance.ts";
import type { TeamWeek } from "./team-weeks.ts";

const monday = Date.UTC(2026, 10, 16);
const totals = (shown: number, fixed = 0) => ({ shown, fixed, ignored: 0, overridden: 0 });
const week = (
  weeksAgo: number,
  byGroup: Record<string, ReturnType<typeof totals>>,
  sent = 100,
  late = 0,
): TeamWeek => ({
  start: monday - weeksAgo * 7 * 86_400_000,
  members: 6,
  sums: { sent, bounced: 0, late, byGroup },
});

describe("what helps a team", () => {
  it("is which duty went better since the week before, measured by the people written to", () => {
    const weeks = [
      week(1, { identity: totals(20), honesty: totals(20) }),
      week(0, { identity: totals(10), honesty: totals(10) }, 50),
    ];
    expect(guidanceOf(weeks).filter(({ kind }) => kind === "improved")).toEqual([]);
    const better = [weeks[0] as TeamWeek, week(0, { identity: totals(10), honesty: totals(18) })];
    expect(guidanceOf(better)[0]).toEqual({ kind: "improved", group: "identity", before: 20, after: 10 });
  });

  it("is which fix helps most, and where most is left", () => {
    const weeks = [week(0, { identity: totals(10, 9), honesty: totals(40, 10), law: totals(2, 2) })];
    expect(guidanceOf(weeks)).toEqual([
      { kind: "helps", group: "identity", share: 0.9 },
      { kind: "next", group: "honesty", left: 30 },
    ]);
  });

  it("says nothing by chance: of a handful of findings, of a week that is not told, or over a gap", () => {
    expect(guidanceOf([])).toEqual([]);
    expect(guidanceOf([week(1, { law: totals(9, 9) }), week(0, { law: totals(0) })])).toEqual([]);
    const gap = [week(2, { law: totals(50) }), week(0, { law: totals(10) })];
    expect(guidanceOf(gap).map(({ kind }) => kind)).toEqual(["next"]);
    expect(guidanceOf([week(1, { law: totals(50) }), { start: monday, members: 4 }]).map(({ kind }) => kind)).toEqual([
      "next",
    ]);
  });

  it("is an opt-out that became late in the last week", () => {
    expect(guidanceOf([week(1, {}, 100, 3), week(0, {}, 100, 2)])).toEqual([{ kind: "late", count: 2 }]);
  });
});
