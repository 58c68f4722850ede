import { type MemberDay, mergeFigures } from "../core/day-figures.ts";
import { inTransaction, resultOf } from "./database.ts";
import { readMeta, writeMeta } from "./fact-store.ts";

const startName = "figures.start";

/** Puts figures to those that are there of the same machine and day. Gives how many rows are new or now say more. */
export async function putFigures(rows: readonly MemberDay[]): Promise<number> {
  if (rows.length === 0) return 0;
  return inTransaction(["figures"], "readwrite", async (transaction) => {
    const store = transaction.objectStore("figures");
    let changed = 0;
    for (const row of rows) {
      // Written below alone, and read by a schema before.
      const before: MemberDay | undefined = await resultOf(store.get([row.key, row.device, row.day]));
      const merged = before ? mergeFigures(before, row) : row;
      if (before && JSON.stringify(merged) === JSON.stringify(mergeFigures(before, before))) continue;
      store.put(merged);
      changed++;
    }
    return changed;
  });
}

/** The figures of each machine and day from a day on. */
export async function figuresSince(day: string): Promise<MemberDay[]> {
  return inTransaction(["figures"], "readonly", (transaction) =>
    resultOf<MemberDay[]>(transaction.objectStore("figures").index("day").getAll(IDBKeyRange.lowerBound(day))),
  );
}

/** Removes the figures of the days before a day. */
export async function removeFiguresBefore(day: string): Promise<void> {
  await inTransaction(["figures"], "readwrite", async (transaction) => {
    const store = transaction.objectStore("figures");
    const keys = await resultOf(store.index("day").getAllKeys(IDBKeyRange.upperBound(day, true)));
    for (const key of keys) store.delete(key);
  });
}

/** The day from which this machine shares its figures; empty where it shares none. */
export async function readFiguresStart(): Promise<string> {
  const stored = await readMeta(startName);
  return typeof stored === "string" ? stored : "";
}

/** Keeps that day. */
export async function writeFiguresStart(day: string): Promise<void> {
  await writeMeta(startName, day);
}
