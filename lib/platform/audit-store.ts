import { browser } from "wxt/browser";
import { inTransaction, resultOf } from "./database.ts";

const endKey = "audit.end";

/** An entry as the store holds it, unparsed. */
export interface StoredEntry {
  seq: number;
  [field: string]: unknown;
}

/** The newest entry as stored, unparsed; `undefined` where there is none. */
export async function lastEntry(): Promise<unknown> {
  return inTransaction(["audit"], "readonly", async (transaction) => {
    const cursor = await resultOf(transaction.objectStore("audit").openCursor(null, "prev"));
    return cursor?.value;
  });
}

/**
 * Adds an entry, and notes it as the end of the chain in another store. Gives false where another page took its
 * place first: the chain has gone on, and the entry must be made anew.
 */
export async function addEntry(entry: StoredEntry & { hash: string }): Promise<boolean> {
  const isAdded = await inTransaction(["audit"], "readwrite", async (transaction) => {
    const store = transaction.objectStore("audit");
    if ((await resultOf(store.count(entry.seq))) > 0) return false;
    await resultOf(store.add(entry));
    return true;
  });
  if (isAdded) await browser.storage.local.set({ [endKey]: { seq: entry.seq, hash: entry.hash } });
  return isAdded;
}

/** All entries in order, and the end that was noted apart; both unparsed. */
export async function readEntries(): Promise<{ entries: unknown[]; end: unknown }> {
  const entries = await inTransaction(["audit"], "readonly", (transaction) =>
    resultOf(transaction.objectStore("audit").getAll()),
  );
  return { entries, end: (await browser.storage.local.get(endKey))[endKey] };
}
