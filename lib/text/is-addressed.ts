import type { Span } from "../core/draft.ts";
import type { AddressClue } from "./address-clue.ts";
import {
  areYears,
  company,
  countriesAmong,
  isAtCodedTown,
  isAtLetteredCode,
  isCaselessList,
  isCodedTown,
  isColumned,
  isDoorAndCode,
  isDoorBeforeName,
  isInCodedPlace,
  isInDistricts,
  isInRegion,
  isOnNamedStreet,
  isOnStreetInCodedTown,
  isOtherScript,
  measured,
  numberBehind,
  onlyPlaces,
  placesAt,
} from "./address-pieces.ts";
import type { Envelope } from "./envelope.ts";
import { patternFor } from "./light-pattern.ts";
import { isStateCode, type PlaceFound } from "./place-names.ts";
import { addressWords } from "./vocabulary/address/words.ts";
import { adminWords, countedNouns, jobTitles, landmarkWords } from "./vocabulary/envelope-words.ts";

const word = (words: string) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, "iu");
const title = new RegExp(`${word(jobTitles).source}|^(?:mr|mrs|ms|dr|prof)[. ] ?\\p{Lu}`, "iu");
const admin = new RegExp(`${word(adminWords.words).source}|${adminWords.endings}`, "iu");
/** A street word where the language puts it, whether or not a number stands beside it. */
const street = new RegExp(
  `^\\s*(?:${addressWords.before})\\s+\\p{L}{2}|\\p{L}\\s(?:${addressWords.behind}|${addressWords.after})\\s*$`,
  "iu",
);
/** "Ilica 25", "12 Ilica", "Kaya Grandi 24-A". */
const door =
  /^\s*(?!\p{Lu}{2,4} \d{3,4}\s*$)\p{Lu}[\p{L}\p{M}'.-]+(?: [\p{L}\p{M}'.-]+){0,3} \d{1,4}(?:[-/]?\d{0,3}[A-Za-z]?)?\s*$|^\s*\d{1,4}[A-Za-z]?,? \p{Lu}[\p{L}\p{M}'.-]+(?: [\p{L}\p{M}'.-]+){0,3}\s*$/u;
const counted = new RegExp(`${word(countedNouns).source}[. ]{0,2}[#\u2116]?\\p{Nd}`, "iu");
const landmark = word(landmarkWords);
/** "Market news", "Chateau Margaux 1998": a landmark's word that names none. */
const noLandmark =
  /^(?:market|museum|mosque|airport|hospital|stadium|school|bank|casino)s? (?!(?:of|and|the|at|on|for|de|la|du|des|del|di|da|do)\b)\p{Ll}|(?:19|20)\d\d$/iu;
/** "Route 9", "BR-101", "Km 12". */
const route =
  /^(?:route|rte|highway|hwy|county road|state road|ruta|rodovia|carretera|autopista|km|rn|br|sp|ra|a|m|n)[- ]?\d{1,4}\b/iu;

/** What an envelope says of an address. */
interface Sign {
  text: string;
  pieces: readonly Span[];
  written: readonly string[];
  places: readonly PlaceFound[];
  has(...kinds: AddressClue["kind"][]): boolean;
  /** How many towns and regions it names. */
  settled: number;
  hasCountry: boolean;
  /** A house number beside a name. */
  hasDoor: boolean;
  isStreet: boolean;
  /** A floor, a district. */
  isPart: boolean;
  isLandmark: boolean;
}

/** "Flat No. 302". */
const numberedHome = /^(?:flat|shop|plot|house|h|door|unit|office|villa|apartment|gala|godown)\.? ?no\b/iu;

/** Whether an envelope holds an address: its country or town at the end, or a street, and more around it. */
export function isAddressed(
  text: string,
  envelope: Envelope,
  clues: readonly AddressClue[],
  all: readonly PlaceFound[],
): boolean {
  const sign = signOf(text, envelope, clues, all);
  const { pieces, written, places, has, settled, hasCountry } = sign;
  const count = pieces.length;
  if (count === 1 && isInDistricts(written.join(""))) return true;
  if (count === 1) return (has("street") && (has("part") || hasCountry)) || isDoorInTown(text, pieces[0], places);
  if (countriesAmong(text, pieces, places) > 1 || written.some((piece) => measured.test(piece))) return false;
  if (isColumned(written)) return true;
  const isPerson = written.some((piece) => patternFor(title, piece).test(piece));
  if (has("street", "box", "whole")) {
    return (!isPerson || settled > 0 || hasCountry) && (count > 2 || !isCounting(written));
  }
  if (isPerson && !has("postcode")) return false;
  if (onlyPlaces(pieces, places)) {
    const towns = places.filter(({ isCity, isCountry, isRegion }) => isCity && !isCountry && !isRegion).length;
    return hasCountry && settled > (places.some(isBoth) ? 1 : 0) && count <= 4 && towns < 3;
  }
  if (has("postcode") && count > 2) return true;
  return hasCountry ? isInCountry(sign) : isInTown(sign);
}

/** "Best, Anna": so many pieces may stand before a town. */
const mostNames = 2;

/**
 * Whether an envelope names a town, its region or country, and at most names before them: "Anna, Montreal, Canada"
 * says where somebody is, and no letter finds them there.
 */
export function saysOnlyWhere(
  text: string,
  envelope: Envelope,
  clues: readonly AddressClue[],
  all: readonly PlaceFound[],
): boolean {
  const { pieces, written, places, has, isStreet, isPart, isLandmark } = signOf(text, envelope, clues, all);
  if (has("street", "box", "whole", "road", "postcode", "number") || isStreet || isPart || isLandmark) return false;
  if (written.some((piece) => /\p{N}/u.test(piece))) return false;
  const names = pieces.findIndex((piece) => onlyPlaces([piece], places));
  return names >= 0 && names <= mostNames && names < pieces.length - 1 && onlyPlaces(pieces.slice(names), places);
}

function signOf(
  text: string,
  { at, pieces }: Envelope,
  clues: readonly AddressClue[],
  all: readonly PlaceFound[],
): Sign {
  const own = clues.filter((clue) => clue.at[0] >= at[0] && clue.at[1] <= at[1] + 1);
  const has = (...kinds: AddressClue["kind"][]) => own.some(({ kind }) => kinds.includes(kind));
  const places = all.filter((place) => place.at[0] >= at[0] && place.at[1] <= at[1]);
  const written = pieces.map((piece) => text.slice(...piece).trim());
  return {
    text,
    pieces,
    written,
    places,
    has,
    settled: places.filter(({ isCity, isRegion }) => isCity || isRegion).length,
    hasCountry: pieces.slice(-2).some((piece) => endsInCountry(text, piece, places)),
    // Asked of few envelopes, and each takes an expression for every piece.
    get hasDoor() {
      return written.some((piece) => patternFor(door, piece).test(piece) && !patternFor(counted, piece).test(piece));
    },
    get isStreet() {
      return has("road") || written.some((piece) => patternFor(street, piece).test(piece) || route.test(piece));
    },
    get isPart() {
      return has("part") || written.some((piece) => patternFor(admin, piece).test(piece));
    },
    get isLandmark() {
      const small = written.filter((piece) => /^\p{Ll}{3}/u.test(piece)).length;
      return small < 2 && written.some((piece) => patternFor(landmark, piece).test(piece) && !noLandmark.test(piece));
    },
  };
}

/** Whether a piece is a country, with nothing but towns and codes before it: "Bank of Scotland" is none. */
function endsInCountry(text: string, piece: Span, places: readonly PlaceFound[]): boolean {
  const named = placesAt(piece, places);
  if (!named.some(({ isCountry }) => isCountry)) return false;
  let rest = "";
  let from = piece[0];
  for (const { at } of named) {
    rest += text.slice(from, at[0]);
    from = at[1];
  }
  return !/\p{Ll}{3}/u.test(rest + text.slice(from, piece[1]));
}

function isInCountry(sign: Sign): boolean {
  const { written, places, has, settled } = sign;
  const count = written.length;
  if (sign.isStreet || sign.isPart || has("postcode") || (sign.hasDoor && settled > 0)) return true;
  if (sign.isLandmark && places.some(isBoth)) return true;
  // "Northwind GmbH, Berlin, Germany" under a name says where a firm is, and not how to write to it.
  const most = written.some((piece) => patternFor(company, piece).test(piece)) ? 1 : 0;
  if (sign.isLandmark && count > 2 && settled >= 2 * most) return true;
  if (count > 3 && (settled > most || written.some(isOtherScript))) return true;
  const isNumbered = written.some((piece) => /\p{Nd}/u.test(piece) && !patternFor(counted, piece).test(piece));
  const numbered = written.filter((piece) => numberBehind.test(piece) && !patternFor(counted, piece).test(piece));
  const isCoded = has("number") || numbered.length === 1;
  return count > 2 && (settled > most + 1 || isCoded || (isNumbered && settled > 0));
}

function isInTown(sign: Sign): boolean {
  const { text, pieces, written, places, has, settled } = sign;
  if (isCounting(written) && !(sign.isStreet && sign.isPart)) return false;
  if (isDoorAndCode(written) || isAtLetteredCode(written)) return true;
  if (isCaselessList(written) && settled > 0 && settled < 3 && placesAt(pieces[0], places).length === 0) return true;
  if (written.length > 2 && isCodedTown(written)) return true;
  if (written.length > 1 && isInCodedPlace(written) && (sign.isPart || sign.isLandmark)) return true;
  if (isInDistricts(written.join(" ")) || isOnNamedStreet(written) || isOnStreetInCodedTown(written)) return true;
  if (written.length > 2 && isInRegion(written) && (sign.isPart || sign.isStreet)) return true;
  if (isDoorBeforeName(written) && sign.isLandmark && sign.hasDoor) return true;
  if (isAtCodedTown(written) && placesAt(pieces.at(-1), places).some(({ isCity }) => isCity)) return true;
  const ends = pieces.slice(-2).flatMap((piece) => placesAt(piece, places));
  const hasTown = ends.length > 0 || isStateCode(/(?<!\p{L})\p{L}{2,3}$/u.exec(written.at(-1) ?? "")?.[0] ?? "");
  if (!hasTown) return false;
  if (has("postcode") || sign.isStreet) return true;
  const isLast = isTown(pieces.at(-1), text, ends);
  const isLong = written.length > 2 && !/^[\u3040-\ufb00]/.test(written[0] ?? "");
  const start = pieces.at(-1)?.[0] ?? 0;
  const isNamed = ends.some(({ isCity, at }) => isCity && at[0] >= start && at[0] - start < 2);
  return (sign.hasDoor && isLast) || (sign.isPart && isLong) || (sign.isLandmark && isLong && isNamed);
}

/** Whether a piece is a town and nothing else but a number. */
function isTown(piece: Span | undefined, text: string, places: readonly PlaceFound[]): boolean {
  if (!piece) return false;
  const town = places.find(({ isCity, at }) => isCity && at[0] >= piece[0] && at[1] <= piece[1]);
  return town !== undefined && !/\p{L}{2}/u.test(text.slice(piece[0], town.at[0]) + text.slice(town.at[1], piece[1]));
}

/** "Gran Via 12 Madrid": names, a number, and a town that is all the rest. */
function isDoorInTown(text: string, piece: Span | undefined, places: readonly PlaceFound[]): boolean {
  const town = places.at(-1);
  if (!piece || !town?.isCity || places.length > 1 || /\p{L}/u.test(text.slice(town.at[1], piece[1]))) return false;
  const before = text.slice(piece[0], town.at[0]).trim();
  return (
    /^\p{Lu}/u.test(before) &&
    patternFor(door, before).test(before) &&
    !patternFor(counted, before).test(before) &&
    !/ \p{Ll}/u.test(before)
  );
}

/** "Lane 5, Heat 3, Final 2": pieces that count something; "Seoul 2024, Tokyo 2025". */
function isCounting(pieces: readonly string[]): boolean {
  if (areYears(pieces)) return true;
  return pieces.some((piece) => patternFor(counted, piece).test(piece) && !numberedHome.test(piece));
}

function isBoth({ isCountry, isCity }: PlaceFound): boolean {
  return isCountry && isCity;
}
