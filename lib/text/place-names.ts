import type { Span } from "../core/draft.ts";
import { placeNames } from "./list-source.ts";
import type { TokenWords } from "./token-words.ts";
import { countryWords } from "./vocabulary/address/countries.ts";

/** A place named in a paragraph. One name may be that of a country and of its capital. */
export interface PlaceFound {
  isCountry: boolean;
  isCity: boolean;
  isRegion: boolean;
  /** UTF-16 offsets of the paragraph. */
  at: Span;
}

const country = 1;
const city = 2;
const region = 4;

interface Names {
  /** What a name may be, by its folded words. */
  kinds: Map<string, number>;
  /** How many words the longest name has that starts with a word. */
  longest: Map<string, number>;
}

/**
 * Thousands of names stand apart from the index of phrases: they have no grammar, and only the few lines that
 * look like an address are held against them. The table is made when the first such line comes.
 */
let table: Names | undefined;
let lists: ReturnType<typeof placeNames>;
/** Codes of states and provinces, in small letters: far more texts hold what looks like one than an address. */
let codes: ReadonlySet<string> | undefined;

/** The places that a paragraph names between two of its words, the longest name at each place. */
export function placesIn(words: TokenWords, first = 0, last = words.count - 1): PlaceFound[] {
  const found: PlaceFound[] = [];
  for (let at = first; at <= last; at++) {
    if (!words.isName(at)) continue;
    const place = placeAt(words, at, last);
    if (!place) continue;
    found.push(place.found);
    at = place.last;
  }
  return found;
}

/** Whether a word is the code of a state or province, such as "OR" or "NSW". */
export function isStateCode(word: string): boolean {
  if (word.length > 3 || word !== word.toUpperCase()) return false;
  lists ??= placeNames();
  codes ??= lists && new Set(lists.state.split("|"));
  return codes?.has(word.toLowerCase()) ?? false;
}

function placeAt(words: TokenWords, at: number, end: number): { found: PlaceFound; last: number } | undefined {
  table ??= readNames();
  if (!table) return undefined;
  let key = words.folded(at);
  const most = table.longest.get(key);
  if (most === undefined) return undefined;
  let kinds = table.kinds.get(key) ?? 0;
  let last = at;
  for (let next = at + 1; next < at + most && next <= end; next++) {
    if (!/^[^,;|\n]{0,2}$/.test(words.behind(next - 1))) break;
    key += ` ${words.folded(next)}`;
    const known = table.kinds.get(key);
    if (known === undefined) continue;
    kinds = known;
    last = next;
  }
  if (kinds === 0) return undefined;
  const is = (kind: number) => (kinds & kind) !== 0;
  const span: Span = [words.start(at), words.end(last)];
  return { found: { isCountry: is(country), isCity: is(city), isRegion: is(region), at: span }, last };
}

function readNames(): Names | undefined {
  lists ??= placeNames();
  if (!lists) return undefined;
  const names: Names = { kinds: new Map(), longest: new Map() };
  addNames(names, countryWords, country);
  addNames(names, lists.region, region);
  addNames(names, lists.city, city);
  return names;
}

function addNames({ kinds, longest }: Names, list: string, kind: number): void {
  for (const name of list.split("|")) {
    kinds.set(name, (kinds.get(name) ?? 0) | kind);
    let space = name.indexOf(" ");
    const first = space < 0 ? name : name.slice(0, space);
    let length = 1;
    for (; space >= 0; space = name.indexOf(" ", space + 1)) length++;
    if (length > (longest.get(first) ?? 0)) longest.set(first, length);
  }
}
