import { inTransaction, resultOf } from "./database.ts";
import { noteChange } from "./fact-store.ts";

/** Counts of one day and rule as the store holds them, unparsed. */
export interface StoredCounts {
  /** ISO date. */
  day: string;
  rule: string;
  [name: string]: unknown;
}

/** Adds 1 to a count of each rule on a day. */
export async function addToCounts(day: string, name: string, rules: readonly string[]): Promise<void> {
  await inTransaction(["counts"], "readwrite", async (transaction) => {
    const store = transaction.objectStore("counts");
    for (const rule of new Set(rules)) {
      const before: StoredCounts = (await resultOf(store.get([day, rule]))) ?? { day, rule };
      store.put({ ...before, [name]: (Number(before[name]) || 0) + 1 });
    }
  });
}

/** The counts of each day and rule from a day on, in order, unparsed. */
export async function countsSince(day: string): Promise<unknown[]> {
  return inTransaction(["counts"], "readonly", (transaction) =>
    resultOf(transaction.objectStore("counts").getAll(IDBKeyRange.lowerBound([day]))),
  );
}

/** Puts counts where there are none yet for their day and rule. */
export async function putCounts(counts: readonly StoredCounts[]): Promise<number> {
  const added = await inTransaction(["counts"], "readwrite", async (transaction) => {
    const store = transaction.objectStore("counts");
    let fresh = 0;
    for (const entry of counts) {
      if ((await resultOf(store.count([entry.day, entry.rule]))) > 0) continue;
      await resultOf(store.add(entry));
      fresh++;
    }
    return fresh;
  });
  if (added > 0) await noteChange();
  return added;
}

/** Removes the counts of the days before a day. */
export async function removeCountsBefore(day: string): Promise<void> {
  await inTransaction(["counts"], "readwrite", (transaction) =>
    resultOf(transaction.objectStore("counts").delete(IDBKeyRange.upperBound([day], true))),
  );
}
