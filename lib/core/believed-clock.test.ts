import { describe, expect, it } from "vitest";
import { believedClock, type ClockNote } from "./believed-clock.ts";

const day = 86_400_000;
const start = Date.UTC(2026, 10, 27, 9);

/** How many days beyond the start each look believes the clock, which says these days beyond the start. */
function believedDays(looks: readonly number[]): (number | undefined)[] {
  let note: ClockNote | undefined;
  return looks.map((days) => {
    const { note: next, upTo } = believedClock(note, start + days * day);
    note = next;
    return upTo === undefined ? undefined : (upTo - start) / day;
  });
}

describe("how far the clock is believed", () => {
  it.each([
    ["nothing before there was another day", [0, 0.1, 0.2], [undefined, undefined, undefined]],
    ["as it is, from day to day and over three weeks off", [0, 1, 2, 23, 24], [undefined, 1, 2, 23, 24]],
    [
      "for a month where it leaps a year, however often it says so that day",
      [0, 1, 366, 366.1],
      [undefined, 1, 31, 31],
    ],
    ["as it is where it says so on another day too", [0, 1, 366, 367], [undefined, 1, 31, 367]],
    ["as it is once it is put back", [0, 1, 366, 1.1, 2], [undefined, 1, 31, 1.1, 2]],
    ["where it is put back by a year and right again", [0, 1, -364, 1, 2], [undefined, 1, -364, -334, 2]],
    ["a month behind at most where it is looked at twice a year", [0, 180, 360], [undefined, 30, 210]],
  ] as [string, number[], (number | undefined)[]][])("%s", (_, looks, believed) => {
    expect(believedDays(looks)).toEqual(believed);
  });
});
