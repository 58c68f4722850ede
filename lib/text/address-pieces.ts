import type { Span } from "../core/draft.ts";
import type { PlaceFound } from "./place-names.ts";
import { streetWords } from "./vocabulary/envelope-words.ts";

/** "40 GB", "2 bed", "1000 bonus". */
export const measured =
  /(?<![\p{L}\p{Nd}])\d[\d.,]*k? ?(?:[kmgt]b|[mg]hz|kg|mg|ml|eur|usd|gbp|chf|pcs|bonus|spins|beds?|baths?|nights?|days?|users|seats|mins?|hours|hrs|mmbtu|mw|dth|gj|mcf|руб|грн|тенге|mil|tys|mio|mrd|thousand|million\p{L}*|grad|degrees?|graden|grados|gradi|people|persons|personas|pessoas|personnes|personen|persone)(?!\p{L})|\d km(?! \d)(?!\p{L})/iu;
/** Ends of names of firms. */
export const company =
  /(?<![\p{L}])(?:gmbh|ag|ug|kg|ltd|limited|inc|llc|llp|corp|plc|s\.?a\.?s?|s\.?a\.?r\.?l|s\.?r\.?l|s\.?p\.?a|b\.?v|n\.?v|ab|a\/s|as|oy|aps|kft|s\.?r\.?o|d\.?o\.?o|pty|pte|pvt)\.?$/iu;

/** Whether a piece is of a script other than Latin. */
export function isOtherScript(piece: string): boolean {
  return /^[\u0370-\uffdc]/.test(piece);
}

/** Whether a piece is of a script without capitals, in which people seldom sign with their town. */
function isCaseless(piece: string): boolean {
  return /^[\u0530-\u10ff\u1200-\u2fff]/.test(piece);
}

/** Whether some pieces of a script without capitals stand side by side, short as names are. */
export function isCaselessList(pieces: readonly string[]): boolean {
  return (
    pieces.length > 2 && pieces.length < 6 && pieces.every((piece) => isCaseless(piece) && !/\s\S+\s\S+\s/.test(piece))
  );
}

/** "Gagarin 12", with whatever stands before it. */
export const numberBehind = /\p{L}\.? (?:\d{1,5}[A-Za-z]?|bb|s\/n|b\/n)$/u;
/** "780 Höfn", "05-311 Dębe Wielkie"; no year. */
const codeBeforeTown =
  /^(?!(?:19|20)\d\d )(?:[A-Z]{1,2}-)?\d{2,6}(?:[ -]\d{2,4})? \p{Lu}[\p{L}\p{M}/'\u2019-]+(?:,? \(?\p{L}[\p{L}\p{M}'\u2019-]*\)?){0,3}$/u;

/** "Gostilna, Dvorec, 5271 Vipava": a postcode and a town behind names alone; a round number rather counts something. */
export function isCodedTown(pieces: readonly string[]): boolean {
  const last = pieces.at(-1) ?? "";
  const isCode = codeBeforeTown.test(last) && /^\d{4,5} /.test(last) && !/^\d+00 /.test(last);
  return isCode && pieces.slice(0, -1).every((piece) => !/\p{Nd}/u.test(piece));
}

/** "Wólka 45, 05-311 Dębe": a house number, and a postcode with its town behind it. */
export function isDoorAndCode(pieces: readonly string[]): boolean {
  return pieces.some((piece, index) => codeBeforeTown.test(piece) && hasDoorAt(pieces, index));
}

/** Whether the piece before one is a house number, with a street or without. */
function hasDoorAt(pieces: readonly string[], index: number): boolean {
  const isDoor = (piece = "") => numberBehind.test(piece) || /^\p{L}{1,2}\. ?\d{1,4}$/u.test(piece);
  if (index > 0 && isDoor(pieces[index - 1])) return true;
  // "Lossi 5, Otepää vald, 67404 Valgamaa"
  return index > 1 && isDoor(pieces[index - 2]) && !/\p{Nd}/u.test(pieces[index - 1] ?? "");
}

/** "Loc. Casanova, 53024 Montalcino SI": a place or building, and a postcode of five digits with its town behind it. */
export function isInCodedPlace(pieces: readonly string[]): boolean {
  const last = pieces.at(-1) ?? "";
  return codeBeforeTown.test(last) && /^\d{5} /.test(last) && !/^\d+00 \p{L}+$/u.test(last);
}

/** Whether a line tells two districts, in Thai. */
export function isInDistricts(line: string): boolean {
  return new Set(line.match(district)).size > 1;
}

const district = /จังหวัด|เขต|แขวง|อำเภอ|ตำบล/gu;

/** Whether the last piece is called a region, or is the code of a state of Brazil behind its town. */
export function isInRegion(pieces: readonly string[]): boolean {
  return region.test(pieces.at(-1) ?? "");
}

const region =
  /(?:вобласць|область|обл\.|county|province|prefecture|governorate|województwo|maakond|megye|apskritis|kabupaten|provinsi)$|^(?:contae|provincia|kabupaten|provinsi|județul|powiat) \p{L}|^(?:A[CLMP]|BA|CE|DF|ES|GO|M[AGST]|P[ABEIR]|R[JNORS]|S[CEP]|TO)$|[\p{Script=Han}]{2,}(?:市|縣|县|省)$/iu;

/** "Bäckerei Fink, Am Bach 3, Oberau": a house number, and a name alone behind it. */
export function isDoorBeforeName(pieces: readonly string[]): boolean {
  return (
    pieces.length === 3 &&
    /^\p{Lu}.* \d{1,3}[a-z]?$/u.test(pieces[1] ?? "") &&
    /^\p{Lu}[\p{L}\p{M}' -]{3,}$/u.test(pieces[2] ?? "")
  );
}

/** "Le Clos des Vignes, 21200 Beaune": a name of some words, and a postcode of five digits with its town. */
export function isAtCodedTown(pieces: readonly string[]): boolean {
  const [name = "", town = ""] = pieces;
  const isCode = /^\d{5} \p{Lu}[\p{L}\p{M}/ '-]+$/u.test(town) && !/^\d+00 /.test(town);
  return pieces.length === 2 && isCode && /^\p{Lu}[\p{L}\p{M}'.-]+ [\p{L}\p{M} '.-]*\p{Lu}/u.test(name);
}

/** "Bridge House, Kirkby Lonsdale LA6 2BD": a name, and a town with a code as Britain, Ireland and Canada have. */
export function isAtLetteredCode(pieces: readonly string[]): boolean {
  const last = pieces.at(-1) ?? "";
  return pieces.length > 1 && /^\p{Lu}/u.test(pieces.at(-2) ?? "") && townBeforeCode.test(last);
}

const townBeforeCode =
  /^\p{Lu}[\p{L}\p{M} .'-]+,? (?:[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}|[A-Z]\d[A-Z] \d[A-Z]\d|[A-Z]\d[\dW] [A-Z\d]{4})$/u;

/** "Bar Sport, Via Roma, Poggio": one street, named in full, with a name before it and a town behind. */
export function isOnNamedStreet(pieces: readonly string[]): boolean {
  const streets = pieces.filter((piece) => namedStreet.test(piece));
  const at = pieces.indexOf(streets[0] ?? "");
  return streets.length === 1 && at > 0 && at < pieces.length - 1;
}

const namedStreet = new RegExp(
  `^(?:${streetWords.before})[ .]+\\p{L}{2}|[\\p{L}\\p{M}] (?:${streetWords.after})$`,
  "iu",
);

/**
 * "K-Market, Rantatie, 99800 Ivalo", "Church Road, Hampton TW12": a street without a number, and a town with its code,
 * though that may be round, like a year, or cut short.
 */
export function isOnStreetInCodedTown(pieces: readonly string[]): boolean {
  const last = pieces.at(-1) ?? "";
  const isCoded = pieces.length > 2 ? shortCode.test(last) : sixDigits.test(last);
  return isCoded && pieces.slice(0, -1).some((piece) => namedStreet.test(piece) || endedStreet.test(piece));
}

const shortCode =
  /^\d{3,5} \p{Lu}[\p{L}\p{M}'-]{2,}(?: [\p{L}\p{M}'-]+){0,2}$|^\p{Lu}[\p{L}\p{M} '-]+ [A-Z]{1,2}\d{1,2}[A-Z]?$/u;
const sixDigits = /^[\p{L}\p{M} ]+[- ]\d{6}$/u;
const endedStreet =
  /^\p{Lu}[\p{L}\p{M}-]{2,}(?:tie|katu|kuja|polku|gatan|gata|g\u00f6tu|gade|vej|vejen|veien|v\u00e4gen|stra\u00dfe|strasse|gasse|straat|laan|plein|gracht|utca)$/u;

/** "Lorenzo, 1126, 22715, Rosario": a table's columns of name, door, postcode and town. */
export function isColumned(pieces: readonly string[]): boolean {
  const at = pieces.findIndex(
    (piece, index) => /^\d{1,5}[A-Z]?$/.test(piece) && /^\d{4,6}$/.test(pieces[index + 1] ?? ""),
  );
  return at > 0 && [pieces[at - 1], pieces[at + 2]].every((piece) => /^\p{L}[\p{L}\p{M} .'-]{3,}$/u.test(piece ?? ""));
}

/** "Seoul 2024, Tokyo 2025": towns with the years in which something is there. */
export function areYears(pieces: readonly string[]): boolean {
  return pieces.filter((piece) => inYear.test(piece)).length > 1;
}

const inYear = /^\p{Lu}[\p{L}\p{M} .'-]+ (?:19|20)\d\d$/u;

/** How many countries have a piece for themselves. */
export function countriesAmong(text: string, pieces: readonly Span[], places: readonly PlaceFound[]): number {
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

export function placesAt(piece: Span | undefined, places: readonly PlaceFound[]): PlaceFound[] {
  return piece ? places.filter(({ at }) => at[0] >= piece[0] && at[1] <= piece[1]) : [];
}

/** Whether each piece is a town, a region or a country and nothing else. */
export function onlyPlaces(pieces: readonly Span[], places: readonly PlaceFound[]): boolean {
  return pieces.every((piece) => {
    const named = placesAt(piece, places).reduce((sum, { at }) => sum + at[1] - at[0], 0);
    return named >= piece[1] - piece[0] - 2;
  });
}
