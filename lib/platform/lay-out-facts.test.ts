import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, it, vi } from "vitest";

vi.mock("wxt/browser", () => ({ browser: { storage: { local: { set: async () => undefined } } } }));

const factOf = (number: number, kind = "opt-out") => ({
  id: `id${number}`,
  key: `person${number}@globex.example`,
  kind,
});

async function startWorker() {
  vi.resetModules();
  return import("./fact-store.ts");
}

/** A database as the version before blocks wrote it: one record a fact, some numbers left out. */
async function storeEarlierFacts(numbers: readonly number[]): Promise<void> {
  const request = indexedDB.open("goodsend", 3);
  request.onupgradeneeded = () => {
    const facts = request.result.createObjectStore("facts", { keyPath: "seq", autoIncrement: true });
    facts.createIndex("id", "id", { unique: true });
    facts.createIndex("key", "key");
    facts.createIndex("kind", "kind");
    for (const seq of numbers) facts.add({ ...factOf(seq, seq % 10 === 0 ? "record" : "opt-out"), seq });
    request.result.createObjectStore("events", { keyPath: "seq", autoIncrement: true });
    request.result.createObjectStore("audit", { keyPath: "seq" });
    request.result.createObjectStore("counts", { keyPath: ["day", "rule"] });
    request.result.createObjectStore("shared");
    const meta = request.result.createObjectStore("meta");
    meta.put("that very one", "born");
  };
  await new Promise<void>((resolve) => {
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
}

beforeEach(() => {
  vi.stubGlobal("indexedDB", new IDBFactory());
});

describe("facts that an earlier version stored", () => {
  const numbers = [
    ...Array.from({ length: 6000 }, (_, at) => at + 1),
    ...Array.from({ length: 250 }, (_, at) => at + 7001),
  ];

  it("are all there after an update, under their numbers, and are known when they are told again", async () => {
    await storeEarlierFacts(numbers);
    const store = await startWorker();
    expect(await store.extentOf("facts")).toEqual({ born: "that very one", last: 7250 });
    expect((await store.documentsWithin("facts", 0, 7250)).map(({ seq }) => seq)).toEqual(numbers);
    expect(await store.documentsUnder("facts", ["person7@globex.example", "person7250@globex.example"])).toEqual([
      { ...factOf(7), seq: 7 },
      { ...factOf(7250, "record"), seq: 7250 },
    ]);
    expect(await store.countFacts("record")).toBe(625);
    expect(await store.addDocuments("facts", [factOf(7), factOf(8000)])).toBe(1);
    expect(await store.extentOf("facts")).toMatchObject({ last: 7251 });
  });
});

describe("facts in blocks", () => {
  it("are read in pieces of any length, each once and in order", async () => {
    const store = await startWorker();
    await store.addDocuments("facts", [factOf(1)]);
    await store.addDocuments(
      "facts",
      Array.from({ length: 333 }, (_, at) => factOf(at + 2)),
    );
    const read: number[] = [];
    for (let after = 0; ; after = read.at(-1) ?? 0) {
      const some = await store.documentsAfter("facts", after, 70);
      if (some.length === 0) break;
      read.push(...some.map(({ seq }) => seq));
    }
    expect(read).toEqual(Array.from({ length: 334 }, (_, at) => at + 1));
    expect((await store.documentsWithin("facts", 149, 152)).map(({ seq }) => seq)).toEqual([150, 151, 152]);
  });

  it("are found by kind and by how their key begins, without their neighbours", async () => {
    const store = await startWorker();
    const mixed = Array.from({ length: 250 }, (_, at) => factOf(at, at % 50 === 0 ? "asked" : "opt-out"));
    await store.addDocuments("facts", mixed);
    expect((await store.factsOfKind("asked")).map(({ id }) => id)).toEqual(["id0", "id50", "id100", "id150", "id200"]);
    expect(await store.countFacts("asked")).toBe(5);
    expect((await store.factsStarting("person24", 3)).map(({ id }) => id)).toEqual(["id240", "id241", "id242"]);
    expect(await store.factsStarting("personne", 3)).toEqual([]);
  });

  it("are added once, whether a few are told again or a whole list, and also within one list", async () => {
    const store = await startWorker();
    const list = Array.from({ length: 500 }, (_, at) => factOf(at));
    expect(await store.addDocuments("facts", [...list, ...list])).toBe(500);
    expect(await store.addDocuments("facts", [factOf(17), factOf(600)])).toBe(1);
    expect(await store.addDocuments("facts", list.toReversed())).toBe(0);
    expect(await store.countFacts("opt-out")).toBe(501);
  });
});
