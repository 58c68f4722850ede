import type { Span } from "../core/draft.ts";
import { cities, countryNames, regions } from "./vocabulary/address-words.ts";

/** What a place name stands for. */
export type Place = "country" | "city" | "region";

/** A place named in a text; `at` in UTF-16 offsets of the whole text. */
export interface PlaceFound {
  kind: Place;
  at: Span;
}

/** Most words in a place name. */
const longestName = 4;

const word = /[\p{L}\p{M}][\p{L}\p{M}.'-]*/gu;

/** The places named within `span`, in English or in their own tongue. Latin names need a capital. */
export function findPlaces(text: string, span: Span): PlaceFound[] {
  const words = Array.from(text.slice(...span).matchAll(word), ({ index, 0: { length } }) => [index, length] as const);
  const found: PlaceFound[] = [];
  for (let first = 0; first < words.length; first++) {
    const [begin, size] = words[first] ?? [0, 0];
    if (!startsPlace(text.slice(span[0] + begin, span[0] + begin + size))) continue;
    for (let count = Math.min(longestName, words.length - first); count > 0; count--) {
      const [start] = words[first] ?? [0];
      const [lastStart, length] = words[first + count - 1] ?? [0, 0];
      const at: Span = [span[0] + start, span[0] + lastStart + length];
      const name = text.slice(...at);
      const kind = /^\p{Ll}/u.test(name) ? undefined : placeOf(name.replace(/[.'-]+$/, ""));
      if (!kind) continue;
      found.push({ kind, at });
      first += count - 1;
      break;
    }
  }
  return found;
}

let index: Map<string, Place> | undefined;
let firstWords: Set<string> | undefined;

/** Whether some place name begins with this word; most words are done with here. */
function startsPlace(name: string): boolean {
  if (/^\p{Ll}/u.test(name)) return false;
  index ??= buildIndex();
  firstWords ??= new Set(Array.from(index.keys(), (key) => key.match(word)?.[0] ?? key));
  return firstWords.has(keyOf(name.replace(/[.'-]+$/, "")));
}

function placeOf(name: string): Place | undefined {
  index ??= buildIndex();
  return index.get(keyOf(name));
}

function buildIndex(): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const name of regions.split("|")) places.set(keyOf(name), "region");
  for (const name of cities.split("|")) places.set(keyOf(name), "city");
  for (const name of [...countryNames.split("|"), ...countriesByIntl()]) places.set(keyOf(name), "country");
  return places;
}

/** Languages of international mail, in which any country may be named. */
const worldLanguages = ["en", "fr", "es", "pt", "de", "it", "nl", "ru", "ar", "zh", "sw", "sv", "el", "sr"];

/** Every country in the world's mail languages and in its own main one, from the tables of the JavaScript engine. */
function countriesByIntl(): string[] {
  const world = worldLanguages.map(namesIn);
  const names: string[] = [];
  for (let first = 65; first <= 90; first++) {
    for (let second = 65; second <= 90; second++) {
      const code = String.fromCharCode(first, second);
      const english = world[0]?.of(code);
      if (!english || english === code) continue;
      const { language } = new Intl.Locale(`und-${code}`).maximize();
      const all = worldLanguages.includes(language) ? world : [...world, namesIn(language)];
      for (const tongue of all) names.push(...variantsOf(tongue.of(code) ?? code));
    }
  }
  return names;
}

/** "Trinidad & Tobago" is written with "and" as well. */
function variantsOf(name: string): string[] {
  return name.includes(" & ") ? [name, name.replace(" & ", " and ")] : [name];
}

function namesIn(language: string): Intl.DisplayNames {
  return new Intl.DisplayNames([language, "en"], { type: "region" });
}

function keyOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/[\u02bb\u02bc\u2018\u2019]/g, "'")
    .replaceAll(".", "")
    .replace(/\s+/g, " ")
    .trim();
}
