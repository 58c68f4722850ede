import { describe, expect, it } from "vitest";
import type { MailEvent } from "./event.ts";
import type { Fact } from "./fact.ts";
import { figuresOfDays } from "./figures-of-days.ts";

const day = 86_400_000;
const monday = Date.UTC(2026, 10, 23);
const none = {
  first: "2026-11-23",
  last: "2026-11-25",
  counts: [],
  events: [],
  facts: [],
  policyDays: 7,
  groupOf: (rule: string) => (rule === "postal-address" ? "identity" : "organisation"),
};
const counted = { shown: 0, fixed: 0, ignored: 0, overridden: 0 };
const sent = (at: number, many: number): MailEvent => ({
  id: `s${at}`,
  kind: "sent",
  at,
  keys: [],
  people: Array.from({ length: many }, (_, person) => ({ person: String(person) })),
  from: "ann@northwind.example",
  status: "clear",
  rules: ["postal-address"],
  likeness: "",
});
const asked = (at: number, recordedAt = at): Fact => ({
  id: `a${at}`,
  kind: "asked",
  key: "max@globex.example",
  at,
  recordedAt,
  by: "",
  quote: "Stop",
});
const optOut = (at: number, recordedAt: number): Fact => ({
  id: `o${at}`,
  kind: "opt-out",
  key: "max@globex.example",
  at,
  recordedAt,
  by: "",
  source: "reply",
});

describe("what a machine counted on a day", () => {
  it("is nothing where nothing was, and nothing of the days around", () => {
    expect(figuresOfDays(none)).toEqual([]);
    const counts = [{ ...counted, day: "2026-11-22", rule: "postal-address", shown: 3 }];
    expect(figuresOfDays({ ...none, counts, events: [sent(monday + 3 * day, 2)] })).toEqual([]);
  });

  it("is told by duty, in sums: neither a rule, nor an address, nor a word", () => {
    const counts = [
      { ...counted, day: "2026-11-23", rule: "postal-address", shown: 3, fixed: 2 },
      { ...counted, day: "2026-11-23", rule: "no-acme-talk", shown: 1, overridden: 1 },
      { ...counted, day: "2026-11-23", rule: "no-beta-talk", shown: 1, ignored: 1 },
    ];
    const bounced: MailEvent = { id: "b", kind: "bounced", at: monday + 5, keys: [] };
    const events = [sent(monday + 1, 2), sent(monday + 2, 1), bounced];
    expect(figuresOfDays({ ...none, counts, events })).toEqual([
      {
        day: "2026-11-23",
        sent: 3,
        bounced: 1,
        waiting: 0,
        late: 0,
        groups: { identity: { shown: 3, fixed: 2 }, organisation: { shown: 2, ignored: 1, overridden: 1 } },
      },
    ]);
  });

  it("tells of an opt-out that waits until it is recorded, as it stood that evening", () => {
    const facts = [asked(monday + 1), optOut(monday + 1, monday + 2 * day + 1)];
    const told = figuresOfDays({ ...none, facts }).map(({ day: date, waiting }) => [date, waiting]);
    expect(told).toEqual([
      ["2026-11-23", 1],
      ["2026-11-24", 1],
    ]);
  });

  it("tells of one whose time ran out on the day on which it did, and once", () => {
    const late = (facts: Fact[]) => figuresOfDays({ ...none, facts }).map((figures) => figures.late);
    expect(late([asked(monday - 6 * day + 5)])).toEqual([0, 1, 0]);
    expect(late([asked(monday - 6 * day + 5), optOut(monday, monday + 5)])).toEqual([]);
    // Seen when it was late already.
    expect(late([asked(monday - 20 * day, monday + 2 * day + 5)])).toEqual([1]);
  });
});
