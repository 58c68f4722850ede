import { describe, expect, it } from "vitest";
import type { Row } from "./list-format.ts";
import { readRow, rowOf } from "./list-format.ts";

const now = Date.UTC(2026, 10, 26, 9);
const address = "anna@globex.example";
const optOut = (row: Row) => readRow("opt-outs", { address, ...row }, now);
const record = (row: Row) => readRow("records", { address, date: "2026-03-01", basis: "consent", ...row }, now);

describe("a line of opt-outs", () => {
  const fact = { kind: "opt-out", key: address, subject: address, at: now, source: "import" };

  it.each<[string, Row, object]>([
    ["a country in any letters", { country: " de " }, { ...fact, country: "DE" }],
    ["no country, where the cell is blank", { country: " " }, fact],
    ["a source of ours in any letters", { source: " Phone " }, { ...fact, source: "phone" }],
    ["a source that is not ours, as a note", { source: "booth 7" }, { ...fact, note: "booth 7" }],
    ["both, where it has a note", { note: "called", source: "booth 7" }, { ...fact, note: "called · booth 7" }],
    ["the longest note", { note: "x".repeat(2000) }, { ...fact, note: "x".repeat(2000) }],
    ["a clock that is a day ahead", { date: "2026-11-27T08:00:00Z" }, { ...fact, at: now + 23 * 3_600_000 }],
  ])("is read with %s", (_, row, read) => expect(optOut(row)).toEqual({ fact: read }));

  it.each<[Row, string, string]>([
    [{ country: "Germany" }, "country", "Germany"],
    [{ country: "D1" }, "country", "D1"],
    [{ note: "x".repeat(2001) }, "long", "x".repeat(2001)],
    [{ date: "2026-11-28" }, "date", "2026-11-28"],
  ])("is refused with %j: %s", (row, fault, value) => expect(optOut(row)).toEqual({ fault, value }));
});

describe("a line of records", () => {
  const fact = { kind: "record", key: address, subject: address, at: Date.UTC(2026, 2, 1), basis: "consent" };

  it.each<[string, Row, object]>([
    ["nothing but its basis", {}, fact],
    ["a basis of two words", { basis: "Legitimate Interest" }, { ...fact, basis: "legitimate-interest" }],
    ["the name that another program has for a basis", { basis: "published_address" }, { ...fact, basis: "published" }],
    ["a note as its evidence", { note: "form at the fair" }, { ...fact, evidence: "form at the fair" }],
    ["evidence before a note", { note: "other", evidence: "form" }, { ...fact, evidence: "form" }],
    [
      "the day on which it ends, without the hour",
      { expires: "2027-03-01T10:00:00Z" },
      { ...fact, expires: "2027-03-01" },
    ],
  ])("is read with %s", (_, row, read) => expect(record(row)).toEqual({ fact: read }));

  it.each<[Row, string, string]>([
    [{ expires: "next year" }, "expires", "next year"],
    [{ evidence: "x".repeat(2001) }, "long", "x".repeat(2001)],
    [{ scope: "x".repeat(2001) }, "long", "x".repeat(2001)],
    [{ basis: "" }, "basis", ""],
    [{ basis: undefined }, "basis", ""],
  ])("is refused with %j: %s", (row, fault, value) => expect(record(row)).toEqual({ fault, value }));

  it("goes out with all that it says and nothing that it does not", () => {
    const about = {
      id: "r1",
      by: "",
      recordedAt: now,
      key: address,
      at: Date.UTC(2026, 2, 1),
      kind: "record",
    } as const;
    const written = { address, date: "2026-03-01T00:00:00.000Z" };
    expect(rowOf({ ...about, basis: "consent" })).toEqual({ ...written, basis: "consent" });
    const all = { basis: "consent", evidence: "form", scope: "pumps", expires: "2027-03-01", country: "DE" } as const;
    expect(rowOf({ ...about, ...all })).toEqual({ ...written, ...all });
    expect(rowOf({ ...about, kind: "opt-out", source: "reply", note: "stop" })).toEqual({
      ...written,
      source: "reply",
      note: "stop",
    });
  });
});
