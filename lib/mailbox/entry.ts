import type { Draft } from "../core/draft.ts";

/** How the output names a draft: by its id or, where that could not be read, by its line (from 1). */
export type EntryName = { id: string | number } | { line: number };

/** One draft of the input, or the sentence that says where it could not be read and why. */
export type Entry = { name: EntryName; draft: Draft } | { name: EntryName; error: string };
