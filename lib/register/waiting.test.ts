import { describe, expect, it } from "vitest";
import type { AskedFact, Fact, OptOutFact } from "./fact.ts";
import { type Clock, waitingIn } from "./waiting.ts";

const day = 86_400_000;
const now = Date.UTC(2026, 5, 10);
const clock: Clock = { now, policyDays: 7, isUnshared: () => false };
const about = { recordedAt: now, by: "" };

const asked = (id: string, at: number, country?: string): AskedFact => ({
  ...about,
  kind: "asked",
  id,
  key: `${id}@globex.example`,
  at,
  ...(country && { country }),
});
const optOut = (id: string, at: number, key = `${id}@globex.example`): OptOutFact => ({
  ...about,
  kind: "opt-out",
  id,
  key,
  at,
  source: "reply",
});
const idsOf = (facts: readonly Fact[], given: Partial<Clock> = {}) =>
  waitingIn(facts, { ...clock, ...given }).map(({ fact, waitsFor }) => `${fact.id}: ${waitsFor}`);

describe("an opt-out that is not yet honoured", () => {
  it("waits to be recorded from the day that somebody asks", () => {
    expect(waitingIn([asked("anna", now - day)], clock)).toEqual([
      { fact: asked("anna", now - day), waitsFor: "recording", due: { at: now + 6 * day }, isOverdue: false },
    ]);
  });

  it("waits no more once it is on the list, or was called none", () => {
    const request = asked("anna", now - day);
    expect(idsOf([request, optOut("o", now, request.key)])).toEqual([]);
    expect(idsOf([request, { ...about, kind: "dismissed", id: "d", key: request.key, at: now, of: "anna" }])).toEqual(
      [],
    );
    // One of before was of another request.
    expect(idsOf([request, optOut("o", now - 2 * day, request.key)])).toEqual(["anna: recording"]);
  });

  it("waits to be shared as long as the team has not got it", () => {
    const facts = [optOut("anna", now - day), optOut("bo", now - day)];
    expect(idsOf(facts)).toEqual([]);
    expect(idsOf(facts, { isUnshared: ({ id }) => id === "bo" })).toEqual(["bo: sharing"]);
  });

  it("is overdue once its last moment is gone, not in it", () => {
    const due = (at: number) => waitingIn([asked("anna", at)], clock)[0]?.isOverdue;
    expect(due(now - 7 * day)).toBe(false);
    expect(due(now - 7 * day - 1)).toBe(true);
  });

  it("has the day of the law where that is the stricter, and the most urgent comes first", () => {
    const facts = [asked("late", now - 1000), asked("german", now - 500, "DE"), asked("early", now - 3 * day)];
    const waiting = waitingIn(facts, clock);
    expect(waiting.map(({ fact }) => fact.id)).toEqual(["german", "early", "late"]);
    expect(waiting[0]?.due.law).toBeDefined();
  });

  it("is none of what else is on record", () => {
    expect(idsOf([{ ...about, kind: "record", id: "r", key: "k", at: now, basis: "customer" }])).toEqual([]);
  });
});
