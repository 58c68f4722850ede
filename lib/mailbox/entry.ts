import type { Draft } from "../core/draft.ts";
import { sentenceOf, type UnreadKind, type UnreadMail } from "../core/unread-mail.ts";

/** How the output names a draft: by its id or, where that could not be read, by its line (from 1). */
export type EntryName = { id: string | number } | { line: number };

/** One draft of the input, or the sentence that says where it could not be read and why. */
export type Entry = { name: EntryName; draft: Draft } | UnreadEntry;

interface UnreadEntry {
  name: EntryName;
  error: string;
  unread: UnreadMail;
}

/** The entry of a mail that could not be read at a place such as `sent.mbox#7`. */
export function unreadEntry(name: EntryName, where: string, kind: UnreadKind, detail = ""): UnreadEntry {
  const unread = { where, kind, detail };
  return { name, error: sentenceOf(unread), unread };
}
