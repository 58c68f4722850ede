import { describe, expect, it } from "vitest";
import type { Fact, RecordFact } from "./fact.ts";
import { relationOf } from "./relations.ts";
import { keysCovering } from "./subject.ts";

const day = 86_400_000;
const now = Date.UTC(2026, 5, 10);
const keys = keysCovering("anna@mail.globex.example");
const [mailbox = "", domain = "", above = ""] = keys;
let count = 0;

function record(parts: Partial<RecordFact> = {}): RecordFact {
  const id = `r${count++}`;
  return { id, key: mailbox, at: now - day, recordedAt: now, by: "", kind: "record", basis: "customer", ...parts };
}

const basisOf = (...facts: Fact[]) => relationOf(facts, now, keys)?.basis;

describe("earlier dealings with somebody", () => {
  it("are none where nothing is recorded", () => expect(relationOf([], now, keys)).toBeUndefined());

  it("are told with their day, and with what else is known", () => {
    const at = Date.UTC(2026, 2, 1, 23, 59);
    expect(relationOf([record({ at })], now, keys)).toEqual({ basis: "customer", date: "2026-03-01" });
    expect(relationOf([record({ at, expires: "2026-12-31", country: "DE" })], now, keys)).toEqual({
      basis: "customer",
      date: "2026-03-01",
      expires: "2026-12-31",
      country: "DE",
    });
  });

  it("are those of the mailbox and of exactly its domain", () => {
    expect(basisOf(record({ key: domain }))).toBe("customer");
    expect(basisOf(record({ key: above }))).toBeUndefined();
    expect(basisOf(record({ key: "bo@globex.example" }))).toBeUndefined();
  });

  it("are the strongest, then the newest", () => {
    expect(basisOf(record({ basis: "inquiry" }), record({ basis: "consent" }))).toBe("consent");
    expect(basisOf(record({ basis: "consent" }), record({ basis: "inquiry" }))).toBe("consent");
    const dates = [record({ at: now - 9 * day }), record({ at: now - 2 * day }), record({ at: now - 5 * day })];
    expect(relationOf(dates, now, keys)?.date).toBe("2026-06-08");
  });

  it("hold before those that have run out, though these were stronger", () => {
    const over = record({ basis: "consent", expires: "2026-06-09" });
    expect(basisOf(over, record({ basis: "legitimate-interest" }))).toBe("legitimate-interest");
    expect(relationOf([over], now, keys)?.expires).toBe("2026-06-09");
    expect(basisOf(record({ basis: "consent", expires: "2026-06-10" }), record())).toBe("consent");
  });

  it("are not those of tomorrow, nor those that were taken back", () => {
    expect(basisOf(record({ at: now + 1 }))).toBeUndefined();
    expect(basisOf(record({ at: now }))).toBe("customer");
    const mistake = record();
    const taken: Fact = { id: "v", key: mailbox, at: now, recordedAt: now, by: "", kind: "void", of: mistake.id };
    expect(basisOf(mistake, taken)).toBeUndefined();
    expect(basisOf(record(), taken)).toBe("customer");
  });
});
