import { describe, expect, it } from "vitest";
import type { MailEvent } from "./event.ts";
import { weeksOf } from "./weeks.ts";

const now = Date.UTC(2026, 10, 26, 12); // a Thursday
const groupOf = (rule: string) => (rule === "postal-address" ? "identity" : "honesty");
const none = { counts: [], events: [], optOuts: [], many: 8, now, groupOf };
const day = 86_400_000;
const people = (many: number) => Array.from({ length: many }, (_, index) => ({ person: String(index) }));
const sent = (at: number, many: number) =>
  ({
    id: `s${at}`,
    kind: "sent",
    at,
    keys: [],
    people: people(many),
    from: "",
    status: "clear",
    rules: [],
    likeness: "",
  }) as MailEvent;
const bounced = (at: number) => ({ id: `b${at}`, kind: "bounced", at, keys: [] }) as MailEvent;

describe("what happened week by week", () => {
  it("has every week, also those in which nothing did", () => {
    const weeks = weeksOf(none);
    expect(weeks).toHaveLength(8);
    expect(weeks.at(-1)?.start).toBe(Date.UTC(2026, 10, 23));
    expect(weeks[0]?.start).toBe(Date.UTC(2026, 9, 5));
    expect(weeks.every((week) => week.sent === 0 && week.bouncePercent === undefined)).toBe(true);
  });

  it("counts findings by the group of their rule, in the week of their day", () => {
    const counts = [
      { day: "2026-11-22", rule: "postal-address", shown: 3, fixed: 2, ignored: 0, overridden: 1 },
      { day: "2026-11-23", rule: "postal-address", shown: 1, fixed: 0, ignored: 1, overridden: 0 },
      { day: "2026-11-26", rule: "deceptive-subject", shown: 4, fixed: 1, ignored: 0, overridden: 0 },
      { day: "2020-01-01", rule: "postal-address", shown: 9, fixed: 9, ignored: 9, overridden: 9 },
    ];
    const [before, latest] = weeksOf({ ...none, counts }).slice(-2);
    expect(before).toMatchObject({ shown: 3, fixed: 2, overridden: 1, byGroup: { identity: 3 } });
    expect(latest).toMatchObject({ shown: 5, fixed: 1, ignored: 1, byGroup: { identity: 1, honesty: 4 } });
  });

  it("gives rates over four weeks, and none where nothing was sent", () => {
    const events = [sent(now - 30 * day, 50), sent(now - 8 * day, 40), sent(now, 10), bounced(now)];
    const weeks = weeksOf({ ...none, events, optOuts: [now - 7 * day] });
    expect(weeks.at(-1)).toMatchObject({ sent: 10, bounced: 1, bouncePercent: 2, optOutPercent: 2 });
    expect(weeks[0]?.bouncePercent).toBeUndefined();
  });

  it("is never above a hundred percent, however many come back of older mail", () => {
    const events = [sent(now, 1), bounced(now), bounced(now - day)];
    expect(weeksOf({ ...none, events }).at(-1)?.bouncePercent).toBe(100);
  });
});
