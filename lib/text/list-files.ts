import type { DomainLines } from "./list-source.ts";
import type { placeWords } from "./vocabulary/address/places.ts";
import { takeWordBytes, takeWordFile } from "./word-files.ts";

/** Stands in the place of `list-source.ts` in the built extension: see there. */
export function domainLines(): DomainLines | undefined {
  return listIn("domains");
}

export function placeNames(): typeof placeWords | undefined {
  return listIn("places");
}

export function trigramsByLanguage(): Readonly<Record<string, string>> | undefined {
  return listIn("trigrams");
}

export function offerWeights(): Uint8Array | undefined {
  return takeWordBytes("offers");
}

/** A list as the build wrote it. */
function listIn<List>(name: string): List | undefined {
  const text = takeWordFile(name);
  return text === undefined ? undefined : JSON.parse(text);
}
