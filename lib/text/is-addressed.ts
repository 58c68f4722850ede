import type { AddressClue } from "./address-clue.ts";
import type { Envelope } from "./envelope.ts";
import { isStateCode, type PlaceFound } from "./place-names.ts";
import { addressWords } from "./vocabulary/address/words.ts";
import { adminWords, countedNouns, jobTitles, landmarkWords, streetWords } from "./vocabulary/envelope-words.ts";

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
const counted = new RegExp(`${word(countedNouns).source}[. ]{0,2}[#\u2116]?\\p{Nd}`, "iu");
const landmark = word(landmarkWords);
/** "Route 9", "BR-101", "Km 12". */
const route =
  /^(?:route|rte|highway|hwy|county road|state road|ruta|rodovia|carretera|autopista|km|rn|br|sp|ra|a|m|n)[- ]?\d{1,4}\b/iu;

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
  if (count === 1) return (has("street") && (has("part") || hasCountry)) || isDoorInTown(text, pieces[0], places);
  if (countriesAmong(text, pieces, places) > 1) return false;
  if (isColumned(written)) return true;
  if (has("street", "box", "whole"))
    return (!isPerson || settled > 0 || hasCountry) && (count > 2 || !isCounting(written));
  if (isPerson) return false;
  if (onlyPlaces(pieces, places)) return hasCountry && settled > (ends.some(isBoth) ? 1 : 0) && count <= 4;
  if (has("postcode") && count > 2) return true;
  const isStreet = has("road") || written.some((piece) => street.test(piece) || route.test(piece));
  const isLocal = isStreet || has("part") || written.some((piece) => admin.test(piece) || landmark.test(piece));
  if (hasCountry) {
    if (isLocal || has("postcode") || (hasDoor && settled > 0)) return true;
    const isNumbered = written.some((piece) => /\p{Nd}/u.test(piece) && !counted.test(piece));
    const isCoded = has("number") || written.some((piece) => numberBehind.test(piece) && !counted.test(piece));
    return (
      (count > 3 && (settled > 0 || written.some(isOtherScript))) ||
      (count > 2 && (settled > 1 || isCoded || (isNumbered && settled > 0)))
    );
  }
  if (isCounting(written)) return false;
  if (written.some((piece, index) => hasDoorAt(written, index) && codeBeforeTown.test(piece))) return true;
  if (isCaselessList(written) && settled > 0 && settled < 3 && placesAt(pieces[0], places).length === 0) return true;
  if (count > 2 && isCodedTown(written)) return true;
  if (isInDistricts(written) || isOnNamedStreet(written)) return true;
  const hasTown = ends.length > 0 || isStateCode(/\p{L}{1,20}$/u.exec(written.at(-1) ?? "")?.[0] ?? "");
  return (
    hasTown &&
    (has("postcode") ||
      isStreet ||
      (hasDoor && isTown(pieces.at(-1), text, ends)) ||
      (isLocal && count > 2 && !/^[\u3040-\ufb00]/.test(written[0] ?? "")))
  );
}

function isOtherScript(piece: string): boolean {
  return /^[\u0370-\uffdc]/.test(piece);
}

/** Whether a piece is of a script without capitals, in which people seldom sign with their town. */
function isCaseless(piece: string): boolean {
  return /^[\u0530-\u10ff\u1200-\u2fff]/.test(piece);
}

function isCaselessList(pieces: readonly string[]): boolean {
  return (
    pieces.length > 2 && pieces.length < 6 && pieces.every((piece) => isCaseless(piece) && !/\s\S+\s\S+\s/.test(piece))
  );
}

/** "Gagarin 12", with whatever stands before it. */
const numberBehind = /\p{L}\.? (?:\d{1,5}[A-Za-z]?|bb|s\/n|b\/n)$/u;
/** "780 Höfn", "05-311 Dębe Wielkie"; no year. */
const codeBeforeTown =
  /^(?!(?:19|20)\d\d )(?:[A-Z]{1,2}-)?\d{2,6}(?:[ -]\d{2,4})? \p{Lu}[\p{L}\p{M}]{2,}(?: \p{L}[\p{L}\p{M}]*){0,3}$/u;

/** "Gostilna, Dvorec, 5271 Vipava": a postcode and a town behind names alone; a round number rather counts something. */
function isCodedTown(pieces: readonly string[]): boolean {
  const last = pieces.at(-1) ?? "";
  const isCode = codeBeforeTown.test(last) && /^\d{4,5} /.test(last) && !/^\d+00 /.test(last);
  return isCode && pieces.slice(0, -1).every((piece) => !/\p{Nd}/u.test(piece));
}

/** Whether the piece before one is a house number, with a street or without. */
function hasDoorAt(pieces: readonly string[], index: number): boolean {
  return (
    index > 0 && (numberBehind.test(pieces[index - 1] ?? "") || /^\p{L}{2}\. ?\d{1,4}$/u.test(pieces[index - 1] ?? ""))
  );
}

/** Whether two pieces are called districts, in Thai. */
function isInDistricts(pieces: readonly string[]): boolean {
  return pieces.filter((piece) => district.test(piece)).length > 1;
}

const district = /จังหวัด|เขต|แขวง|อำเภอ|ตำบล/u;

/** "Bar Sport, Via Roma, Poggio": one street, named in full, with a name before it and a town behind. */
function isOnNamedStreet(pieces: readonly string[]): boolean {
  const streets = pieces.filter((piece) => namedStreet.test(piece));
  const at = pieces.indexOf(streets[0] ?? "");
  return streets.length === 1 && at > 0 && at < pieces.length - 1;
}

const namedStreet = new RegExp(`^(?:${streetWords.before})[ .]+\\p{L}{2}|\\p{L} (?:${streetWords.after})$`, "iu");

/** Whether a piece is a town and nothing else but a number. */
function isTown(piece: readonly [number, number] | undefined, text: string, places: readonly PlaceFound[]): boolean {
  if (!piece) return false;
  const town = places.find(({ isCity, at }) => isCity && at[0] >= piece[0] && at[1] <= piece[1]);
  return town !== undefined && !/\p{L}{2}/u.test(text.slice(piece[0], town.at[0]) + text.slice(town.at[1], piece[1]));
}

/** "Gran Via 12 Madrid": names, a number, and a town that is all the rest. */
function isDoorInTown(
  text: string,
  piece: readonly [number, number] | undefined,
  places: readonly PlaceFound[],
): boolean {
  const town = places.at(-1);
  if (!piece || !town?.isCity || places.length > 1 || /\p{L}/u.test(text.slice(town.at[1], piece[1]))) return false;
  const before = text.slice(piece[0], town.at[0]).trim();
  return /^\p{Lu}/u.test(before) && door.test(before) && !counted.test(before) && !/ \p{Ll}/u.test(before);
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
      isCountry &&
      !isCity &&
      pieces.some(
        (piece) =>
          at[0] >= piece[0] && at[0] - piece[0] < 2 && at[1] <= piece[1] && !/\p{L}/u.test(text.slice(at[1], piece[1])),
      ),
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
