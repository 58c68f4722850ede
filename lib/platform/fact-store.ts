import { browser } from "wxt/browser";
import { inTransaction, resultOf, type StoreName } from "./database.ts";
import { blockSize, keyOf, type StoredDocument } from "./fact-blocks.ts";
import { addFacts, batch, factsIn, factsOf, factsUnderKeys, type OnDone } from "./facts-in-blocks.ts";
import { owedName } from "./owed-entries.ts";

/** How far a store reaches: the number of its last document, 0 where it is empty, and a name that changes with the database. */
export interface Extent {
  born: string;
  last: number;
}

/** Documents of one kind, which are only ever added. What is read is not parsed: that is for `lib/register`. */
export type DocumentStore = Extract<StoreName, "facts" | "events">;

const stampKey = "register.changed";

export interface AddOptions {
  /** Called with the number of documents done. */
  onProgress?: (done: number) => void;
  /** Ends it with nothing added. */
  signal?: AbortSignal;
  /** Gives what the audit is owed where so many documents are new; it is written down with them. */
  owed?: (count: number) => unknown;
  /** Leaves it to the caller to tell the other pages. */
  isQuiet?: boolean;
}

/** Adds documents, all or none; one whose id is there already is passed over. Gives how many were new. */
export async function addDocuments(
  store: DocumentStore,
  documents: readonly { id: string }[],
  { onProgress, signal, owed, isQuiet = false }: AddOptions = {},
): Promise<number> {
  const write = store === "facts" ? addFacts : addEvents;
  const added = await inTransaction(owed ? [store, "meta"] : [store], "readwrite", async (transaction) => {
    const count = await write(transaction.objectStore(store), documents, (done) => {
      if (done > 0) onProgress?.(done);
      signal?.throwIfAborted();
    });
    if (owed && count > 0) transaction.objectStore("meta").put(owed(count), owedName());
    return count;
  });
  // What was sent changes nothing that a page shows.
  if (added > 0 && store === "facts" && !isQuiet) await noteChange();
  return added;
}

/** The documents under any of the keys, in one reading. */
export async function documentsUnder(store: DocumentStore, keys: readonly string[]): Promise<StoredDocument[]> {
  if (keys.length === 0) return [];
  return inTransaction([store], "readonly", async (transaction) => {
    const target = transaction.objectStore(store);
    if (store === "facts") return factsUnderKeys(target, new Set(keys));
    const index = target.index("keys");
    const found = await Promise.all([...new Set(keys)].map((key) => resultOf(index.getAll(key))));
    return found.flat() as StoredDocument[]; // written with this key path
  });
}

/** Some documents that came after number `seq`, in order: `most` at most, and none only where there are no more. */
export async function documentsAfter(store: DocumentStore, seq: number, most: number): Promise<StoredDocument[]> {
  return inTransaction([store], "readonly", async (transaction) => {
    const target = transaction.objectStore(store);
    const range = IDBKeyRange.lowerBound(seq, true);
    if (store === "events") return (await resultOf(target.getAll(range, most))) as StoredDocument[]; // as above
    const next = await resultOf(target.getKey(range));
    if (next === undefined) return [];
    const documents = await factsIn(target, IDBKeyRange.bound(seq, Number(next) + most, true));
    return documents.filter((document) => document.seq > seq).slice(0, most);
  });
}

/** The documents with numbers above `after` up to and with `upTo`, in order. */
export async function documentsWithin(store: DocumentStore, after: number, upTo: number): Promise<StoredDocument[]> {
  return inTransaction([store], "readonly", async (transaction) => {
    const target = transaction.objectStore(store);
    const range = IDBKeyRange.bound(after, store === "facts" ? upTo + blockSize - 1 : upTo, true);
    if (store === "events") return (await resultOf(target.getAll(range))) as StoredDocument[]; // as above
    return (await factsIn(target, range)).filter(({ seq }) => seq > after && seq <= upTo);
  });
}

/** All facts of one kind. There may be many opt-outs; of the others there are few. */
export async function factsOfKind(kind: string): Promise<StoredDocument[]> {
  return inTransaction(["facts"], "readonly", async (transaction) => {
    const facts = await factsIn(transaction.objectStore("facts").index("kinds"), IDBKeyRange.bound([kind], [kind, []]));
    return facts.filter((fact) => fact.kind === kind).sort((a, b) => a.seq - b.seq);
  });
}

/** Up to `most` facts whose key begins with a text, in the order of their keys. */
export async function factsStarting(text: string, most: number): Promise<StoredDocument[]> {
  return inTransaction(["facts"], "readonly", async (transaction) => {
    const target = transaction.objectStore("facts");
    const range = IDBKeyRange.bound(text, `${text}\uffff`);
    const blocks = await resultOf(target.index("keys").getAllKeys(range, most));
    const facts = (await factsOf(target, blocks)).filter((fact) => keyOf(fact).startsWith(text));
    return facts.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)).slice(0, most);
  });
}

/** How many facts of one kind there are. */
export async function countFacts(kind: string): Promise<number> {
  return inTransaction(["facts"], "readonly", async (transaction) => {
    const index = transaction.objectStore("facts").index("kinds");
    const sizes = Array.from({ length: blockSize }, (_, at) => at + 1);
    const counts = await Promise.all(sizes.map(async (size) => size * (await resultOf(index.count([kind, size])))));
    return counts.reduce((sum, count) => sum + count, 0);
  });
}

/** How many events there are. */
export async function countEvents(): Promise<number> {
  return inTransaction(["events"], "readonly", (transaction) => resultOf(transaction.objectStore("events").count()));
}

/** All events from a moment on, in ms since the epoch. */
export async function eventsSince(at: number): Promise<StoredDocument[]> {
  return inTransaction(["events"], "readonly", async (transaction) => {
    const index = transaction.objectStore("events").index("at");
    return (await resultOf(index.getAll(IDBKeyRange.lowerBound(at)))) as StoredDocument[]; // as above
  });
}

/** Removes the events before a moment, in ms since the epoch. Gives how many there were. */
export async function removeEventsBefore(at: number): Promise<number> {
  const removed = await inTransaction(["events"], "readwrite", async (transaction) => {
    const events = transaction.objectStore("events");
    const keys = await resultOf(events.index("at").getAllKeys(IDBKeyRange.upperBound(at, true)));
    for (const key of keys) events.delete(key);
    return keys.length;
  });
  if (removed > 0) await noteChange();
  return removed;
}

/** Removes all that the stores hold. What belongs to the machine stays, save what was worked out from the stores. */
export async function eraseStores(stores: readonly (DocumentStore | "counts" | "figures")[]): Promise<void> {
  await inTransaction([...stores, "shared", "meta"], "readwrite", async (transaction) => {
    for (const store of stores) transaction.objectStore(store).clear();
    if (stores.includes("facts")) transaction.objectStore("shared").clear();
    transaction.objectStore("meta").delete("keys");
    // Whoever holds something of the stores in memory sees by this that it is void.
    transaction.objectStore("meta").put(crypto.randomUUID(), "born");
  });
  await noteChange();
}

/** How far a store reaches now. */
export async function extentOf(store: DocumentStore): Promise<Extent> {
  return inTransaction([store, "meta"], "readonly", async (transaction) => {
    const newest = resultOf(transaction.objectStore(store).openKeyCursor(null, "prev"));
    const born = resultOf(transaction.objectStore("meta").get("born"));
    return { born: String(await born), last: Number((await newest)?.primaryKey ?? 0) };
  });
}

/** A value that belongs to this machine alone, such as its secret; `undefined` where there is none. */
export async function readMeta(name: string): Promise<unknown> {
  return inTransaction(["meta"], "readonly", (transaction) => resultOf(transaction.objectStore("meta").get(name)));
}

/** Keeps a value that belongs to this machine alone. */
export async function writeMeta(name: string, value: unknown): Promise<void> {
  await inTransaction(["meta"], "readwrite", (transaction) =>
    resultOf(transaction.objectStore("meta").put(value, name)),
  );
}

/** Calls `listener` after each change of a store by any of our pages or the worker. */
export function watchRegister(listener: () => void, signal?: AbortSignal): void {
  const onChanged = (changes: Record<string, unknown>, area: string) => {
    if (area === "local" && stampKey in changes) listener();
  };
  browser.storage.onChanged.addListener(onChanged);
  signal?.addEventListener("abort", () => browser.storage.onChanged.removeListener(onChanged), { once: true });
}

/** Tells every page and the worker that a store has changed. */
export async function noteChange(): Promise<void> {
  await browser.storage.local.set({ [stampKey]: crypto.randomUUID() });
}

async function addEvents(
  target: IDBObjectStore,
  documents: readonly { id: string }[],
  onDone: OnDone,
): Promise<number> {
  let count = 0;
  onDone(0);
  for (let from = 0; from < documents.length; from += batch) {
    const news = await Promise.all(documents.slice(from, from + batch).map((document) => addNew(target, document)));
    count += news.filter(Boolean).length;
    onDone(Math.min(from + batch, documents.length));
  }
  return count;
}

function addNew(store: IDBObjectStore, document: { id: string }): Promise<boolean> {
  const request = store.add(document);
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(true);
    request.onerror = (event) => {
      if (request.error?.name !== "ConstraintError") {
        reject(request.error ?? new Error("the document cannot be stored"));
        return;
      }
      // It is there already. The transaction goes on.
      event.preventDefault();
      event.stopPropagation();
      resolve(false);
    };
  });
}
