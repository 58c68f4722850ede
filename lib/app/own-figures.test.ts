import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { Team } from "../core/team-policy.ts";

const sharing = { url: "https://couch.example", figures: "share" } as const;
let stored: { team: Partial<Team> };
const noted: Record<string, unknown> = {};

vi.mock("wxt/browser", () => ({
  browser: {
    i18n: { getUILanguage: () => "en" },
    storage: {
      local: {
        get: async () => ({ ...noted, policy: stored }),
        set: async (values: object) => void Object.assign(noted, values),
        remove: async (names: string | string[]) => {
          for (const name of [names].flat()) delete noted[name];
        },
      },
      session: { get: async () => ({}), set: async () => undefined },
      managed: { get: async () => ({}) },
      onChanged: { addListener: () => undefined, removeListener: () => undefined },
    },
  },
}));

const day = 86_400_000;
const monday = Date.UTC(2026, 10, 23, 9);

async function startMachine() {
  vi.resetModules();
  vi.stubGlobal("indexedDB", new IDBFactory());
  stored = { team: sharing };
  const [own, counts, data, figures] = await Promise.all([
    import("./own-figures.ts"),
    import("./note-counts.ts"),
    Promise.all([import("./own-data.ts"), import("./erasure.ts")]).then(([data, erasure]) => ({ ...data, ...erasure })),
    import("../platform/figures-store.ts"),
  ]);
  const team = () => Team.parse(stored.team);
  return { ...own, ...counts, ...data, ...figures, keep: (now: number) => own.keepFiguresStart(team(), now) };
}

let machine: Awaited<ReturnType<typeof startMachine>>;
beforeEach(async () => {
  machine = await startMachine();
});

const daysOf = async (since: string, now: number) =>
  (await machine.ownFiguresSince(since, now)).map((each) => each.day);

describe("what a machine gives its team", () => {
  it("is nothing of before it was switched on, and nothing of a day that is not over", async () => {
    for (let at = 0; at < 4; at++) await machine.noteCounts("shown", ["postal-address"], monday + at * day);
    expect(await daysOf("", monday + 4 * day)).toEqual([]);
    await machine.keep(monday);
    expect(await daysOf("", monday)).toEqual([]);
    expect(await daysOf("", monday + 3 * day)).toEqual(["2026-11-24", "2026-11-25"]);
    expect((await machine.ownFiguresSince("", monday + 3 * day))[0]?.groups).toEqual({ identity: { shown: 1 } });
  });

  it("is nothing once it was switched off, and nothing of that time once it is on again", async () => {
    await machine.keep(monday - 5 * day);
    await machine.noteCounts("shown", ["postal-address"], monday);
    expect(await daysOf("", monday + day)).toEqual(["2026-11-23"]);
    for (const team of [{ url: sharing.url }, { figures: "share" as const }]) {
      stored = { team };
      expect(await daysOf("", monday + day)).toEqual([]);
    }
    await machine.keep(monday + day);
    stored = { team: sharing };
    await machine.keep(monday + 2 * day);
    expect(await daysOf("", monday + 3 * day)).toEqual([]);
  });

  it("is all that the team lacks, and the last week once more, in which a mail may have come back late", async () => {
    await machine.keep(monday - 40 * day);
    for (let at = -30; at < 0; at++) await machine.noteCounts("shown", ["postal-address"], monday + at * day);
    expect(await daysOf("", monday)).toHaveLength(30);
    expect(await daysOf("2026-11-22", monday)).toHaveLength(7);
    expect(await daysOf("2026-11-04", monday)).toHaveLength(18);
  });

  it("is not what came in with a file from another machine, which gives it itself", async () => {
    await machine.keep(monday - day);
    const line = { store: "counts", day: "2026-11-23", rule: "postal-address", shown: 4 };
    expect(await machine.importAll(JSON.stringify(line))).toMatchObject({ added: 1 });
    expect(await daysOf("", monday + day)).toEqual([]);
    expect(await machine.exportAll()).toContain('"shown":4');
    expect(await machine.exportAll()).not.toContain("isImported");
  });

  it("is forgotten here with everything, the team's figures too", async () => {
    const row = { key: "h:a", device: "d", day: "2026-11-20", sent: 1, bounced: 0, waiting: 0, late: 0, groups: {} };
    expect(await machine.putFigures([row, row, { ...row, sent: 3 }, row])).toBe(2);
    expect(await machine.figuresSince("2026-11-20")).toEqual([{ ...row, sent: 3 }]);
    await machine.removeFiguresBefore("2026-11-20");
    await machine.eraseData("history");
    expect(await machine.figuresSince("")).toHaveLength(1);
    await machine.eraseData("everything");
    expect(await machine.figuresSince("")).toEqual([]);
  });
});
