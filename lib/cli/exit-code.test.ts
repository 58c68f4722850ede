import { expect, it } from "vitest";
import { exitCodeOf } from "./exit-code.ts";

it("is 0 while nothing asks for confirmation", () => {
  expect(exitCodeOf({ statuses: ["clear", "monitor", "inform", "unknown"], hasUnread: false })).toBe(0);
});

it("is 1 once a draft stands at confirm or hold", () => {
  expect(exitCodeOf({ statuses: ["clear", "confirm"], hasUnread: false })).toBe(1);
  expect(exitCodeOf({ statuses: ["hold"], hasUnread: false })).toBe(1);
});

it("is 2 when some input could not be read, whatever else was found", () => {
  expect(exitCodeOf({ statuses: ["hold"], hasUnread: true })).toBe(2);
});
