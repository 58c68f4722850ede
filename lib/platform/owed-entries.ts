import { inTransaction, resultOf } from "./database.ts";

const prefix = "owed.";

/** Something that the audit is still to tell, written down together with what it tells of. */
export interface OwedEntry {
  /** Name of its note. */
  name: string;
  /** Unparsed. */
  value: unknown;
}

/** Which were owed last of those that have an id, newest last. */
const lastIds = "owing";
/** So many of them are known again: what tells of something anew does so for some seconds, and pages are few. */
const mostIds = 100;

/** A name for a note of something that is owed to the audit. */
export function owedName(id: string = crypto.randomUUID()): string {
  return `${prefix}${id}`;
}

/**
 * Notes something that is owed to the audit by itself. What came under its id lately is not noted again, though it may have
 * been told since, and others after it. Gives the name of the note.
 */
export async function noteOwed(value: unknown, id?: string): Promise<string> {
  const name = owedName(id);
  await inTransaction(["meta"], "readwrite", async (transaction) => {
    const store = transaction.objectStore("meta");
    if (id !== undefined) {
      const stored: unknown = await resultOf(store.get(lastIds));
      // An earlier version kept one alone.
      const known: unknown[] = Array.isArray(stored) ? stored : [stored];
      if (known.includes(id)) return;
      await resultOf(store.put([...known, id].slice(-mostIds), lastIds));
    }
    await resultOf(store.put(value, name));
  });
  return name;
}

/** All that is owed to the audit. */
export async function readOwed(): Promise<OwedEntry[]> {
  return inTransaction(["meta"], "readonly", async (transaction) => {
    const store = transaction.objectStore("meta");
    const range = IDBKeyRange.bound(prefix, `${prefix}\uffff`);
    const [names, values] = await Promise.all([resultOf(store.getAllKeys(range)), resultOf(store.getAll(range))]);
    return names.map((name, at) => ({ name: String(name), value: values[at] }));
  });
}

/** Forgets one that can never be told. */
export async function dropOwed(name: string): Promise<void> {
  await inTransaction(["meta"], "readwrite", (transaction) => resultOf(transaction.objectStore("meta").delete(name)));
}
