import type { Body, Span } from "../core/draft.ts";
import type { AddressClue } from "./address-clue.ts";
import { addressWordsIn } from "./address-clues.ts";
import { envelopesIn } from "./envelope.ts";
import { isAddressed, saysOnlyWhere } from "./is-addressed.ts";
import { patternFor } from "./light-pattern.ts";
import { mayHoldAddress } from "./may-hold-address.ts";
import { oncePerBody } from "./once-per-body.ts";
import { oncePerParagraph, type ParagraphReading } from "./paragraph-reading.ts";
import { type PlaceFound, placesIn } from "./place-names.ts";
import { type Reading, readingOf } from "./reading.ts";

/** A postal address in a text. */
export interface AddressFound {
  /** From its first clue to its last, as UTF-16 offsets. */
  at: Span;
  /** The lines that it stands in, with its neighbours. */
  block: Span;
  /** From 4 on it counts; a full address with street, postcode, town and country has 7. */
  score: number;
  /** Whether it is no more than a town with its country, or with a name before it. */
  isOnlyWhere?: boolean;
}

/** An address takes up to four lines; clues farther apart belong to two. */
const maxLines = 4;
const maxGap = 120;
const maxLength = 300;

/** In a text with more groups of clues than this only the first and the last are judged: a footer is at the end. */
const mostGroups = 60;
const threshold = 4;

/** From Thai on scripts part districts by signs and not by spaces, so that a line may have no word that is known. */
const firstUnspaced = 0x0e00;

/**
 * Every postal address in the sender's own, visible words. A town and its country are one where nothing else is said,
 * as in a field for it; under a letter they say where its writer is.
 */
export const findAddresses = oncePerBody((body: Body): AddressFound[] => {
  const reading = readingOf(body);
  const isAll = ({ at: [start, end] }: AddressFound) => end - start >= reading.text.trim().length - fewAround;
  return addressesIn(reading).filter((found) => !found.isOnlyWhere || isAll(found));
});

/** Signs that may stand around an address which is all that a text says, in UTF-16 units. */
const fewAround = 2;

/** Every postal address in a text, told by street, postcode, town and country words of any language. */
export function addressesIn({ paragraphs }: Pick<Reading, "paragraphs">): AddressFound[] {
  const found: AddressFound[] = [];
  for (const { start, reading } of paragraphs) {
    const here = addressesOf(reading);
    if (here === none) continue;
    for (const { at, block, ...rest } of here)
      found.push({ at: moved(at, start), block: moved(block, start), ...rest });
  }
  return found;
}

function moved([start, end]: Span, by: number): Span {
  return [start + by, end + by];
}

const none: readonly AddressFound[] = [];

/** The addresses of one paragraph; none goes on beyond an empty line. */
const addressesOf = oncePerParagraph((paragraph: ParagraphReading): readonly AddressFound[] => {
  if (!mayHoldAddress(paragraph)) return none;
  const { text } = paragraph;
  const { clues, words } = addressWordsIn(paragraph);
  const placesBetween = (first: number, last: number) => placesIn(words, first, last);
  const envelopes = envelopesIn(
    paragraph,
    words,
    (first, last) =>
      clues.some(({ at }) => at[0] >= words.start(first) && at[1] <= words.end(last)) ||
      text.charCodeAt(words.start(first)) >= firstUnspaced ||
      placesBetween(first, last).length > 0,
  );
  // A bare number is no sign by itself.
  const isTelling = clues.some(({ kind }) => kind !== "number");
  if (!isTelling && envelopes.length === 0) return none;
  const places = placesIn(words);
  const found: AddressFound[] = [];
  const groups = isTelling ? groupsOf(text, clues) : [];
  for (const group of groups.length > mostGroups ? [...groups.slice(0, 20), ...groups.slice(-40)] : groups) {
    const address = judgeGroup(text, group, places);
    if (address) found.push(address);
  }
  for (const envelope of envelopes.slice(-mostGroups)) {
    const { at } = envelope;
    if (found.some((address) => address.at[0] < at[1] && at[0] < address.at[1])) continue;
    if (isAddressed(text, envelope, clues, places)) {
      found.push({ at, block: at, score: threshold, isOnlyWhere: saysOnlyWhere(text, envelope, clues, places) });
    }
  }
  return found;
});

function groupsOf(text: string, clues: readonly AddressClue[]): AddressClue[][] {
  const groups: AddressClue[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const clue of clues) {
    const group = groups.at(-1);
    const between = clue.at[0] - end <= maxGap ? text.slice(end, clue.at[0]) : "";
    const isShort = clue.at[0] - (group?.[0]?.at[0] ?? 0) <= maxLength;
    const isNear = isShort && clue.at[0] - end <= maxGap && lineCount(between) < maxLines && !/\n\s*\n/.test(between);
    if (group && isNear) group.push(clue);
    else groups.push([clue]);
    end = Math.max(clue.at[1], isNear ? end : 0);
  }
  return groups;
}

function judgeGroup(
  text: string,
  clues: readonly AddressClue[],
  named: readonly PlaceFound[],
): AddressFound | undefined {
  const first = clues[0];
  if (!first || clues.every(({ kind }) => kind === "number")) return undefined;
  const last = clues.reduce((end, { at }) => Math.max(end, at[1]), 0);
  const block = blockAround(text, [first.at[0], last]);
  const places = named.filter(({ at }) => at[0] >= block[0] && at[1] <= block[1]);
  const has = (kind: AddressClue["kind"]) => clues.some((clue) => clue.kind === kind);
  if (has("whole")) return { at: [first.at[0], last], block, score: threshold + 2 };
  const isListed = isList(text.slice(...block));
  const isStreet = has("street") || has("box");
  const hasTown = places.length > 0;
  const kinds = [isCountry, isCity, isRegion].filter((is) => places.some(is)).length;
  const street = isStreet ? 2 : has("door") ? (has("postcode") ? 2 : 1.5) : has("road") ? 1 : 0;
  const postcode = has("postcode") ? 2 : !has("number") ? 0 : isStreet ? 2 : hasTown ? 1.5 : 0.5;
  const settled = places.some((place) => isCountry(place) || isCity(place)) ? 2 : hasTown ? 1.5 : 0;
  const score = street + postcode + settled + (kinds > 1 ? 1 : 0) + (has("part") ? 0.5 : 0) + (isListed ? 1 : 0);
  const isWhole =
    (isStreet && postcode + settled > 0) ||
    (has("door") && (has("postcode") || (postcode > 0 && hasTown))) ||
    (isListed && has("road") && (has("postcode") || (settled > 0 && score >= 5))) ||
    (isListed && has("postcode") && hasTown && score >= 5) ||
    (isListed && has("part") && kinds > 1) ||
    isRoadBeforeCode(text, clues);
  if (!isWhole || (score < threshold && !isRoadBeforeCode(text, clues))) return undefined;
  const start = Math.min(first.at[0], ...places.map(({ at }) => at[0]));
  return { at: [start, Math.max(last, ...places.map(({ at }) => at[1]))], block, score };
}

/** "Castle Street Caerphilly CF83 1NY": a road, a name or two, and a code of a form that little else has. */
function isRoadBeforeCode(text: string, clues: readonly AddressClue[]): boolean {
  const code = clues.find(({ kind, at }) => kind === "postcode" && /\p{L}/u.test(text.slice(...at)));
  const road = clues.findLast(({ kind, at }) => kind === "road" && code && at[1] < code.at[0]);
  return (
    road !== undefined &&
    code !== undefined &&
    /^(?:,? \p{Lu}[\p{L}'-]+){1,3},? $/u.test(text.slice(road.at[1], code.at[0]))
  );
}

/** The lines around an address, one before and two behind; in running text not more than a sentence's length. */
function blockAround(text: string, [start, end]: Span): Span {
  const before = text.slice(Math.max(0, start - maxGap), start);
  const after = text.slice(end, end + maxGap);
  const lead = before.split("\n").slice(-2).join("\n");
  const blank = lead.search(/\n[ ]*\n?$/);
  const paragraphs = after.split(/\n[ ]*\n/)[0] ?? "";
  const tail = paragraphs.split("\n").slice(0, 3).join("\n");
  return [
    start - (blank > 0 && /^\s*\n/.test(lead.slice(blank)) ? lead.length - blank : lead.length),
    end + tail.length,
  ];
}

/** Whether a block is written like an envelope: short pieces between commas, bars or line ends. */
function isList(block: string): boolean {
  const word = patternFor(anyWord, block);
  const pieces = block.split(/[,\n|\u00b7\u2022;]| - /).filter((piece) => word.test(piece));
  if (pieces.length < 3) return false;
  const words = patternFor(everyWord, block);
  const short = pieces.filter((piece) => (piece.match(words)?.length ?? 0) <= 6);
  return short.length >= 3 && short.length >= pieces.length - 1;
}

const anyWord = /[\p{L}\d]/u;
const everyWord = /[\p{L}\d]+/gu;

function lineCount(text: string): number {
  return text.split("\n").length;
}

const isCountry = (place: PlaceFound) => place.isCountry;
const isCity = (place: PlaceFound) => place.isCity;
const isRegion = (place: PlaceFound) => place.isRegion;
