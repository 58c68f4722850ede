/** A document as it is stored; `seq` counts the documents in the order in which they came to this machine. */
export interface StoredDocument {
  seq: number;
  [field: string]: unknown;
}

/**
 * Facts that came one after another, as one record: a browser takes as long over a record of a hundred facts as over
 * one of a single fact.
 */
export interface FactBlock {
  /** The number of its last fact; those before it have the numbers before that. */
  seq: number;
  /** The key of each fact, empty where it has none. */
  keys: string[];
  /** Which kinds are in it, and how many facts of each. */
  kinds: [kind: string, count: number][];
  documents: StoredDocument[];
}

/** So many facts are in one block at most. Who looks one up reads its whole block. */
export const blockSize = 100;

/** Lays facts, in the order of their numbers, into blocks. Where a number is left out, another block begins. */
export function toBlocks(documents: readonly StoredDocument[]): FactBlock[] {
  const blocks: FactBlock[] = [];
  let open: StoredDocument[] = [];
  const close = () => {
    const last = open.at(-1);
    if (last)
      blocks.push({ seq: last.seq, keys: open.map((fact) => keyOf(fact)), kinds: kindsOf(open), documents: open });
    open = [];
  };
  for (const document of documents) {
    const before = open.at(-1);
    if (before && (before.seq + 1 !== document.seq || open.length === blockSize)) close();
    open.push(document);
  }
  close();
  return blocks;
}

/** What a fact is found by, empty where that is no text. */
export function keyOf(fact: object): string {
  const key = "key" in fact ? fact.key : undefined;
  return typeof key === "string" ? key : "";
}

function kindsOf(documents: readonly StoredDocument[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const { kind } of documents) if (typeof kind === "string") counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts];
}
