import { resultOf } from "./database.ts";
import { type FactBlock, keyOf, type StoredDocument, toBlocks } from "./fact-blocks.ts";

/** So many documents are written, or read to be passed over, at a time. */
export const batch = 2000;
/** To ask for a fact takes as long as to read so many. */
const readInTimeOfOne = 20;

/** `onDone` is told after each batch, and may throw to end it all. */
export type OnDone = (done: number) => void;

/** Adds facts within a transaction; one whose id is there already is passed over. Gives how many were new. */
export async function addFacts(
  target: IDBObjectStore,
  documents: readonly { id: string }[],
  onDone: OnDone,
): Promise<number> {
  let seq = Number((await resultOf(target.openKeyCursor(null, "prev")))?.primaryKey ?? 0);
  const known = await knownIds(target, documents, seq);
  let count = 0;
  onDone(0);
  for (let from = 0; from < documents.length; from += batch) {
    const fresh: StoredDocument[] = [];
    for (const document of documents.slice(from, from + batch)) {
      if (known.has(document.id)) continue;
      known.add(document.id);
      fresh.push({ ...document, seq: ++seq });
    }
    await Promise.all(toBlocks(fresh).map((block) => resultOf(target.add(block))));
    count += fresh.length;
    onDone(Math.min(from + batch, documents.length));
  }
  return count;
}

/** The facts under any of the keys. */
export async function factsUnderKeys(target: IDBObjectStore, keys: ReadonlySet<string>): Promise<StoredDocument[]> {
  const index = target.index("keys");
  const blocks = await Promise.all([...keys].map((key) => resultOf(index.getAllKeys(key))));
  return (await factsOf(target, blocks.flat())).filter((fact) => keys.has(keyOf(fact)));
}

/** The facts of some blocks, each of which is read once. */
export async function factsOf(target: IDBObjectStore, blocks: readonly IDBValidKey[]): Promise<StoredDocument[]> {
  const read = await Promise.all([...new Set(blocks)].map((block) => resultOf(target.get(block))));
  return (read as FactBlock[]).flatMap(({ documents }) => documents); // written as such
}

/** The facts of all blocks in a range. */
export async function factsIn(source: IDBObjectStore | IDBIndex, range: IDBKeyRange): Promise<StoredDocument[]> {
  const blocks = (await resultOf(source.getAll(range))) as FactBlock[]; // written as such
  return blocks.flatMap(({ documents }) => documents);
}

/** The ids among which those of the documents are that are stored: asked for one by one or, where many are wanted, all. */
async function knownIds(
  target: IDBObjectStore,
  documents: readonly { id: string }[],
  last: number,
): Promise<Set<unknown>> {
  const known = new Set<unknown>();
  if (documents.length * readInTimeOfOne < last) {
    // What has the same id has the same key.
    for (const { id } of await factsUnderKeys(target, new Set(documents.map((document) => keyOf(document)))))
      known.add(id);
    return known;
  }
  for (let from = 0; from < last; from += batch)
    for (const { id } of await factsIn(target, IDBKeyRange.bound(from, from + batch, true))) known.add(id);
  return known;
}
