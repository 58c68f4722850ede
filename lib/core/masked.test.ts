import { describe, expect, it } from "vitest";
import { masked } from "./masked.ts";

describe("a masked text", () => {
  it.each([
    ["Anna Berg, +49 30 1234", "Xxxx Xxxx, +00 00 0000"],
    ["Größe: 12€", "Xxxxx: 00€"],
    ["e\u0301té", "xxx"],
    ["👩‍💻 ☎ Anna", "··· · Xxxx"],
    ["日本 ٣", "xx 0"],
    ["X-ray", "X-xxx"],
  ])("keeps the shape of %s and no letter of it", (text, shape) => {
    expect(masked(text)).toBe(shape);
  });
});
