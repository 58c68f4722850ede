import { unpackTables } from "./phrase-pack.ts";
import type { PhraseTables } from "./phrase-tables.ts";
import { takeWordBytes, takeWordFile } from "./word-files.ts";

/** Stands in the place of `phrase-source.ts` in the built extension: see there. */
export const wordsAreInFiles: boolean = true;

export function phrasesIn(language: string): PhraseTables | undefined {
  return tablesIn(language);
}

export function filedIndex(): Uint8Array | undefined {
  return takeWordBytes("base");
}

export function inboundPhrases(): PhraseTables | undefined {
  return tablesIn("inbound");
}

function tablesIn(name: string): PhraseTables | undefined {
  const text = takeWordFile(name);
  return text === undefined ? undefined : unpackTables(JSON.parse(text));
}
