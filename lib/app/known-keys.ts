import { documentsAfter, extentOf, readMeta, writeMeta } from "../platform/fact-store.ts";
import { mayHold, noKeys, type PackedKeys, packKeys, readPacked } from "../register/key-index.ts";

/** What is held in memory of the register's keys: all up to number `upTo` of the database `born`. */
interface Known {
  born: string;
  upTo: number;
  packed: PackedKeys;
  /** Keys that came since they were packed. */
  recent: Set<string>;
}

const metaName = "keys";
/** So many keys lie beside the packed ones, which to renew takes a moment. */
const mostRecent = 4000;
const batch = 20_000;

let known: Known | undefined;
let refreshing: Promise<Known> | undefined;

/**
 * Those of `keys` under which the register may hold something: none that it holds is missing. What is in memory is
 * held against the store each time, and brought up to it; a worker that was stopped reads it back packed.
 * @throws where the store cannot be read
 */
export async function keysThatMayHold(keys: readonly string[]): Promise<string[]> {
  const { packed, recent } = await refreshKnown();
  return keys.filter((key) => recent.has(key) || mayHold(packed, key));
}

function refreshKnown(): Promise<Known> {
  refreshing ??= refresh().finally(() => {
    refreshing = undefined;
  });
  return refreshing;
}

async function refresh(): Promise<Known> {
  const { born, last } = await extentOf("facts");
  // A store that was emptied, or made anew, is read from its beginning.
  if (known?.born !== born || known.upTo > last) known = await readBack(born, last);
  const before = known.packed;
  while (known.upTo < last) {
    const documents = await documentsAfter("facts", known.upTo, batch);
    const end = documents.at(-1);
    if (!end) break;
    for (const { key } of documents) if (typeof key === "string") known.recent.add(key);
    known.upTo = end.seq;
    if (known.recent.size > mostRecent) {
      known.packed = packKeys([...known.recent], known.packed);
      known.recent = new Set();
    }
  }
  if (known.packed !== before) await keep(known);
  return known;
}

async function readBack(born: string, last: number): Promise<Known> {
  const stored = await readMeta(metaName);
  if (isKept(stored) && stored.born === born && stored.upTo <= last) {
    const packed = readPacked(stored.packed);
    if (packed) return { born, upTo: stored.upTo, packed, recent: new Set() };
  }
  return { born, upTo: 0, packed: noKeys, recent: new Set() };
}

/** Keeps all keys in their packed form, so that the next worker need not read the whole store. */
async function keep({ born, upTo, packed, recent }: Known): Promise<void> {
  const all = packKeys([...recent], packed);
  await writeMeta(metaName, { born, upTo, packed: all }).catch(() => undefined); // a full disk: they are packed anew
}

function isKept(stored: unknown): stored is { born: string; upTo: number; packed: unknown } {
  return (
    typeof stored === "object" &&
    stored !== null &&
    "born" in stored &&
    "upTo" in stored &&
    "packed" in stored &&
    typeof stored.upTo === "number"
  );
}
