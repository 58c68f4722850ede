import { describe, expect, it } from "vitest";
import { afterRound, newRound, nextRound, TeamState } from "../../lib/core/team-state.ts";
import type { MailEvent } from "../../lib/register/event.ts";
import type { Fact } from "../../lib/register/fact.ts";
import { historyFor } from "../../lib/register/history.ts";
import { suppressionOf } from "../../lib/register/suppression.ts";
import { waitingIn } from "../../lib/register/waiting.ts";

const now = Date.UTC(2026, 10, 26, 12);
const hour = 3_600_000;
const day = 24 * hour;
const year = 365 * day;

function sentAt(at: number, name: string): MailEvent {
  const person = `a:${name}`;
  return {
    id: `${at}${name}`,
    kind: "sent",
    at,
    keys: [person],
    people: [{ person }],
    from: "",
    status: "clear",
    rules: [],
    likeness: "",
  };
}
const historyAt = (clock: number, events: MailEvent[]) =>
  historyFor({ readers: [], likeness: "", recent: events, theirs: [], now: clock });
const noted = Array.from({ length: 40 }, (_, index) => sentAt(now - index * 60_000, `p${index}`));

describe("a clock that jumps", () => {
  it("back a day or a year: mail that was noted ahead of it does not use up the hour's limit", () => {
    expect(historyAt(now, noted).lastHour).toBe(40);
    expect(historyAt(now - day - hour, noted)).toMatchObject({ lastHour: 0, lastDay: 0, sent: 40 });
    expect(historyAt(now - year, noted)).toMatchObject({ lastHour: 0, lastDay: 0, sent: 0 });
  });

  it("back a few seconds, as when it is set: what was just sent still counts", () => {
    expect(historyAt(now - 5000, noted).lastHour).toBe(40);
  });

  it("back a year: an answer that was noted ahead of it hides no mail that nobody answered", () => {
    const about = (kind: "heard" | "bounced", at: number): MailEvent => ({
      id: `${kind}${at}`,
      kind,
      at,
      keys: ["a:p0"],
    });
    const readers = [{ email: "p0@globex.example", person: "a:p0" }];
    const theirs = [
      about("heard", now + year),
      about("bounced", now + year),
      sentAt(now - day, "p0"),
      sentAt(now, "p0"),
    ];
    const history = historyFor({ readers, likeness: "", recent: [], theirs, now: now + hour });
    expect(history.unanswered).toEqual({ "p0@globex.example": 2 });
    expect([history.bounced, history.lastSent]).toEqual([{}, { "p0@globex.example": "2026-11-26" }]);
  });

  it("never lets mail through to somebody who opted out before, meanwhile or afterwards", () => {
    const about = { key: "a@globex.example", recordedAt: now, by: "" };
    const optOut = (at: number): Fact => ({ ...about, id: `o${at}`, kind: "opt-out", at, source: "typed" });
    const consent = (at: number): Fact => ({ ...about, id: `c${at}`, kind: "record", basis: "consent", at });
    const isKept = (facts: Fact[], clock: number) => suppressionOf(about.key, facts, clock)?.state === "opted-out";
    for (const jump of [day, 30 * day, year]) {
      expect(isKept([optOut(now + jump)], now)).toBe(true);
      expect(isKept([optOut(now)], now - jump)).toBe(true);
      expect(isKept([consent(now + jump), optOut(now)], now)).toBe(true);
      // Until the clock is right they wait: what was agreed to ahead of it has not come about.
      expect(isKept([optOut(now), consent(now + day / 2)], now)).toBe(true);
      expect(isKept([optOut(now), consent(now + day / 2)], now + day)).toBe(false);
    }
  });

  it("forward a day: the limits begin anew, and the month still counts", () => {
    expect(historyAt(now + day, noted)).toMatchObject({ lastHour: 0, lastDay: 0, sent: 40 });
  });

  it("never puts off the next round with the team by more than an hour", () => {
    const fault = { why: "unreachable", detail: "" } as const;
    let state = TeamState.parse({ begun: now });
    for (let failures = 0; failures < 30; failures++) {
      for (const jump of [0, day, -day, -year, year]) {
        expect(nextRound(state, now + jump) - (now + jump)).toBeLessThanOrEqual(hour);
      }
      state = afterRound(state, { ...newRound(), fault }, now);
    }
  });

  it("changes no day by which an opt-out is due: only whether it is late", () => {
    const asked: Fact = { id: "f", kind: "asked", key: "a:x", at: now, recordedAt: now, by: "", quote: "stop" };
    const at = (clock: number) => waitingIn([asked], { now: clock, policyDays: 10, isUnshared: () => false })[0];
    const days = [0, day, -day, -year, year].map((jump) => at(now + jump)?.due.at);
    expect(new Set(days).size).toBe(1);
    expect([at(now - year)?.isOverdue, at(now + day)?.isOverdue, at(now + year)?.isOverdue]).toEqual([
      false,
      false,
      true,
    ]);
  });
});
