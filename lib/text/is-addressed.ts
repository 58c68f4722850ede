import type { AddressClue } from "./address-clue.ts";
import type { Envelope } from "./envelope.ts";
import { isStateCode, type PlaceFound } from "./place-names.ts";
import { addressWords } from "./vocabulary/address/words.ts";
import { adminWords, countedNouns, jobTitles } from "./vocabulary/envelope-words.ts";

const word = (words: string) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, "iu");
const title = word(jobTitles);
const admin = new RegExp(`${word(adminWords.words).source}|${adminWords.endings}`, "iu");
/** A street word where the language puts it, whether or not a number stands beside it. */
const street = new RegExp(
  `^\\s*(?:${addressWords.before})\\s+\\p{L}{2}|\\p{L}\\s(?:${addressWords.behind}|${addressWords.after})\\s*$`,
  "iu",
);
/** "Ilica 25", "12 Ilica", "Kaya Grandi 24-A". */
const door =
  /^\s*\p{Lu}[\p{L}\p{M}'.-]+(?: [\p{L}\p{M}'.-]+){0,3} \d{1,4}(?:[-/]?\d{0,3}[A-Za-z]?)?\s*$|^\s*\d{1,4}[A-Za-z]?,? \p{Lu}[\p{L}\p{M}'.-]+(?: [\p{L}\p{M}'.-]+){0,3}\s*$/u;
const counted = word(countedNouns);

/** Whether an envelope holds an address: its country or town at the end, or a street, and more around it. */
export function isAddressed(
  text: string,
  { at, pieces }: Envelope,
  clues: readonly AddressClue[],
  all: readonly PlaceFound[],
): boolean {
  const own = clues.filter((clue) => clue.at[0] >= at[0] && clue.at[1] <= at[1] + 1);
  const has = (...kinds: AddressClue["kind"][]) => own.some(({ kind }) => kinds.includes(kind));
  const places = all.filter((place) => place.at[0] >= at[0] && place.at[1] <= at[1]);
  const ends = placesAt(pieces.at(-1), places).concat(placesAt(pieces.at(-2), places));
  const hasCountry = ends.some(({ isCountry }) => isCountry);
  const written = pieces.map((piece) => text.slice(...piece).trim());
  const isPerson = written.some((piece) => title.test(piece));
  const settled = places.filter(({ isCity, isRegion }) => isCity || isRegion).length;
  const hasDoor = written.some((piece) => door.test(piece) && !counted.test(piece));
  const count = pieces.length;
  if (count === 1) return has("street") && (has("part") || hasCountry);
  if (countriesAmong(text, pieces, places) > 1) return false;
  if (isColumned(written)) return true;
  if (has("street", "box", "whole"))
    return (!isPerson || settled > 0 || hasCountry) && (count > 2 || !isCounting(written));
  if (isPerson) return false;
  if (onlyPlaces(pieces, places)) return hasCountry && settled > (ends.some(isBoth) ? 1 : 0) && count <= 4;
  const isStreet = has("road") || written.some((piece) => street.test(piece));
  const isLocal = isStreet || has("part", "landmark") || written.some((piece) => admin.test(piece));
  const hasNumber = written.some((piece) => /\d/.test(piece) && !counted.test(piece));
  if (hasCountry) {
    if (isLocal || has("postcode") || (hasDoor && settled > 0)) return true;
    return (
      count > 2 && (settled > 1 || (has("number") || hasNumber ? settled > 0 || count > 3 : count > 3 && settled > 0))
    );
  }
  if (isCounting(written)) return false;
  const hasTown = ends.length > 0 || isStateCode(written.at(-1) ?? "");
  return (
    hasTown && (has("postcode") || isStreet || (hasDoor && ends.some(({ isCity }) => isCity)) || (isLocal && count > 2))
  );
}

/** "Lane 5, Heat 3, Final 2": pieces that count something. */
function isCounting(pieces: readonly string[]): boolean {
  return pieces.some((piece) => counted.test(piece));
}

function isBoth({ isCountry, isCity }: PlaceFound): boolean {
  return isCountry && isCity;
}

/** "Lorenzo, 1126, 22715, Rosario": a table's columns of name, door, postcode and town. */
function isColumned(pieces: readonly string[]): boolean {
  const at = pieces.findIndex(
    (piece, index) => /^\d{1,5}[A-Z]?$/.test(piece) && /^\d{4,6}$/.test(pieces[index + 1] ?? ""),
  );
  return at > 0 && [pieces[at - 1], pieces[at + 2]].every((piece) => /^\p{L}[\p{L}\p{M} .'-]{3,}$/u.test(piece ?? ""));
}

/** How many countries have a piece for themselves. */
function countriesAmong(
  text: string,
  pieces: readonly (readonly [number, number])[],
  places: readonly PlaceFound[],
): number {
  const whole = places.filter(
    ({ isCountry, isCity, at }) =>
      isCountry && !isCity && pieces.some((piece) => at[0] - piece[0] < 2 && at[0] >= piece[0] && piece[1] - at[1] < 2),
  );
  return new Set(whole.map(({ at }) => text.slice(...at).toLowerCase())).size;
}

function placesAt(piece: readonly [number, number] | undefined, places: readonly PlaceFound[]): PlaceFound[] {
  return piece ? places.filter(({ at }) => at[0] >= piece[0] && at[1] <= piece[1]) : [];
}

/** Whether each piece is a town, a region or a country and nothing else. */
function onlyPlaces(pieces: readonly (readonly [number, number])[], places: readonly PlaceFound[]): boolean {
  return pieces.every((piece) => {
    const named = placesAt(piece, places).reduce((sum, { at }) => sum + at[1] - at[0], 0);
    return named >= piece[1] - piece[0] - 2;
  });
}
