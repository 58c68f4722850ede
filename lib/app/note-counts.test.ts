import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, it, vi } from "vitest";

vi.mock("wxt/browser", () => ({
  browser: { storage: { local: { set: async () => undefined }, onChanged: { addListener: () => undefined } } },
}));

const day = 86_400_000;
const now = Date.UTC(2026, 10, 26, 9);

/** The modules as a worker has them that was just started. */
async function startWorker() {
  vi.resetModules();
  const [noting, counts, facts, reading] = await Promise.all([
    import("./note-counts.ts"),
    import("../platform/count-store.ts"),
    import("../platform/fact-store.ts"),
    import("../register/day-counts.ts"),
  ]);
  const stored = async (since = "") => reading.readCounts(await counts.countsSince(since));
  return { ...noting, ...counts, ...facts, stored };
}

beforeEach(() => {
  vi.stubGlobal("indexedDB", new IDBFactory());
});

describe("what is counted of rules", () => {
  it("adds up by rule and day, also after the worker was stopped, and holds nothing else", async () => {
    const first = await startWorker();
    await first.noteCounts("shown", ["postal-address", "opt-out-offered"], now);
    const { noteCounts, stored } = await startWorker();
    await noteCounts("shown", ["postal-address"], now);
    await noteCounts("fixed", ["postal-address"], now);
    await noteCounts("shown", ["postal-address"], now + day);
    const none = { shown: 0, fixed: 0, ignored: 0, overridden: 0 };
    expect(await stored()).toEqual([
      { ...none, day: "2026-11-26", rule: "opt-out-offered", shown: 1 },
      { ...none, day: "2026-11-26", rule: "postal-address", shown: 2, fixed: 1 },
      { ...none, day: "2026-11-27", rule: "postal-address", shown: 1 },
    ]);
  });

  it("is forgotten when it is old, and when the user erases what was sent", async () => {
    const { noteCounts, removeCountsBefore, eraseStores, stored } = await startWorker();
    await noteCounts("shown", ["postal-address"], now - 400 * day);
    await noteCounts("shown", ["postal-address"], now);
    await removeCountsBefore("2026-01-01");
    expect((await stored()).map((entry) => entry.day)).toEqual(["2026-11-26"]);
    await eraseStores(["events", "counts"]);
    expect(await stored()).toEqual([]);
  });

  it("is not counted twice when a file of it is brought back", async () => {
    const { noteCounts, putCounts, stored } = await startWorker();
    await noteCounts("shown", ["postal-address"], now);
    const before = await stored();
    expect(await putCounts([...before, { ...before[0], day: "2026-11-20", rule: "consent" }])).toBe(1);
    expect((await stored()).map(({ shown }) => shown)).toEqual([1, 1]);
  });

  it("finds room in a database of an earlier version, which loses nothing", async () => {
    await new Promise<void>((resolve) => {
      const opening = indexedDB.open("goodsend", 1);
      opening.onupgradeneeded = () => {
        const facts = opening.result.createObjectStore("facts", { keyPath: "seq", autoIncrement: true });
        facts.createIndex("kind", "kind");
        facts.add({ id: "f1", kind: "opt-out" });
        for (const name of ["events", "audit", "meta"]) opening.result.createObjectStore(name);
      };
      opening.onsuccess = () => {
        opening.result.close();
        resolve();
      };
    });
    const { noteCounts, factsOfKind, stored } = await startWorker();
    await noteCounts("ignored", ["consent"], now);
    expect(await stored()).toMatchObject([{ rule: "consent", ignored: 1 }]);
    expect(await factsOfKind("opt-out")).toMatchObject([{ id: "f1" }]);
  });

  it("never keeps a draft from being judged", async () => {
    const { noteCounts } = await startWorker();
    vi.stubGlobal("indexedDB", {
      open: () => {
        throw new Error("the disk is broken");
      },
    });
    const warn = vi.spyOn(console, "warn").mockImplementation(() => undefined);
    await expect(noteCounts("shown", ["postal-address"], now)).resolves.toBeUndefined();
    expect(warn).toHaveBeenCalled();
  });
});
