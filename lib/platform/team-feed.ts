import { inTransaction, resultOf } from "./database.ts";
import { readMeta } from "./fact-store.ts";

/** So much a feed may weigh, which is a million entries; bytes. */
const heaviest = 50_000_000;
/** So long a download may take; ms. */
const patience = 120_000;

/** What is kept of a feed besides its hashes. */
export interface FeedNote {
  url: string;
  /** What the server calls this state of the list; empty where it gives no name. */
  etag: string;
  /** When the list was made, and when it was last asked for; ms since the epoch. */
  asOf: number;
  checkedAt: number;
  count: number;
}

/** The note of the feed in force, unparsed; `undefined` where there is none. */
export async function readFeedNote(): Promise<FeedNote | undefined> {
  // Written by `keepFeed` alone.
  return (await readMeta("feed")) as FeedNote | undefined;
}

/** The hashes of the feed in force, unparsed. */
export function readFeedKeys(): Promise<unknown> {
  return readMeta("feed.keys");
}

/** Hashes in one file, of which parts can be read, and where each part begins. */
export interface KeptKeys {
  starts: Uint32Array<ArrayBuffer>;
  file: Blob;
}

/** Puts a feed in force; without `keys` those that are there stay. */
export async function keepFeed(note: FeedNote, keys?: KeptKeys): Promise<void> {
  await inTransaction(["meta"], "readwrite", async (transaction) => {
    const meta = transaction.objectStore("meta");
    if (keys) meta.put(keys, "feed.keys");
    await resultOf(meta.put(note, "feed"));
  });
}

/**
 * Asks for a list; gives nothing where it is still the one that goes by `etag`.
 * @throws the way's error, or an error that says what the server answered or that the list is too long
 */
export async function download(
  url: string,
  etag: string,
): Promise<{ bytes: Uint8Array<ArrayBuffer>; etag: string } | undefined> {
  const answer = await fetch(url, {
    headers: etag === "" ? {} : { "If-None-Match": etag },
    credentials: "omit",
    redirect: "error",
    cache: "no-store",
    signal: AbortSignal.timeout(patience),
  });
  if (answer.status === 304) return undefined;
  if (!answer.ok || !answer.body) throw Object.assign(new Error("no list"), { status: answer.status });
  const parts: Uint8Array[] = [];
  let weight = 0;
  for (const reader = answer.body.getReader(); ; ) {
    const { done, value } = await reader.read();
    if (done) break;
    weight += value.length;
    if (weight > heaviest) {
      await reader.cancel();
      throw new Error(`the list is longer than ${heaviest / 1e6} MB`);
    }
    parts.push(value);
  }
  const bytes = new Uint8Array(weight);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return { bytes, etag: answer.headers.get("ETag") ?? "" };
}
