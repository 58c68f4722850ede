import { type FeedNote, readFeedKeys, readFeedNote } from "../platform/team-feed.ts";
import type { OptOutFact } from "../register/fact.ts";
import { noKeys } from "../register/key-index.ts";
import { keptKeys, readKeys, StoredKeys } from "./stored-keys.ts";

let held: { note: FeedNote; keys: StoredKeys } | undefined;

/**
 * Opt-outs that the organisation's list of hashes tells of. A list is the word of whoever keeps it, as of the day on which it
 * was made.
 * @param hashed keys as asked for, by their hashes
 * @throws where the list is there and cannot be read
 */
export async function optOutsInFeed(hashed: ReadonlyMap<string, string>, feedUrl: string): Promise<OptOutFact[]> {
  if (feedUrl === "" || hashed.size === 0) return [];
  const note = await readFeedNote();
  if (note?.url !== feedUrl) return [];
  if (held?.note.asOf !== note.asOf || held.note.etag !== note.etag) {
    const keys = note.count === 0 ? new StoredKeys(keptKeys(noKeys)) : readKeys(await readFeedKeys());
    if (!keys) throw new Error("the list of hashes cannot be read");
    held = { note, keys };
  }
  const { asOf: at } = note;
  const isListed = await held.keys.holding([...hashed.keys()]);
  return [...hashed]
    .filter((_, index) => isListed[index])
    .map(([hash, key]) => ({ id: hash, kind: "opt-out", key, at, recordedAt: at, by: "", source: "feed" }));
}
