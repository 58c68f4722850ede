import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DayFigures, isActive, mergeFigures } from "./day-figures.ts";

const count = fc.nat({ max: 50 });
const group = fc.record({ shown: count, fixed: count, ignored: count, overridden: count }, { requiredKeys: [] });
const figures = fc.record({
  day: fc.constant("2026-11-25"),
  sent: count,
  bounced: count,
  waiting: count,
  late: count,
  groups: fc.dictionary(fc.constantFrom("identity", "opt-out", "law", "honesty"), group),
});
const merged = ([first, ...others]: DayFigures[]) => first && others.reduce(mergeFigures, first);

describe("figures of one day of one machine", () => {
  it("come to the same in whatever order, and however often, they arrive", () => {
    const arrivals = fc
      .array(figures, { minLength: 1, maxLength: 6 })
      .chain((list) =>
        fc.tuple(fc.constant(list), fc.shuffledSubarray([...list, ...list], { minLength: list.length })),
      );
    fc.assert(
      fc.property(arrivals, ([list, some]) => {
        const once = merged(list);
        expect(merged([...some, ...list])).toEqual(once);
        expect(merged([...list, ...some].reverse())).toEqual(once);
      }),
    );
  });

  it("are of each count the greatest that was told, and still figures", () => {
    fc.assert(
      fc.property(figures, figures, (one, other) => {
        const both = mergeFigures(one, other);
        expect(DayFigures.parse(both)).toEqual(both);
        expect(both.sent).toBe(Math.max(one.sent, other.sent));
        for (const name of new Set([...Object.keys(one.groups), ...Object.keys(other.groups)])) {
          const told = [one, other].map(({ groups }) => groups[name]?.shown ?? 0);
          expect(both.groups[name]?.shown ?? 0).toBe(Math.max(...told));
        }
      }),
    );
  });

  it("are never fewer than before, so that what came late takes nothing away", () => {
    fc.assert(
      fc.property(figures, figures, (before, late) => {
        expect(mergeFigures(mergeFigures(before, late), before)).toEqual(mergeFigures(before, late));
      }),
    );
  });

  it("hold numbers alone: a text, a part of a number, too large a number or another name is refused", () => {
    const good = { day: "2026-11-25", sent: 1, bounced: 0, waiting: 0, late: 0, groups: { law: { shown: 1 } } };
    expect(DayFigures.safeParse(good).success).toBe(true);
    const bad = [
      { ...good, sent: "1" },
      { ...good, sent: 0.5 },
      { ...good, sent: 1_000_001 },
      { ...good, day: "yesterday" },
      { ...good, note: "She called" },
      { ...good, groups: { "Ann Doe": { shown: 1 } } },
      { ...good, groups: { law: { shown: 1, by: "ann" } } },
    ];
    for (const each of bad) expect(DayFigures.safeParse(each).success, JSON.stringify(each)).toBe(false);
  });

  it("have thirty groups at most", () => {
    const of = (many: number) => ({
      day: "2026-11-25",
      ...{ sent: 1, bounced: 0, waiting: 0, late: 0 },
      groups: Object.fromEntries(
        Array.from({ length: many }, (_, at) => [`${at < 26 ? "a" : "b"}${"x".repeat(at % 26)}`, {}]),
      ),
    });
    expect(DayFigures.safeParse(of(30)).success).toBe(true);
    expect(DayFigures.safeParse(of(31)).success).toBe(false);
  });

  it("stay those of their day and their machine", () => {
    const one = { day: "2026-11-25", key: "a", device: "b", sent: 1, bounced: 0, waiting: 0, late: 0, groups: {} };
    expect(mergeFigures(one, { ...one, sent: 2 })).toEqual({ ...one, sent: 2 });
  });

  it("count a person as active where they wrote, or were told something", () => {
    const quiet = { day: "2026-11-25", sent: 0, bounced: 1, waiting: 2, late: 1, groups: { law: { fixed: 1 } } };
    expect(isActive(quiet)).toBe(false);
    expect(isActive({ ...quiet, sent: 1 })).toBe(true);
    expect(isActive({ ...quiet, groups: { law: { shown: 1 } } })).toBe(true);
    expect(isActive({ ...quiet, groups: { honesty: { fixed: 1 }, law: { shown: 1 } } })).toBe(true);
  });
});
