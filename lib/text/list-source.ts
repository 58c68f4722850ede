import { disposableEmailBlocklist } from "disposable-email-domains-js";
import providers from "email-providers/all.json" with { type: "json" };
import * as suffixTrie from "tldts-icann/dist/es6/src/data/trie.js";
import { harshLines } from "./harsh-list.ts";
import type { IntList } from "./int-list.ts";
import { type OfferTable, packOfferWords, readOfferWords } from "./offer-table.ts";
import { morePersonalDomains } from "./personal-domains.ts";
import { linesOf } from "./sorted-lines.ts";
import { suffixesOf } from "./suffix-trie.ts";
import { placeWords } from "./vocabulary/address/places.ts";
import { offerBias, offerWords } from "./vocabulary/content/offer-words.ts";
import { harshWords } from "./vocabulary/harassment/harsh-words.ts";
import { trigrams } from "./vocabulary/trigrams.ts";

// The build puts `list-files.ts` in the place of this file.

/** Domains as lines in the order of their units, with a line break before the first and behind the last. */
export interface DomainLines {
  personal: string;
  disposable: string;
}

/** The domains of mailboxes for anybody, by the lists of two packages and our supplement. */
export function domainLines(): DomainLines | undefined {
  return {
    personal: linesOf([...providers, ...morePersonalDomains]),
    disposable: linesOf(disposableEmailBlocklist()),
  };
}

/** Names of places by their kind, parted by bars. */
export function placeNames(): typeof placeWords | undefined {
  return placeWords;
}

/** The commonest groups of three letters by language. */
export function trigramsByLanguage(): Readonly<Record<string, string>> | undefined {
  return trigrams;
}

/** The rules of the public suffix list, as `hasLine` reads them. */
export function suffixLines(): string | undefined {
  return linesOf(suffixesOf(suffixTrie));
}

/** The lists of the table of function words, which the build made beforehand; none here, where it is made of the words. */
export function functionWordLists(): readonly IntList[] | undefined {
  return [];
}

/** What words say about offers. */
export function offerTable(): OfferTable | undefined {
  return readOfferWords(packOfferWords(offerWords, offerBias));
}

/** Words by how harsh they are and in what way, as `harshLines` gives them. */
export function harshLists(): Readonly<Record<string, string>> | undefined {
  return harshLines(harshWords);
}
