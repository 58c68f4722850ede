import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type SaveState, type SettingsStore, settingsSaver } from "./settings-saver.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A store whose reading and writing take some time, as a browser's does; it tells its watchers of each write. */
function slowStore(user: unknown = {}) {
  const watchers: (() => void)[] = [];
  let failure: string | undefined;
  const held = { user };
  const store: SettingsStore = {
    read: () => after(20, () => ({ user: structuredClone(held.user), managed: undefined })),
    write: (next) =>
      after(20, () => {
        if (failure) throw new Error(failure);
        held.user = structuredClone(next);
        for (const watcher of watchers) watcher();
      }),
  };
  return { store, held, watchers, fail: (reason: string | undefined) => (failure = reason) };
}

/** What it is when the store comes to it. */
function after<Value>(ms: number, value: () => Value): Promise<Value> {
  return new Promise((resolve, reject) =>
    setTimeout(() => {
      try {
        resolve(value());
      } catch (error) {
        reject(error);
      }
    }, ms),
  );
}

async function open(user?: unknown) {
  const slow = slowStore(user);
  const states: SaveState[] = [];
  const views: unknown[] = [];
  const saver = settingsSaver(slow.store, (settings, state) => {
    views.push(settings.user);
    states.push(state);
  });
  slow.watchers.push(() => void saver.load());
  const opened = saver.load();
  await vi.runAllTimersAsync();
  await opened;
  return { ...slow, saver, states, views };
}

describe("settings that are saved by themselves", () => {
  it.each([0, 1, 5, 19, 21, 25, 39, 45])(
    "loses none of seven fields that are filled and left every %i ms, and says in the end that all is saved",
    async (pause) => {
      const { saver, held, states, views } = await open();
      const fields = ["name", "legalName", "postalAddress", "country", "privacyUrl", "a", "b"];
      for (const field of fields) {
        saver.change({ organisation: { [field]: `the ${field}` } });
        void saver.leave();
        await vi.advanceTimersByTimeAsync(pause);
        // The page never goes back to what was stored before.
        expect(views.at(-1)).toMatchObject({ organisation: { [field]: `the ${field}` } });
      }
      await vi.runAllTimersAsync();
      expect(Object.keys((held.user as { organisation: object }).organisation)).toEqual(fields);
      expect(states.at(-1)).toMatchObject({ kind: "saved" });
    },
  );

  it("stores when the user pauses, and lays the change over what another page stored meanwhile", async () => {
    const { saver, held } = await open();
    saver.change({ organisation: { name: "Contoso" } });
    held.user = { countries: { "globex.de": "AT" } };
    await vi.advanceTimersByTimeAsync(400);
    expect(held.user).toEqual({ countries: { "globex.de": "AT" }, organisation: { name: "Contoso" } });
  });

  it("takes back all that was changed until the field was left, and says that it did", async () => {
    const { saver, held, states } = await open({ organisation: { name: "Northwind" } });
    for (const name of ["C", "Con", "Contoso"]) {
      saver.change({ organisation: { name } });
      await vi.advanceTimersByTimeAsync(400);
    }
    await saver.leave();
    const saved = states.at(-1);
    if (saved?.kind !== "saved") throw new Error("it is not saved");
    saver.undo(saved.burst);
    await vi.runAllTimersAsync();
    expect(held.user).toEqual({ organisation: { name: "Northwind" } });
    expect(states.at(-1)).toMatchObject({ kind: "saved", isUndone: true });
  });

  it("does not take back what came later", async () => {
    const { saver, held, states } = await open();
    saver.change({ organisation: { name: "Contoso" } });
    const left = saver.leave();
    await vi.runAllTimersAsync();
    await left;
    const first = states.at(-1);
    saver.change({ language: "de" });
    void saver.leave();
    await vi.runAllTimersAsync();
    saver.undo(first?.kind === "saved" ? first.burst : 0);
    await vi.runAllTimersAsync();
    expect(held.user).toEqual({ organisation: { name: "Contoso" }, language: "de" });
  });

  it("says why it could not be stored, keeps the change in force, and stores it at the next try", async () => {
    const { saver, held, states, views, fail } = await open();
    fail("disk full");
    saver.change({ organisation: { name: "Contoso" } });
    await vi.advanceTimersByTimeAsync(400);
    expect(states.at(-1)).toEqual({ kind: "failed", reason: "disk full" });
    expect(views.at(-1)).toEqual({ organisation: { name: "Contoso" } });
    fail(undefined);
    const tried = saver.retry();
    await vi.runAllTimersAsync();
    await tried;
    expect(held.user).toEqual({ organisation: { name: "Contoso" } });
    expect(states.at(-1)?.kind).toBe("saved");
  });
});
