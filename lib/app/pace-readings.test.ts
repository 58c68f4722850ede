import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { paceReadings } from "./pace-readings.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** When a draft was read, in ms from the first key; each reading takes `cost` ms. */
function readingsOf(keys: readonly number[], { cost = 0.5, until = 10_000 } = {}) {
  const start = performance.now();
  const readings: number[] = [];
  const { note } = paceReadings(() => {
    readings.push(Math.round(performance.now() - start));
    now += cost;
  });
  let now = 0;
  const clock = vi.spyOn(performance, "now").mockImplementation(() => start + now);
  const walk = (to: number) => {
    while (now < to) {
      now = Math.min(to, now + 1);
      vi.advanceTimersByTime(1);
    }
  };
  for (const key of keys) {
    walk(key);
    // A key gives an event and a change of the page.
    note();
    note();
  }
  walk(until);
  clock.mockRestore();
  return readings;
}

const keysAt = (pace: number, count: number) => Array.from({ length: count }, (_, key) => key * pace);

test("a change that comes alone is read after a short rest", () => {
  const [first, ...others] = readingsOf([0]);
  expect(first).toBeGreaterThanOrEqual(50);
  expect(first).toBeLessThan(55);
  expect(others).toEqual([]);
});

test.each([40, 60, 80, 100])("whoever types a key each %i ms is read at most four times a second", (pace) => {
  const readings = readingsOf(keysAt(pace, 40));
  const gaps = readings.slice(2).map((time, index) => time - (readings[index + 1] ?? 0));
  for (const gap of gaps) expect(gap).toBeGreaterThan(240);
  expect(readings.length).toBeLessThan(((40 * pace) / 1000) * 4 + 3);
});

test.each([30, 60, 90, 150, 250])("the end of typing, a key each %i ms, is read within 130 ms", (pace) => {
  const keys = keysAt(pace, 20);
  const last = keys.at(-1) ?? 0;
  expect((readingsOf(keys).at(-1) ?? 0) - last).toBeLessThan(130);
});

test("typing that never rests is read all the same", () => {
  const readings = readingsOf(keysAt(60, 100));
  expect(readings.length).toBeGreaterThan(10);
});

test("a draft that takes long to read is read less often, but within some seconds", () => {
  const readings = readingsOf(keysAt(60, 200), { cost: 40, until: 20_000 });
  expect(readings.length).toBeGreaterThan(4);
  expect(readings.length).toBeLessThan(12);
});
