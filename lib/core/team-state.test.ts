import { describe, expect, it } from "vitest";
import { afterRound, newRound, nextRound, TeamState } from "./team-state.ts";

const minute = 60_000;
const fault = { why: "unreachable", detail: "no answer" } as const;
const start = Date.UTC(2026, 2, 1);
const begun = (at: number, before = TeamState.parse({})) => ({ ...before, begun: at });

describe("rounds with the team", () => {
  it("come every three minutes where all is well", () => {
    const state = afterRound(begun(start), newRound(), start + 1000);
    expect(state).toMatchObject({ inStep: start + 1000, failures: 0 });
    expect(nextRound(state, start + 1000)).toBe(start + 3 * minute);
  });

  it("come after half a minute where one failed, then after twice as long each time, up to an hour", () => {
    let state = TeamState.parse({ inStep: start - minute });
    const waits: number[] = [];
    for (let round = 0; round < 10; round++) {
      state = afterRound(begun(start, state), { ...newRound(), fault }, start);
      waits.push((nextRound(state, start) - start) / minute);
    }
    expect(waits).toEqual([0.5, 1, 2, 4, 8, 16, 32, 60, 60, 60]);
    expect(state).toMatchObject({ inStep: start - minute, failingSince: start, failures: 10 });
  });

  it("are put off for as long as a server asks to be left alone, by an hour at most, until one ends well", () => {
    const asks = (retryAfter: number) =>
      afterRound(begun(start), { ...newRound(), fault: { ...fault, retryAfter } }, start + 1000);
    expect(nextRound(asks(5 * minute), start + 1000)).toBe(start + 1000 + 5 * minute);
    expect(nextRound(asks(0), start + 1000)).toBe(start + minute / 2);
    expect(nextRound(asks(600 * minute), start + 1000)).toBe(start + 1000 + 60 * minute);
    expect(afterRound(asks(5 * minute), newRound(), start + 2000)).not.toHaveProperty("restUntil");
  });

  it("tell since when they fail, and forget it with the first that does not", () => {
    const once = afterRound(begun(start), { ...newRound(), fault }, start);
    const twice = afterRound(begun(start + minute, once), { ...newRound(), fault }, start + minute);
    expect(twice.failingSince).toBe(start);
    expect(afterRound(begun(start + 2 * minute, twice), newRound(), start + 2 * minute)).not.toHaveProperty(
      "failingSince",
    );
  });

  it("are not put off for long by a clock that was put back", () => {
    const state = afterRound(begun(start + 86_400_000), newRound(), start + 86_400_000);
    expect(nextRound(state, start)).toBeLessThanOrEqual(start + 60 * minute);
  });
});
