import { describe, expect, it } from "vitest";
import { roundAbove, stretches } from "./scale.ts";

describe("the scale of a plot", () => {
  it.each([
    [0, 1],
    [1, 1],
    [1.2, 2],
    [3, 4],
    [5, 6],
    [6.5, 10],
    [11, 20],
    [61, 100],
    [100, 100],
  ])("goes for %s up to %s", (value, top) => {
    expect(roundAbove(value)).toBe(top);
  });

  it("has a line that ends where nothing is known, and begins again behind that", () => {
    const points = [{ value: 1 }, { value: 0 }, {}, { value: 3 }, {}, {}];
    expect(stretches(points)).toEqual([[{ value: 1 }, { value: 0 }], [{ value: 3 }]]);
    expect(stretches([])).toEqual([]);
  });
});
