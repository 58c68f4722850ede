import { beforeEach, expect, it, vi } from "vitest";

const session = new Map<string, unknown>();
const alarms = new Map<string, number>();
const listeners: ((alarm: { name: string }) => void)[] = [];

vi.mock("wxt/browser", () => ({
  browser: {
    alarms: {
      create: (name: string, { when }: { when: number }) => alarms.set(name, when),
      clear: async (name: string) => alarms.delete(name),
      onAlarm: { addListener: (listener: (alarm: { name: string }) => void) => listeners.push(listener) },
    },
    storage: {
      session: {
        get: async (name: string) => ({ [name]: session.get(name) }),
        set: async (values: object) => {
          for (const [name, value] of Object.entries(values)) session.set(name, value);
        },
        remove: async (name: string) => session.delete(name),
      },
    },
  },
}));

const { pausedUntil, setPause, watchPauseEnd } = await import("./pause.ts");
const free = { hidden: [] };
const hour = 3_600_000;

beforeEach(async () => {
  await setPause(false);
});

it("a pause lasts an hour", async () => {
  await setPause(true, 1000);
  expect(await pausedUntil(free, 1001)).toBe(1000 + hour);
  expect(await pausedUntil(free, 1000 + hour)).toBeUndefined();
});

it("a clock that is set back by a day makes no pause longer", async () => {
  await setPause(true, 25 * hour);
  expect(await pausedUntil(free, hour)).toBeUndefined();
});

it("a pause can be ended before", async () => {
  await setPause(true, 1000);
  await setPause(false, 1002);
  expect(await pausedUntil(free, 1003)).toBeUndefined();
  expect([...alarms]).toEqual([]);
});

it("a pause of before goes for nothing once the organisation allows none", async () => {
  await setPause(true, 1000);
  expect(await pausedUntil({ hidden: ["pause"] }, 1001)).toBeUndefined();
});

it("a worker that was stopped meanwhile ends the pause and has the drafts judged again", async () => {
  await setPause(true, 1000);
  const ended = new Promise<void>((resolve) => watchPauseEnd(resolve));
  for (const [name] of alarms) for (const listener of listeners) listener({ name });
  await ended;
  expect([...session]).toEqual([]);
});
