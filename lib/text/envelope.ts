import type { Span } from "../core/draft.ts";
import type { AddressClue, AddressWords, PlaceFound } from "./address-clue.ts";
import { addressWords } from "./vocabulary/address/words.ts";
import { adminWords, jobTitles, proseWords } from "./vocabulary/envelope-words.ts";

/** A run of lines that hold nothing but short names and numbers, as on an envelope. UTF-16 offsets. */
export interface Envelope {
  at: Span;
  /** The pieces between commas, bars and line ends, without phone numbers and web addresses. */
  pieces: readonly Span[];
}

/** Lines of an envelope are short, and few. */
const longestLine = 160;
const mostLines = 8;
const mostPieces = 12;
const mostWords = 8;

const word = (words: string) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, "iu");
/** On text in small letters, since every line of a mail is asked. */
const prose = new RegExp(`(?<![\\p{L}\\p{N}])(?:${proseWords})(?![\\p{L}\\p{N}])`, "u");
const title = word(jobTitles);
const admin = new RegExp(`${word(adminWords.words).source}|${adminWords.endings}`, "iu");
/** A street word where the language puts it, whether or not a number stands beside it. */
const street = new RegExp(
  `^\\s*(?:${addressWords.before})\\s+\\p{L}{2}|\\p{L}\\s(?:${addressWords.behind}|${addressWords.after})\\s*$`,
  "iu",
);
const between = /([,;|\n\u00b7\u2022\u060c\u3001\uff0c/]| [-\u2013] )/u;
const contact =
  /@|https?:|www\.|\+ ?\d|\(\d{3}\)|\d{3}[-. ]\d{3}[-. ]\d{4}|^\s*(?:tel|phone|fax|mobile|e-?mail|web|t|m|f)\b[.:]|\u00a9|all rights/iu;
/** A name, a number, or up to three small words; no sign of sums, times or talk. */
const piecePattern = /^[^%$\u20ac\u00a3*=<>{}?!:"_\\]*$/u;

/** Small words inside the names of streets and towns. */
const connecting =
  /^(?:de|la|le|les|l|d|du|des|da|do|dos|das|del|della|di|dei|el|al|ul|of|the|and|van|der|den|het|von|zu|zur|zum|am|an|im|bei|sur|sous|en|y|e|et|na|nad|pod|st|th|nd|rd|bis|ter|no|nr|n)[.']?$/u;

/** All envelopes in `text`, in order. */
export function envelopesIn(text: string): Envelope[] {
  const found: Envelope[] = [];
  let run: Span[] = [];
  let lines = 0;
  let start = 0;
  const close = () => {
    const [first, last] = [run[0], run.at(-1)];
    if (first && last && run.length <= mostPieces) found.push({ at: [first[0], last[1]], pieces: run });
    run = [];
    lines = 0;
  };
  for (const line of text.split("\n")) {
    const pieces = line.length <= longestLine ? piecesOf(line, start) : undefined;
    if (!pieces || lines === mostLines) close();
    if (pieces) {
      run.push(...pieces);
      lines++;
    }
    start += line.length + 1;
  }
  close();
  return found;
}

/** Whether an envelope holds an address: its country or town at the end, or a street, and more around it. */
export function isAddressed(text: string, { at, pieces }: Envelope, { clues, places: all }: AddressWords): boolean {
  const own = clues.filter((clue) => clue.at[0] >= at[0] && clue.at[1] <= at[1] + 1);
  const has = (...kinds: AddressClue["kind"][]) => own.some(({ kind }) => kinds.includes(kind));
  const places = all.filter((place) => place.at[0] >= at[0] && place.at[1] <= at[1]);
  const ends = placesIn(pieces.at(-1), places).concat(placesIn(pieces.at(-2), places));
  const hasCountry = ends.some(({ kind }) => kind === "country");
  const words = pieces.map((piece) => text.slice(...piece).trim());
  const isPerson = words.some((piece) => title.test(piece));
  const settled = places.filter(({ kind }) => kind !== "country").length;
  if (pieces.length === 1) return has("street") && has("part");
  if (countriesAmong(text, pieces, places) > 1) return false;
  if (has("street", "box", "whole")) return !isPerson || settled > 0 || hasCountry;
  if (isPerson) return false;
  if (onlyPlaces(pieces, places)) return hasCountry && settled > 0 && pieces.length <= 4;
  const isLocal = has("road", "part", "landmark") || words.some((piece) => admin.test(piece) || street.test(piece));
  if (hasCountry) return isLocal || has("postcode") || (pieces.length > 2 && (settled > 1 || has("number")));
  return ends.length > 0 && (has("postcode") || isLocal);
}

/** How many countries have a piece for themselves. */
function countriesAmong(text: string, pieces: readonly Span[], places: readonly PlaceFound[]): number {
  const whole = places.filter(({ kind, at }) =>
    pieces.some((piece) => kind === "country" && at[0] - piece[0] < 2 && piece[1] - at[1] < 2),
  );
  return new Set(whole.map(({ at }) => text.slice(...at).toLowerCase())).size;
}

/** The pieces of a line, none where it is blank or only tells how to call; `undefined` where it is talk. */
function piecesOf(line: string, start: number): Span[] | undefined {
  if (line.trim() === "" || prose.test(line.toLowerCase())) return undefined;
  const pieces: Span[] = [];
  let at = start;
  for (const piece of line.split(between)) {
    const isText = /[\p{L}\p{N}]/u.test(piece);
    if (isText && !contact.test(piece)) {
      if (!isPiece(piece)) return undefined;
      pieces.push([at, at + piece.length]);
    }
    at += piece.length;
  }
  return pieces;
}

function isPiece(piece: string): boolean {
  if (!piecePattern.test(piece) || /\p{Ll}[.] \p{Ll}/u.test(piece)) return false;
  const words = piece.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}.'-]*/gu) ?? [];
  if (words.length > mostWords) return false;
  const small = words.filter((name) => /^\p{Ll}(?!'\p{Lu})/u.test(name) && !connecting.test(name)).length;
  return small <= Math.max(1, words.length / 2);
}

function placesIn(piece: Span | undefined, places: readonly PlaceFound[]): PlaceFound[] {
  return piece ? places.filter(({ at }) => at[0] >= piece[0] && at[1] <= piece[1]) : [];
}

/** Whether each piece is a town, a region or a country and nothing else. */
function onlyPlaces(pieces: readonly Span[], places: readonly PlaceFound[]): boolean {
  return pieces.every((piece) => {
    const named = placesIn(piece, places).reduce((sum, { at }) => sum + at[1] - at[0], 0);
    return named >= piece[1] - piece[0] - 2;
  });
}
