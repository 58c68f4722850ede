import { expect, test } from "vitest";
import { shift } from "./keep-place.ts";

const insertion = { at: [5, 5], text: "\nnew", links: [] } as const;
const replacement = { at: [8, 11], text: "x", links: [] } as const;

test("a caret before or at an inserted line stays, one behind it moves along", () => {
  expect([3, 5, 6].map((offset) => shift(offset, [{ ...insertion, links: [] }]))).toEqual([3, 5, 10]);
});

test("a caret inside replaced words moves to their end", () => {
  const splices = [
    { ...insertion, links: [] },
    { ...replacement, links: [] },
  ];
  expect([8, 9, 11, 12].map((offset) => shift(offset, splices))).toEqual([12, 13, 13, 14]);
});
