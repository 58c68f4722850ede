import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { addOptOut } from "../../lib/app/add-entries.ts";
import { loadSettings } from "../../lib/app/settings.ts";
import { unsharedOptOuts } from "../../lib/app/unshared.ts";
import { teamHandlers } from "../../lib/app/watch-team.ts";
import { askToReach } from "../../lib/platform/team-access.ts";
import { readTeamState } from "../../lib/platform/team-state-store.ts";

const { local, browserState, anything } = vi.hoisted(() => {
  const nothing: object = new Proxy(() => undefined, {
    get: (_, name) => (name === "then" ? undefined : nothing),
    apply: () => Promise.resolve([]),
  });
  return { local: new Map<string, unknown>(), browserState: { mayReach: false, opened: 0 }, anything: nothing };
});

vi.mock("wxt/browser", () => ({
  browser: {
    permissions: { contains: async () => browserState.mayReach, request: async () => browserState.mayReach },
    offscreen: {
      createDocument: async () => {
        browserState.opened++;
      },
      closeDocument: async () => undefined,
    },
    runtime: { getContexts: async () => [], id: "our-id", getURL: (path: string) => path },
    alarms: { create: () => undefined, clear: async () => true, onAlarm: { addListener: () => undefined } },
    i18n: { getUILanguage: () => "en" },
    action: anything,
    tabs: anything,
    storage: {
      local: {
        get: async (names: string | string[]) =>
          Object.fromEntries([names].flat().map((name) => [name, local.get(name)])),
        set: async (values: object) => {
          for (const [name, value] of Object.entries(values)) local.set(name, value);
        },
        remove: async (names: string | string[]) => {
          for (const name of [names].flat()) local.delete(name);
        },
      },
      session: { get: async () => ({}), set: async () => undefined },
      managed: { get: async () => ({}) },
      onChanged: { addListener: () => undefined, removeListener: () => undefined },
    },
  },
}));

const key = Buffer.alloc(32, 7).toString("base64");
const team = { url: "https://couch.example", database: "goodsend", user: "u1", password: "p", key };
const now = Date.UTC(2026, 10, 20);

beforeEach(() => {
  vi.stubGlobal("indexedDB", new IDBFactory());
  local.clear();
  local.set("policy", { team });
  Object.assign(browserState, { mayReach: false, opened: 0 });
});

describe("a browser whose user says no to the connection", () => {
  it("is asked for nothing, opens nothing and loses nothing; the first yes shares what waited", async () => {
    const fetching = vi.fn();
    vi.stubGlobal("fetch", fetching);
    expect(await addOptOut({ address: "max@globex.example", date: "2026-11-19" }, now)).toBeUndefined();
    expect(await askToReach([team.url])).toBe(false);
    await teamHandlers["team-round-wanted"]({}, { tab: -1, frame: 0 });
    expect(await readTeamState()).toMatchObject({
      isRunning: false,
      failures: 1,
      report: { fault: { why: "permission" } },
    });
    expect([browserState.opened, fetching.mock.calls.length]).toEqual([0, 0]);
    expect((await unsharedOptOuts((await loadSettings()).policy.team)).size).toBe(1);
    browserState.mayReach = true;
    await teamHandlers["team-round-wanted"]({}, { tab: -1, frame: 0 });
    expect(browserState.opened).toBe(1);
    expect(await readTeamState()).toMatchObject({ isRunning: true });
    vi.unstubAllGlobals();
  });
});
