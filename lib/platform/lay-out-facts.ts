import { type StoredDocument, toBlocks } from "./fact-blocks.ts";

const earlierName = "facts-one-by-one";
const batch = 5000;

/** Makes the store of facts, each record of which is a `FactBlock`. */
export function createFacts(database: IDBDatabase): IDBObjectStore {
  const facts = database.createObjectStore("facts", { keyPath: "seq" });
  facts.createIndex("keys", "keys", { multiEntry: true });
  facts.createIndex("kinds", "kinds", { multiEntry: true });
  return facts;
}

/**
 * Lays the facts of an earlier version, one a record, into blocks. Their numbers stay. It is done within the
 * transaction that renews the database: all of it, or the earlier store is left as it was.
 */
export function layOutFacts(database: IDBDatabase, transaction: IDBTransaction): void {
  const earlier = transaction.objectStore("facts");
  earlier.name = earlierName;
  const facts = createFacts(database);
  const copy = (after: number) => {
    const request = earlier.getAll(IDBKeyRange.lowerBound(after, true), batch);
    request.onsuccess = () => {
      const documents = request.result as StoredDocument[]; // written with this key path
      const last = documents.at(-1);
      if (!last) return database.deleteObjectStore(earlierName);
      for (const block of toBlocks(documents)) facts.add(block);
      copy(last.seq);
    };
  };
  copy(0);
}
