import type { Ignore } from "../core/ignore.ts";
import { readDraftIgnores, writeDraftIgnores } from "../platform/session-state.ts";
import { addLastingIgnore, dropLastingIgnores, readLastingIgnores } from "../platform/storage.ts";

/** Every ignore that is in force, each once: those that last, then those of drafts that are open. */
export async function listIgnores(): Promise<Ignore[]> {
  const [lasting, ofDrafts] = await Promise.all([readLastingIgnores(), readDraftIgnores()]);
  return [...new Map([...lasting, ...ofDrafts].map((ignore) => [keyOf(ignore), ignore])).values()];
}

/** Takes an ignore back. */
export async function dropIgnore(ignore: Ignore): Promise<void> {
  const isGone = (entry: Ignore) => keyOf(entry) === keyOf(ignore);
  if (ignore.scope !== "draft") return dropLastingIgnores(isGone);
  await writeDraftIgnores((await readDraftIgnores()).filter((entry) => !isGone(entry)));
}

/** Puts an ignore into force again. */
export async function restoreIgnore(ignore: Ignore): Promise<void> {
  if (ignore.scope !== "draft") return addLastingIgnore(ignore);
  await writeDraftIgnores([...(await readDraftIgnores()), ignore]);
}

function keyOf(ignore: Ignore): string {
  return JSON.stringify(Object.entries(ignore).sort(([a], [b]) => (a < b ? -1 : 1)));
}
