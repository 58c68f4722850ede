import { describe, expect, it } from "vitest";
import { type OwnData, readOwnData, writeOwnData } from "./own-data-file.ts";

const whole: OwnData = {
  settings: { organisation: { name: "Northwind" }, levels: { "postal-address": "hold" } },
  ignores: [{ scope: "always", rule: "value-to-recipient" }],
  facts: [{ id: "f1", key: "anna@globex.example", at: 1, recordedAt: 2, by: "", kind: "opt-out", source: "typed" }],
  events: [{ id: "e1", kind: "bounced", at: 5, keys: ["k"] }],
  counts: [{ day: "2026-11-26", rule: "postal-address", shown: 2, fixed: 1, ignored: 0, overridden: 0 }],
};

describe("a file of everything", () => {
  it("gives back what was written into it", () => {
    expect(readOwnData(writeOwnData(whole))).toEqual(whole);
  });

  it.each([
    ["not json at all", { line: 7, fault: "json", value: "not json at all" }],
    ['{"store":"shoes","size":9}', { line: 7, fault: "store", value: "shoes" }],
    ['{"store":"facts","kind":"opt-out","id":"x"}', { line: 7, fault: "entry", value: "key" }],
    ['{"store":"counts","day":"tomorrow","rule":"a"}', { line: 7, fault: "entry", value: "day" }],
    ['{"store":"settings","policy":7}', { line: 7, fault: "entry", value: "policy" }],
    [
      '{"store":"settings","policy":{"levels":{"postal-adress":"hold"}}}',
      { line: 7, fault: "setting", value: "levels.postal-adress: no such rule; did you mean postal-address?" },
    ],
  ])("with %s in it gives nothing but where and what is wrong", (line, fault) => {
    expect(readOwnData(`${writeOwnData(whole)}\n${line}\n`)).toEqual({ faults: [fault], faulty: 1 });
  });

  it("names twenty of very many faulty lines, and says how many there are", () => {
    const read = readOwnData("garbage\n".repeat(500));
    expect(read).toMatchObject({ faulty: 500 });
    expect("faults" in read && read.faults).toHaveLength(20);
  });

  it("that is empty holds nothing, and is no fault", () => {
    expect(readOwnData("\n\n")).toEqual({ ignores: [], facts: [], events: [], counts: [] });
  });
});
