import { bytesOf } from "../core/team-address.ts";
import type { Team } from "../core/team-policy.ts";
import type { FeedReport } from "../core/team-state.ts";
import { download, type FeedNote, keepFeed, readFeedNote } from "../platform/team-feed.ts";
import { teamFaultOf } from "../platform/team-remote.ts";
import { readFeed, readFeedKey } from "../register/feed.ts";
import { keptKeys } from "./stored-keys.ts";

/** So long a list is not asked for again; ms. */
const rest = 10 * 60_000;

/** Asks for the organisation's list of hashes, and puts it in force where all of it is right. Else the old one stays. Never rejects. */
export async function renewFeed({ feedUrl, feedKey }: Team, now = Date.now()): Promise<FeedReport> {
  let note: FeedNote | undefined;
  try {
    const before = await readFeedNote();
    note = before?.url === feedUrl ? before : undefined;
    if (note && now - note.checkedAt < rest && now >= note.checkedAt) return told(note);
    const publicKey = await readFeedKey(bytesOf(feedKey) ?? new Uint8Array());
    const loaded = await download(feedUrl, note?.etag ?? "");
    if (!loaded) {
      if (!note) throw new Error("the server says that nothing has changed, though it was never asked");
      note = { ...note, checkedAt: now };
      await keepFeed(note);
      return told(note);
    }
    const read = await readFeed(loaded.bytes, publicKey);
    if ("fault" in read) return { ...told(note), fault: { why: "broken", detail: read.fault } };
    const { asOf, count, packed } = read.feed;
    // Who replays an old list would free those who came on it since.
    if (note && asOf < note.asOf)
      return { ...told(note), fault: { why: "broken", detail: "the list is an older one" } };
    note = { url: feedUrl, etag: loaded.etag, asOf, checkedAt: now, count };
    await keepFeed(note, keptKeys(packed));
    return { ...told(note), isNew: true };
  } catch (error) {
    return { ...told(note), fault: teamFaultOf(error) };
  }
}

function told(note: FeedNote | undefined): FeedReport {
  return { asOf: note?.asOf ?? 0, count: note?.count ?? 0, isNew: false };
}
