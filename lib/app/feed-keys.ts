import { type FeedNote, readFeedKeys, readFeedNote } from "../platform/team-feed.ts";
import type { OptOutFact } from "../register/fact.ts";
import { mayHold, noKeys, type PackedKeys, readPacked } from "../register/key-index.ts";

let held: { note: FeedNote; packed: PackedKeys } | undefined;

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
    const packed = note.count === 0 ? noKeys : readPacked(await readFeedKeys());
    if (!packed) throw new Error("the list of hashes cannot be read");
    held = { note, packed };
  }
  const { packed } = held;
  const { asOf: at } = note;
  return [...hashed]
    .filter(([hash]) => mayHold(packed, hash))
    .map(([hash, key]) => ({ id: hash, kind: "opt-out", key, at, recordedAt: at, by: "", source: "feed" }));
}
