import type { FiledIndex } from "./index-file.ts";
import type { PhraseTables } from "./phrase-tables.ts";
import { takeIndex, takeTables } from "./word-files.ts";

/** Stands in the place of `phrase-source.ts` in the built extension: see there. */
export const wordsAreInFiles: boolean = true;

export function phrasesIn(language: string): PhraseTables | undefined {
  return takeTables(language);
}

export function filedIndex(): FiledIndex | undefined {
  return takeIndex();
}

export function inboundPhrases(): PhraseTables | undefined {
  return takeTables("inbound");
}
