import type { IntList } from "./int-list.ts";
import type { OfferTable } from "./offer-table.ts";
import { type ListFiles, takeFunctionWords, takeList, takeOffers } from "./word-files.ts";

/** Stands in the place of `list-source.ts` in the built extension: see there. */
export function domainLines(): ListFiles["domains"] | undefined {
  return takeList("domains");
}

export function placeNames(): ListFiles["places"] | undefined {
  return takeList("places");
}

export function trigramsByLanguage(): ListFiles["trigrams"] | undefined {
  return takeList("trigrams");
}

export function suffixLines(): string | undefined {
  return takeList("suffixes");
}

export function offerTable(): OfferTable | undefined {
  return takeOffers();
}

export function harshLists(): ListFiles["harsh"] | undefined {
  return takeList("harsh");
}

export function functionWordLists(): readonly IntList[] | undefined {
  return takeFunctionWords();
}
