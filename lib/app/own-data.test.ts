import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, it, vi } from "vitest";

type Values = Record<string, unknown>;

const areas = vi.hoisted(() => {
  const areaOf = (held: Map<string, unknown>) => ({
    get: async (key: string | null) =>
      structuredClone(Object.fromEntries(key === null ? held : [...held].filter(([name]) => name === key))),
    set: async (values: Values) => {
      for (const [key, value] of Object.entries(values)) held.set(key, structuredClone(value));
    },
    remove: async (keys: string[]) => {
      for (const key of keys) held.delete(key);
    },
  });
  const local = new Map<string, unknown>();
  const session = new Map<string, unknown>();
  return { local, session, storage: { local: areaOf(local), session: areaOf(session) } };
});

vi.mock("wxt/browser", () => ({
  browser: { storage: { ...areas.storage, onChanged: { addListener: () => undefined } } },
}));

/** The modules as a page has them that was just opened. */
async function openPage() {
  vi.resetModules();
  const [data, counts, register, ignores, erasure] = await Promise.all([
    import("./own-data.ts"),
    import("./note-counts.ts"),
    import("./register.ts"),
    import("./ignores.ts"),
    import("./erasure.ts"),
  ]);
  return { ...data, ...counts, ...register, ...ignores, ...erasure };
}

beforeEach(() => {
  vi.stubGlobal("indexedDB", new IDBFactory());
  areas.local.clear();
  areas.session.clear();
});

async function filled() {
  const page = await openPage();
  areas.local.set("policy", { organisation: { name: "Northwind" } });
  areas.local.set("ignores", [{ scope: "always", rule: "value-to-recipient" }]);
  areas.session.set("ignores", [{ scope: "draft", rule: "consent", compose: "7.0.1" }]);
  const about = { key: "anna@globex.example", at: 1, recordedAt: 1, by: "" };
  await page.recordFacts([{ ...about, kind: "opt-out", source: "typed" }]);
  await page.noteCounts("shown", ["postal-address"]);
  return page;
}

describe("all that is a user's", () => {
  it("goes out into a file, is erased, and comes back from it", async () => {
    const { exportAll, eraseData, importAll, countData, listIgnores } = await filled();
    const file = await exportAll();
    await eraseData("everything");
    expect(areas.local.has("policy")).toBe(false);
    expect(await listIgnores()).toEqual([]);
    expect(await countData()).toEqual({ optOuts: 0, records: 0, events: 0 });
    expect(await exportAll()).toBe("");
    expect(await importAll(file)).toEqual({ added: 3, hasSettings: true });
    expect(await exportAll()).toBe(file);
    expect(await importAll(file)).toEqual({ added: 0, hasSettings: true });
  });

  it("stays as it is when a file is broken anywhere", async () => {
    const { exportAll, importAll } = await filled();
    const before = await exportAll();
    const outcome = await importAll('{"store":"settings","policy":{"organisation":{"name":"Globex"}}}\nnonsense');
    expect(outcome).toEqual({ faults: [{ line: 2, fault: "json", value: "nonsense" }], faulty: 1 });
    expect(await exportAll()).toBe(before);
  });

  it("keeps settings and opt-outs when only what was sent is erased", async () => {
    const { eraseData, exportAll } = await filled();
    await eraseData("history");
    const stores = (await exportAll())
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line).store);
    expect(stores).toEqual(["settings", "ignores", "facts"]);
  });
});

describe("what is ignored", () => {
  it("is listed whatever its scope, taken back one by one, and put back", async () => {
    const { listIgnores, dropIgnore, restoreIgnore } = await filled();
    const all = await listIgnores();
    expect(all.map(({ scope }) => scope)).toEqual(["always", "draft"]);
    for (const ignore of all) await dropIgnore(ignore);
    expect(await listIgnores()).toEqual([]);
    for (const ignore of all) await restoreIgnore(ignore);
    expect(await listIgnores()).toEqual(all);
  });
});
