import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { AuditEvent } from "../register/audit-entry.ts";

const local = new Map<string, unknown>();
const managed = new Map<string, unknown>();

vi.mock("wxt/browser", () => ({
  browser: {
    storage: {
      local: {
        get: async (key: string) => (local.has(key) ? { [key]: local.get(key) } : {}),
        set: async (values: Record<string, unknown>) => {
          for (const [key, value] of Object.entries(values)) local.set(key, value);
        },
      },
      managed: { get: async () => Object.fromEntries(managed) },
    },
  },
}));

/** The modules as a worker has them that was just started. */
async function startWorker() {
  vi.resetModules();
  const [audit, file, changes, database] = await Promise.all([
    import("./audit.ts"),
    import("../register/audit-file.ts"),
    import("./note-policy-changes.ts"),
    import("../platform/database.ts"),
  ]);
  return { ...audit, ...file, ...changes, ...database };
}

beforeEach(() => {
  vi.stubGlobal("indexedDB", new IDBFactory());
  local.clear();
  managed.clear();
});

const held: AuditEvent = { kind: "held", action: "ask", rules: ["postal-address"] };

describe("the audit", () => {
  it("keeps events in order, also after the worker was stopped", async () => {
    await (await startWorker()).noteInAudit(held, 1);
    const worker = await startWorker();
    await worker.noteInAudit({ kind: "override", action: "ask", rules: [], reason: "", fingerprint: "x" }, 2);
    const { entries, broken } = await worker.readAudit();
    expect(entries.map(({ seq, event: { kind } }) => [seq, kind])).toEqual([
      [1, "held"],
      [2, "override"],
    ]);
    expect(broken).toBeUndefined();
  });

  it("loses nothing where pages write at the same time", async () => {
    const [one, two] = [await startWorker(), await startWorker()];
    await Promise.all([1, 2, 3, 4, 5].flatMap((at) => [one.noteInAudit(held, at), two.noteInAudit(held, at)]));
    const { entries, broken } = await one.readAudit();
    expect(entries).toHaveLength(10);
    expect(broken).toBeUndefined();
  });

  it("shows that an entry was taken out of the store, and goes on behind it", async () => {
    const { noteInAudit, readAudit, inTransaction, resultOf } = await startWorker();
    for (const at of [1, 2, 3]) await noteInAudit(held, at);
    await inTransaction(["audit"], "readwrite", (transaction) => resultOf(transaction.objectStore("audit").delete(2)));
    await noteInAudit(held, 4);
    const { entries, broken } = await readAudit();
    expect(broken).toEqual({ seq: 2, why: "missing" });
    expect(entries.map(({ seq }) => seq)).toEqual([1, 3, 4]);
  });

  it("shows that its tail was cut", async () => {
    const { noteInAudit, readAudit, inTransaction, resultOf } = await startWorker();
    for (const at of [1, 2]) await noteInAudit(held, at);
    await inTransaction(["audit"], "readwrite", (transaction) => resultOf(transaction.objectStore("audit").delete(2)));
    expect((await readAudit()).broken).toEqual({ seq: 2, why: "missing" });
  });

  it("writes over no entry that it cannot read", async () => {
    const { noteInAudit, readAudit, inTransaction, resultOf } = await startWorker();
    await inTransaction(["audit"], "readwrite", (transaction) =>
      resultOf(transaction.objectStore("audit").add({ seq: 1, at: "yesterday" })),
    );
    await noteInAudit(held, 2);
    const { entries, broken } = await readAudit();
    expect(broken).toEqual({ seq: 1, why: "unreadable" });
    expect(entries.map(({ seq }) => seq)).toEqual([2]);
  });
});

describe("changes of settings in the audit", () => {
  const pathsOf = async ({ readAudit }: Awaited<ReturnType<typeof startWorker>>) =>
    (await readAudit()).entries.flatMap(({ event }) => (event.kind === "policy" ? [[event.source, event.paths]] : []));

  it("are noted by name and source, never with their values", async () => {
    const worker = await startWorker();
    managed.set("levels", { "postal-address": "hold" });
    local.set("policy", { organisation: { name: "Brightloop", country: "US" } });
    await worker.noteChanges();
    local.set("policy", { organisation: { name: "Brightloop", country: "CA" } });
    await worker.noteChanges();
    expect(await pathsOf(worker)).toEqual([
      ["organisation", ["levels.postal-address"]],
      ["user", ["organisation.name", "organisation.country"]],
      ["user", ["organisation.country"]],
    ]);
    expect(JSON.stringify((await worker.readAudit()).entries)).not.toContain("Brightloop");
  });

  it("are noted once, and at the next start where no worker ran", async () => {
    await (await startWorker()).noteChanges();
    local.set("policy", { levels: { gambling: "off" } });
    const next = await startWorker();
    await next.noteChanges();
    await next.noteChanges();
    expect(await pathsOf(next)).toEqual([["user", ["levels.gambling"]]]);
  });
});

describe("the audit as a file", () => {
  it("is a line for each entry, and as CSV holds nothing that a spreadsheet would run", async () => {
    const { noteInAudit, readAudit, auditFile } = await startWorker();
    await noteInAudit({ kind: "override", action: "stop", rules: [], reason: '=HYPERLINK("x")', fingerprint: "x" }, 1);
    const { entries } = await readAudit();
    expect(JSON.parse(auditFile(entries, "jsonl"))).toEqual(entries[0]);
    const [head, row, rest] = auditFile(entries, "csv").split("\r\n");
    expect(head).toBe("seq,at,kind,details,previous,hash");
    expect(row).toMatch(/^1,1970-01-01T00:00:00\.001Z,override,"\{""action"":/);
    expect(rest).toBe("");
  });
});
