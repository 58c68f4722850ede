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

/** What came of adding an entry: another page took its place first, or had told of it already. */
export type Added = "added" | "overtaken" | "told";

/**
 * Adds an entry, and notes it as the end of the chain in another store. Where another page took its place first, the chain has
 * gone on, and the entry must be made anew.
 * @param owed name of the note by which it was owed: it goes with the entry's coming, and without it nothing is added
 */
export async function addEntry(entry: StoredEntry & { hash: string }, owed?: string): Promise<Added> {
  const added = await inTransaction(["audit", "meta"], "readwrite", async (transaction): Promise<Added> => {
    const notes = transaction.objectStore("meta");
    if (owed !== undefined && (await resultOf(notes.count(owed))) === 0) return "told";
    const store = transaction.objectStore("audit");
    if ((await resultOf(store.count(entry.seq))) > 0) return "overtaken";
    await resultOf(store.add(entry));
    if (owed !== undefined) await resultOf(notes.delete(owed));
    return "added";
  });
  if (added === "added") await browser.storage.local.set({ [endKey]: { seq: entry.seq, hash: entry.hash } });
  return added;
}

/** All entries in order, and the end that was noted apart; both unparsed. */
export async function readEntries(): Promise<{ entries: unknown[]; end: unknown }> {
  const entries = await inTransaction(["audit"], "readonly", (transaction) =>
    resultOf(transaction.objectStore("audit").getAll()),
  );
  return { entries, end: (await browser.storage.local.get(endKey))[endKey] };
}
