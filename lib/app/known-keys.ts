import { documentsAfter, extentOf, readMeta, writeMeta } from "../platform/fact-store.ts";
import { readPacked } from "../register/key-index.ts";
import { sieveHash, sortHashes } from "../register/key-sieve.ts";
import { readSieve, SieveFault, type StoredSieve, sieveOf } from "./stored-sieve.ts";

/** What is known of the register's keys: all up to number `upTo` of the database `born`. */
interface Known {
  born: string;
  upTo: number;
  /** Absent where nothing was laid into one yet. */
  sieve?: StoredSieve;
  /** Hashes of the keys that came since the sieve was made. */
  recent: ReadonlySet<number>;
}

const metaName = "keys";
/** So many keys lie beside the sieve, which each new worker reads out of the store again. */
const mostRecent = 1000;
const batch = 20_000;

let known: Known | undefined;
let refreshing: Promise<Known> | undefined;

/**
 * Those of `keys` under which the register may hold something: none that it holds is missing. What is known is
 * held against the store each time, and brought up to it; a worker that was stopped reads back what it needs of the sieve.
 * @throws where the store cannot be read
 */
export async function keysThatMayHold(keys: readonly string[]): Promise<string[]> {
  const current = refreshKnown();
  // While the store is waited for.
  const hashes = keys.map(sieveHash);
  try {
    return await passing(keys, hashes, await current);
  } catch (error) {
    if (!(error instanceof SieveFault)) throw error;
    known = nothingOf("");
    return passing(keys, hashes, await refreshKnown());
  }
}

async function passing(keys: readonly string[], hashes: readonly number[], { sieve, recent }: Known) {
  const held = await sieve?.passing(hashes);
  return keys.filter((_, at) => held?.[at] === true || recent.has(hashes[at] ?? 0));
}

function refreshKnown(): Promise<Known> {
  refreshing ??= refresh().finally(() => {
    refreshing = undefined;
  });
  return refreshing;
}

async function refresh(): Promise<Known> {
  const [{ born, last }, stored] = await Promise.all([extentOf("facts"), known ? undefined : readMeta(metaName)]);
  let current = known ?? (await readBack(stored, born));
  // A store that was emptied, or made anew, is read from its beginning.
  if (current.born !== born || current.upTo > last) current = nothingOf(born);
  const recent = new Set(current.recent);
  let { upTo } = current;
  while (upTo < last) {
    const documents = await documentsAfter("facts", upTo, batch);
    const end = documents.at(-1);
    if (!end) break;
    for (const { key } of documents) if (typeof key === "string") recent.add(sieveHash(key));
    upTo = end.seq;
  }
  current = { ...current, upTo, recent };
  known = recent.size > mostRecent ? await settled(current) : current;
  return known;
}

/** What an earlier worker kept, also one of an earlier version, which kept longer hashes; nothing where that is broken. */
async function readBack(stored: unknown, born: string): Promise<Known> {
  if (!isKept(stored)) return nothingOf(born);
  const { upTo } = stored;
  const sieve = readSieve(stored.starts, stored.units);
  if (sieve) return { born: stored.born, upTo, sieve, recent: new Set() };
  const packed = readPacked(stored.packed);
  if (!packed) return nothingOf(born);
  const renewed = { born: stored.born, upTo, sieve: sieveOf(sortHashes(packed.map((hash) => hash >>> 0))) };
  return keep({ ...renewed, recent: new Set() });
}

function nothingOf(born: string): Known {
  return { born, upTo: 0, recent: new Set() };
}

/** Lays what came lately into the sieve. @throws SieveFault */
async function settled({ born, upTo, sieve, recent }: Known): Promise<Known> {
  return keep({ born, upTo, sieve: sieveOf(sortHashes(recent, await sieve?.hashes())), recent: new Set() });
}

/** Keeps the sieve, so that the next worker need not read the whole store. */
async function keep(current: Known): Promise<Known> {
  const { born, upTo, sieve } = current;
  // A full disk: it is made anew.
  await writeMeta(metaName, { born, upTo, ...sieve?.kept }).catch(() => undefined);
  return current;
}

interface Kept {
  born: string;
  upTo: number;
  starts?: unknown;
  units?: unknown;
  /** As an earlier version kept them. */
  packed?: unknown;
}

function isKept(stored: unknown): stored is Kept {
  return (
    typeof stored === "object" &&
    stored !== null &&
    "born" in stored &&
    typeof stored.born === "string" &&
    "upTo" in stored &&
    typeof stored.upTo === "number"
  );
}
