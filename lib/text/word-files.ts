import { joinParts, partsOf } from "./base-file.ts";
import { type FiledIndex, readIndex, writeIndex } from "./index-file.ts";
import type { IntList } from "./int-list.ts";
import { type OfferTable, readOfferWords } from "./offer-table.ts";
import { type PackedPhrases, unpackTables } from "./phrase-pack.ts";
import type { PhraseTables } from "./phrase-tables.ts";
import type { placeWords } from "./vocabulary/address/places.ts";

/** The lists that every draft needs, and what each holds. */
export interface ListFiles {
  /** Domains as `hasLine` reads them. */
  domains: { personal: string; disposable: string };
  /** Harsh words by language, as `harshLines` gives them. */
  harsh: Readonly<Record<string, string>>;
  /** Names of places by their kind, parted by bars. */
  places: typeof placeWords;
  /** The rules of the public suffix list as `hasLine` reads them. */
  suffixes: string;
  /** The commonest groups of three letters by language. */
  trigrams: Readonly<Record<string, string>>;
}

/**
 * The words that the built extension keeps in files beside its scripts: of each language, and a few lists. Whoever can
 * read files puts them here; they are taken out once, when they are first asked for. In Node words stand in the code.
 */
const lists = new Map<string, unknown>();
const tables = new Map<string, PhraseTables>();
let index: FiledIndex | undefined;
let functionWords: readonly IntList[] | undefined;
let offers: OfferTable | undefined;
const given = new Set<string>();

/**
 * Gives what is in a file of words, by its name without the ending: the text of a language, or the bytes of the base.
 * Throws an `Error` where that is damaged, and then holds the file for not given.
 */
export function giveWordFile(name: string, content: string | Uint8Array): void {
  if (given.has(name)) return;
  if (typeof content === "string") tables.set(name, tablesOf(content));
  else giveBase(content);
  given.add(name);
}

/** Where a file stands in the extension, by its name: the base is bytes, all else is JSON. */
export function wordFilePath(name: string): string {
  return name === baseName ? `words/${name}.bin` : `words/${name}.json`;
}

/** The file that every draft needs. */
export const baseName = "base";

/** That file out of an index, what words say about offers, and the lists. */
export function writeBase(filed: FiledIndex, offerWords: Uint8Array, all: ListFiles): Uint8Array {
  return joinParts([writeIndex(filed), offerWords, new TextEncoder().encode(JSON.stringify(all))]);
}

export function isWordFileGiven(name: string): boolean {
  return given.has(name);
}

/** A list out of its file, once: whoever asks makes a table of it. */
export function takeList<Name extends keyof ListFiles>(name: Name): ListFiles[Name] | undefined {
  const list = lists.get(name);
  lists.delete(name);
  // It was held against its shape when it was given.
  return list as ListFiles[Name] | undefined;
}

/** The phrases of a language, or `inbound`, once. */
export function takeTables(name: string): PhraseTables | undefined {
  const phrases = tables.get(name);
  tables.delete(name);
  return phrases;
}

/** The index that was built beforehand, once. */
export function takeIndex(): FiledIndex | undefined {
  const filed = index;
  index = undefined;
  return filed;
}

/** The table of function words as lists, once. */
export function takeFunctionWords(): readonly IntList[] | undefined {
  const taken = functionWords;
  functionWords = undefined;
  return taken;
}

/** What words say about offers, once. */
export function takeOffers(): OfferTable | undefined {
  const taken = offers;
  offers = undefined;
  return taken;
}

function giveBase(bytes: Uint8Array): void {
  const [ofIndex, ofOffers, ofLists] = partsOf(bytes);
  if (!ofIndex || !ofOffers || !ofLists) throw damaged(baseName);
  const filed = readIndex(ofIndex);
  const table = readOfferWords(ofOffers);
  giveLists(new TextDecoder().decode(ofLists));
  index = filed;
  functionWords = filed.functionWords;
  offers = table;
}

/** The keys of each list, all with text behind them; none where it may have any, or is text itself. */
const listKeys: Readonly<Record<keyof ListFiles, readonly string[]>> = {
  domains: ["personal", "disposable"],
  harsh: [],
  places: ["city", "region", "state"],
  suffixes: [],
  trigrams: [],
};

function giveLists(content: string): void {
  const all: Record<string, unknown> = Object(JSON.parse(content));
  const names = Object.keys(listKeys) as (keyof ListFiles)[];
  const read = names.map((name) => [name, checkedList(name, all[name])] as const);
  for (const [name, list] of read) lists.set(name, list);
}

function checkedList(name: keyof ListFiles, list: unknown): unknown {
  if (name === "suffixes" && typeof list === "string") return list;
  const values: unknown[] = typeof list === "object" && list !== null ? Object.values(list) : [];
  const has = (key: string) => Object.hasOwn(Object(list), key);
  if (values.length === 0 || !values.every(isText) || !listKeys[name].every(has)) throw damaged(name);
  return list;
}

function tablesOf(content: string): PhraseTables {
  const packed: PackedPhrases = JSON.parse(content);
  if (![packed.concepts, packed.words, packed.numbers].every(isText)) throw damaged("phrases");
  return unpackTables(packed);
}

function isText(value: unknown): boolean {
  return typeof value === "string";
}

function damaged(what: string): Error {
  return new Error(`${what}: not as the build writes it`);
}
