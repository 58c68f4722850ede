import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { twiceNamed } from "./twice-named.ts";

describe("a name that stands twice in an object", () => {
  it.each<[string, ReturnType<typeof twiceNamed>]>([
    ['{"levels": {"a": 1},\n "levels": {"b": 1}}', { path: "levels", line: 2 }],
    ['{"levels": {\n"a": 1,\n"b": [],\n"a": 2}}', { path: "levels.a", line: 4 }],
    ['{"packs": [{"id": 1}, {"id": 2, "id": 3}]}', { path: "packs.1.id", line: 1 }],
    ['{"a": 1, "\\u0061": 2}', { path: "a", line: 1 }],
    ['[[{"x": 1}, {"x": 1}], {"x": {"x": "x"}}]', undefined],
    ['{"a": "{\\"b\\": 1, \\"b\\": 2}", "b": "a\\\\", "c": ":"}', undefined],
    ["7", undefined],
  ])("in %j", (json, twin) => expect(twiceNamed(json)).toEqual(twin));

  it("is found in no JSON that was written from a value, however that looks", () => {
    fc.assert(fc.property(fc.json({ maxDepth: 4 }), (json) => twiceNamed(json) === undefined));
  });
});
