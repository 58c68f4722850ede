import type { Draft } from "../core/draft.ts";
import { readOwnBytes, readOwnFile } from "../platform/own-file.ts";
import { giveWordFile, isWordFileGiven, wordFilePath } from "../text/word-files.ts";
import { wordsLackedBy, wordsOfEveryDraft } from "../text/words-lacked.ts";

/**
 * Loads the words that a draft must be read with, out of the extension's own files. Gives the names of those that
 * could not be loaded, for `inspectDraft`; they are tried again with the next draft.
 */
export async function loadWords(draft: Draft): Promise<readonly string[]> {
  await warmUpWords();
  const lacked = wordsLackedBy(draft);
  if (lacked.length === 0) return lacked;
  await Promise.all(lacked.map(load));
  return wordsLackedBy(draft);
}

/** Begins to load what every draft needs, so that the first one waits less. */
export async function warmUpWords(): Promise<void> {
  const lacked = wordsOfEveryDraft.filter((name) => !isWordFileGiven(name));
  if (lacked.length > 0) await Promise.all(lacked.map(load));
}

const loading = new Map<string, Promise<void>>();

/** Never rejects: what is still lacking then tells. */
function load(name: string): Promise<void> {
  const begun = loading.get(name);
  if (begun) return begun;
  const path = wordFilePath(name);
  const read = (path.endsWith(".json") ? readOwnFile(path) : readOwnBytes(path))
    .then((content) => giveWordFile(name, content))
    .catch(() => undefined)
    .finally(() => loading.delete(name));
  loading.set(name, read);
  return read;
}
