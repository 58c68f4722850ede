import { inTransaction, resultOf } from "./database.ts";

const prefix = "owed.";

/** Something that the audit is still to tell, written down together with what it tells of. */
export interface OwedEntry {
  /** Name of its note. */
  name: string;
  /** Unparsed. */
  value: unknown;
}

/** A name for a note of something that is owed to the audit. */
export function owedName(): string {
  return `${prefix}${crypto.randomUUID()}`;
}

/** Notes something that is owed to the audit by itself. Gives the name of the note. */
export async function noteOwed(value: unknown): Promise<string> {
  const name = owedName();
  await inTransaction(["meta"], "readwrite", (transaction) =>
    resultOf(transaction.objectStore("meta").put(value, name)),
  );
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
