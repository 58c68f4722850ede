import { describe, expect, it } from "vitest";
import type { WrittenAs } from "./policy-fault.ts";
import { shapeFaults, withoutParts, writtenAs } from "./settings-shape.ts";

/** An object in an object, so many times. */
const nested = (times: number): object => (times === 0 ? {} : { a: nested(times - 1) });

describe("what no setting can be", () => {
  it("is a text that is too long, and none that just fits", () => {
    const value = { fits: "x".repeat(20_000), list: ["x", "x".repeat(20_001)], number: 20_001, none: null };
    expect(shapeFaults(value)).toEqual([
      { path: ["list", 1], fault: { text: "fault.long", values: { limit: 20_000 } } },
    ]);
  });

  it("is a list or an object with too many entries, whose inside is looked at no more", () => {
    const many = Array.from({ length: 20_001 }, () => "x".repeat(5));
    const fault = { text: "fault.many", values: { limit: 20_000 } };
    expect(shapeFaults({ a: many, b: many.slice(1), c: { ...many } })).toEqual([
      { path: ["a"], fault },
      { path: ["c"], fault },
    ]);
  });

  it("is what is nested too deep", () => {
    expect(shapeFaults(nested(11))).toEqual([]);
    const fault = { text: "fault.deep", values: { limit: 12 } };
    expect(shapeFaults(nested(12))).toEqual([{ path: Array(12).fill("a"), fault }]);
    expect(shapeFaults(nested(5000))).toHaveLength(1);
  });
});

describe("a copy without some parts", () => {
  it("lacks them and holds all else, in lists and objects", () => {
    const layer = { a: { b: 1, c: [1, { d: 2, e: null }, 3] }, f: "text" };
    const parts = [{ path: ["a", "b"] }, { path: ["a", "c", 1, "d"] }, { path: ["a", "c", 2] }];
    expect(withoutParts(layer, parts)).toEqual({ a: { c: [1, { e: null }] }, f: "text" });
    expect(layer.a.b).toBe(1);
  });

  it("is no part of the first, and empty where the whole is left out", () => {
    const layer = { a: { b: [1] } };
    const copy = withoutParts(layer, [{ path: ["x"] }]);
    expect(copy).toEqual(layer);
    expect(copy.a).not.toBe(layer.a);
    expect(withoutParts(layer, [{ path: [] }])).toEqual({});
  });

  it("takes no path for another that reads alike", () => {
    expect(withoutParts({ ab: 1, a: { b: 2 } }, [{ path: ["a", "b"] }])).toEqual({ ab: 1, a: {} });
  });

  it("holds a member called __proto__ as a member", () => {
    const copy = withoutParts(JSON.parse('{"__proto__":{"x":1},"y":2}'), [{ path: ["y"] }]);
    expect([Object.keys(copy), Object.getPrototypeOf(copy)]).toEqual([["__proto__"], Object.prototype]);
  });
});

describe("the form in which a tool wrote a value", () => {
  it.each<[unknown, WrittenAs | undefined]>([
    ["7", "number"],
    [" -12.50 ", "number"],
    ["7 days", undefined],
    ["v7", undefined],
    ["7.", undefined],
    ["-", undefined],
    [7, undefined],
    ["true", "boolean"],
    [" FALSE ", "boolean"],
    ["not true", undefined],
    ["true story", undefined],
    [true, undefined],
    ['["a"]', "json"],
    [' { "a": 1 }', "json"],
    ["{}", "json"],
    ["{name}", undefined],
    ["see [1]", undefined],
    [["a"], undefined],
    [{ 0: "a", 12: "b" }, "counted"],
    [{ 0: "a", b: "b" }, undefined],
    [{ "1a": "a" }, undefined],
    [{ a1: "a" }, undefined],
    [{}, undefined],
    [null, undefined],
  ])("of %j is told as %j", (value, hint) => expect(writtenAs(value)).toBe(hint));
});
