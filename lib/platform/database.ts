import { createFacts, layOutFacts } from "./lay-out-facts.ts";

/** What the browser's database of the extension holds. The stores are described where they are used. */
export type StoreName = "facts" | "events" | "audit" | "meta" | "counts" | "shared" | "figures";

const name = "goodsend";
const version = 5;
let opening: Promise<IDBDatabase> | undefined;

/**
 * Runs `work` in one transaction: all that it writes is stored, or nothing. It must not wait for anything but the
 * requests of this transaction. The value is that of `work` once everything is stored.
 * @throws the browser's error where the database cannot be opened, is full or the transaction was ended
 */
export async function inTransaction<Result>(
  stores: readonly StoreName[],
  mode: "readonly" | "readwrite",
  work: (transaction: IDBTransaction) => Promise<Result>,
): Promise<Result> {
  const database = await openDatabase();
  const transaction = database.transaction(stores, mode);
  const stored = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error("the transaction was ended"));
  });
  stored.catch(() => undefined); // told below, unless `work` told it first
  try {
    const result = await work(transaction);
    await stored;
    return result;
  } catch (error) {
    endTransaction(transaction);
    throw error;
  }
}

/** The result of a request, for use within a transaction. */
export function resultOf<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("the request failed"));
  });
}

function openDatabase(): Promise<IDBDatabase> {
  opening ??= open().catch((error: unknown) => {
    opening = undefined; // the next try may do better
    throw error;
  });
  return opening;
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onupgradeneeded = ({ oldVersion }) => {
      const { transaction } = request;
      if (oldVersion < 1) create(request.result, transaction);
      else if (oldVersion < 4 && transaction) layOutFacts(request.result, transaction);
      if (oldVersion < 2) request.result.createObjectStore("counts", { keyPath: ["day", "rule"] });
      if (oldVersion < 3) request.result.createObjectStore("shared");
      if (oldVersion < 5) {
        const figures = request.result.createObjectStore("figures", { keyPath: ["key", "device", "day"] });
        figures.createIndex("day", "day");
      }
    };
    request.onerror = () => reject(request.error ?? new Error("the database cannot be opened"));
    request.onblocked = () => reject(new Error("another window keeps an older database open"));
    request.onsuccess = () => {
      const database = request.result;
      const forget = () => {
        opening = undefined;
      };
      // Whoever removes or renews the database need not wait for us.
      database.onversionchange = () => {
        database.close();
        forget();
      };
      database.onclose = forget;
      resolve(database);
    };
  });
}

function create(database: IDBDatabase, transaction: IDBTransaction | null): void {
  createFacts(database);
  const events = database.createObjectStore("events", { keyPath: "seq", autoIncrement: true });
  events.createIndex("id", "id", { unique: true });
  events.createIndex("at", "at");
  events.createIndex("keys", "keys", { multiEntry: true });
  database.createObjectStore("audit", { keyPath: "seq" });
  database.createObjectStore("meta");
  transaction?.objectStore("meta").put(crypto.getRandomValues(new Uint8Array(32)), "secret");
  transaction?.objectStore("meta").put(crypto.randomUUID(), "born");
}

function endTransaction(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {
    // It had ended by itself.
  }
}
