import { z } from "zod";
import { inTransaction, resultOf } from "./database.ts";
import { readMeta, writeMeta } from "./fact-store.ts";

const metaName = "team";
const count = z.number().int().min(0);

/** How far this machine and its team have got with each other. */
const Position = z.object({
  /** Tells servers, databases and keys apart: with another one it all begins anew. */
  team: z.string(),
  /** The life of this machine's database that it is about. */
  born: z.string(),
  /** Made anew whenever it all begins anew; stands on the server too, which shows one that was made anew. */
  session: z.string(),
  /** Number of the last fact that the team has. */
  facts: count,
  /** The last day whose figures the team has, empty for none, and the ids of the newest documents of these. */
  figures: z.object({ through: z.string(), ids: z.array(z.string()) }).default({ through: "", ids: [] }),
  /** Up to where the server's changes were read; what it is made of is the server's affair. */
  since: z.union([z.string(), z.number()]),
  /** Facts before the last one that the server would not take, by their numbers. */
  refused: z.array(count).max(10_000),
});

export type Position = z.infer<typeof Position>;

/** How far it has got; `undefined` where that is not known, and all is to be gone through again. */
export async function readPosition(): Promise<Position | undefined> {
  return Position.safeParse(await readMeta(metaName)).data;
}

/** What a server keeps of a position, read; `undefined` where it is none. */
export function parsePosition(value: unknown): Position | undefined {
  return Position.safeParse(value).data;
}

/** Keeps how far it has got. */
export async function writePosition(position: Position): Promise<void> {
  await writeMeta(metaName, position);
}

/** Notes which of our own facts stand under which ids in the team, so that they are known when they come back. */
export async function noteShared(pairs: readonly (readonly [shared: string, own: string])[]): Promise<void> {
  await inTransaction(["shared"], "readwrite", async (transaction) => {
    const store = transaction.objectStore("shared");
    for (const [shared, own] of pairs) store.put(own, shared);
  });
}

/** Those of the team's ids that are facts of our own, with the ids that these have here. */
export async function ownFactsOf(shared: readonly string[]): Promise<Map<string, string>> {
  return inTransaction(["shared"], "readonly", async (transaction) => {
    const store = transaction.objectStore("shared");
    const found = await Promise.all(shared.map(async (id) => [id, await resultOf(store.get(id))] as const));
    return new Map(found.flatMap(([id, own]) => (typeof own === "string" ? [[id, own]] : [])));
  });
}

const machineName = "machine";

/** A name for this machine that says nothing of it; made when it is first asked for. */
export async function machineId(): Promise<string> {
  const stored = await readMeta(machineName);
  if (typeof stored === "string") return stored;
  const fresh = crypto.randomUUID();
  await writeMeta(machineName, fresh);
  return fresh;
}
