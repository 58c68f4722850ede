import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { packKeys } from "../register/key-index.ts";

vi.mock("wxt/browser", () => ({
  browser: {
    storage: {
      local: { set: async () => undefined, get: async (key: string) => ({ [key]: stored[key] }) },
      managed: { get: async () => ({}) },
      onChanged: { addListener: () => undefined },
    },
  },
}));

let stored: Record<string, unknown> = {};

const at = Date.UTC(2026, 2, 1);
const optOutOf = (subject: string, when = at) =>
  ({ kind: "opt-out", key: subject, subject, at: when, recordedAt: when, by: "", source: "typed" }) as const;

/** The modules as a worker has them that was just started. */
async function startWorker() {
  vi.resetModules();
  const [register, store, database] = await Promise.all([
    import("./register.ts"),
    import("../platform/fact-store.ts"),
    import("../platform/database.ts"),
  ]);
  return { ...register, ...store, ...database };
}

const isKept = (stored: unknown): stored is { units: Blob } =>
  typeof stored === "object" && stored !== null && "units" in stored && stored.units instanceof Blob;

beforeEach(() => {
  stored = {};
  vi.stubGlobal("indexedDB", new IDBFactory());
});

describe("the register", () => {
  it("finds what was recorded, also after the worker was stopped", async () => {
    const first = await startWorker();
    await first.recordFacts([optOutOf("anna@globex.example"), optOutOf("initech.example")]);
    expect((await first.factsUnder(["anna@globex.example", "nobody@globex.example"])).facts).toHaveLength(1);
    const second = await startWorker();
    expect((await second.factsUnder(["initech.example"])).facts).toHaveLength(1);
  });

  it("finds what another page recorded meanwhile", async () => {
    const [worker, page] = [await startWorker(), await startWorker()];
    expect((await worker.factsUnder(["anna@globex.example"])).facts).toHaveLength(0);
    await page.recordFacts([optOutOf("anna@globex.example")]);
    expect((await worker.factsUnder(["anna@globex.example"])).facts).toHaveLength(1);
  });

  it("keeps one fact where the same is written down twice", async () => {
    const { recordFacts, factsUnder } = await startWorker();
    expect(await recordFacts([optOutOf("anna@globex.example")])).toBe(1);
    expect(await recordFacts([optOutOf("anna@globex.example"), optOutOf("bo@globex.example")])).toBe(1);
    expect((await factsUnder(["anna@globex.example"])).facts).toHaveLength(1);
  });

  it("tells who wrote something down, where they have a name with their team, and does not count it as another fact", async () => {
    const { recordFacts, factsUnder } = await startWorker();
    await recordFacts([optOutOf("anna@globex.example")]);
    stored = { policy: { team: { user: "ada" } } };
    expect(await recordFacts([optOutOf("anna@globex.example"), optOutOf("bo@globex.example")])).toBe(1);
    const { facts } = await factsUnder(["anna@globex.example", "bo@globex.example"]);
    expect(facts.map(({ subject, by }) => [subject, by])).toEqual([
      ["anna@globex.example", ""],
      ["bo@globex.example", "ada"],
    ]);
  });

  it("adds all of a long list or nothing of it", async () => {
    const { recordFacts, extentOf } = await startWorker();
    const list = Array.from({ length: 5000 }, (_, number) => optOutOf(`person${number}@globex.example`));
    const stop = new AbortController();
    const done: number[] = [];
    const onProgress = (count: number) => {
      done.push(count);
      if (count === 4000) stop.abort();
    };
    await expect(recordFacts(list, { onProgress, signal: stop.signal })).rejects.toThrow();
    expect(done).toEqual([2000, 4000]);
    expect((await extentOf("facts")).last).toBe(0);
    expect(await recordFacts(list)).toBe(5000);
  });

  it("packs the keys of a long list and finds each again, with those that came later", async () => {
    const first = await startWorker();
    const list = Array.from({ length: 6000 }, (_, number) => optOutOf(`person${number}@globex.example`));
    await first.recordFacts(list);
    await first.factsUnder(["nobody@globex.example"]);
    expect(await first.readMeta("keys")).toMatchObject({ upTo: 6000 });
    await first.recordFacts([optOutOf("late@globex.example")]);
    const second = await startWorker();
    const keys = ["person0@globex.example", "person5999@globex.example", "late@globex.example"];
    expect((await second.factsUnder(keys)).facts).toHaveLength(3);
  });

  it("loses no other entry by one that is broken, and says that there is one", async () => {
    const worker = await startWorker();
    await worker.recordFacts([optOutOf("anna@globex.example")]);
    const broken = { id: "broken", key: "anna@globex.example", kind: "opt-out", at: "yesterday" };
    await worker.addDocuments("facts", [broken, { id: "keyless" }]);
    await worker.recordFacts([optOutOf("bo@globex.example")]);
    const again = await startWorker();
    expect(await again.factsUnder(["anna@globex.example"])).toMatchObject({
      facts: [{ kind: "opt-out" }],
      unreadable: ["anna@globex.example"],
    });
    expect((await again.factsUnder(["bo@globex.example"])).facts).toHaveLength(1);
    const all = [];
    for await (const { facts, unreadable } of again.allFacts()) all.push([facts.length, unreadable.length]);
    expect(all).toEqual([[2, 2]]);
  });

  it("does without its packed keys where they are broken", async () => {
    const first = await startWorker();
    await first.recordFacts(Array.from({ length: 4100 }, (_, number) => optOutOf(`person${number}@globex.example`)));
    await first.factsUnder(["nobody@globex.example"]);
    const { born } = await first.extentOf("facts");
    const kept = await first.readMeta("keys");
    if (!isKept(kept)) throw new Error("the keys were not kept");
    const empty = new Blob([new Uint8Array(kept.units.size)]);
    for (const stored of [
      "?",
      { born, upTo: 4100, packed: "?" },
      { born: "another", upTo: 4100, packed: new Float64Array(1) },
      { ...kept, starts: "?" },
      { ...kept, units: "?" },
      { ...kept, units: kept.units.slice(2) },
      { ...kept, units: empty },
    ]) {
      await first.writeMeta("keys", stored);
      const next = await startWorker();
      expect((await next.factsUnder(["person7@globex.example"])).facts).toHaveLength(1);
    }
    // Where new keys are to be laid beside them, too.
    await first.writeMeta("keys", { ...kept, units: empty });
    await first.recordFacts(Array.from({ length: 1100 }, (_, number) => optOutOf(`late${number}@globex.example`)));
    const later = await startWorker();
    expect((await later.factsUnder(["person7@globex.example", "late7@globex.example"])).facts).toHaveLength(2);
  });

  it("asks a file that is read in parts for a few people, and whole for many, and finds the same", async () => {
    const first = await startWorker();
    const list = Array.from({ length: 3000 }, (_, number) => optOutOf(`person${number}@globex.example`));
    await first.recordFacts(list);
    await first.factsUnder(["nobody@globex.example"]);
    const reads = vi.spyOn(Blob.prototype, "slice");
    const few = await startWorker();
    expect((await few.factsUnder(["person2@globex.example", "person3000@globex.example"])).facts).toHaveLength(1);
    expect(reads.mock.calls.length).toBe(2);
    const all = list.map(({ key }) => key);
    expect((await few.factsUnder(all)).facts).toHaveLength(3000);
    expect(reads.mock.calls.length).toBe(2);
    reads.mockRestore();
  });

  it("takes the keys over as an earlier version packed them, without reading the register again", async () => {
    const first = await startWorker();
    await first.recordFacts(Array.from({ length: 4100 }, (_, number) => optOutOf(`person${number}@globex.example`)));
    const { born } = await first.extentOf("facts");
    const keys = Array.from({ length: 4100 }, (_, number) => `person${number}@globex.example`);
    await first.writeMeta("keys", { born, upTo: 4100, packed: packKeys(keys) });
    const reads = vi.spyOn(IDBObjectStore.prototype, "getAll");
    const next = await startWorker();
    expect((await next.factsUnder(keys)).facts).toHaveLength(4100);
    expect(reads).not.toHaveBeenCalled();
    reads.mockRestore();
    expect(await next.readMeta("keys")).toMatchObject({ upTo: 4100, units: expect.any(Blob) });
    expect(await next.readMeta("keys")).not.toHaveProperty("packed");
    const third = await startWorker();
    expect((await third.factsUnder(keys)).facts).toHaveLength(4100);
  });

  it("says so where the store cannot be read, rather than that nobody is on it", async () => {
    const { factsUnder } = await startWorker();
    vi.stubGlobal("indexedDB", {
      open: () => {
        throw new Error("the disk is broken");
      },
    });
    await expect(factsUnder(["anna@globex.example"])).rejects.toThrow("the disk is broken");
  });
});
