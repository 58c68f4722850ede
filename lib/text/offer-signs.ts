import type { Span } from "../core/draft.ts";
import {
  disguiseWeight,
  lawKinds,
  mentionedPart,
  type OfferKind,
  type Strength,
  strengths,
  weightOf,
} from "./offer-weights.ts";
import type { Hit, Reading } from "./reading.ts";
import { isQuoted as isSpoken } from "./surroundings.ts";

/** A phrase that points to an offer, with what it adds. */
export interface OfferSign {
  strength: Strength;
  weight: number;
  /** Whether its words are hidden behind signs, digits or spaces. */
  isDisguised: boolean;
  /** The phrase in small letters, so that the same words add once. */
  words: string;
  at: Span;
  /** Numbers of its first and last word in the text, from 0. */
  token: number;
  last: number;
}

/** So many signs are looked at; more of them would not make an offer clearer. */
const mostSigns = 400;

/** The signs of an offer of one kind in a text, in its order, without those that the text quotes, denies or explains. */
export function offerSigns(reading: Reading, kind: OfferKind): readonly OfferSign[] {
  const concepts = conceptsOf(kind);
  if (!reading.hasAny(namesOf(kind))) return none;
  const taken = new Set<number>();
  for (const talk of reading.hits(`${kind}.talk`)) take(talk, taken);
  const signs: OfferSign[] = [];
  for (const { strength, concept } of concepts) {
    for (const hit of reading.hits(concept)) {
      if (signs.length >= mostSigns) break;
      if (isTaken(hit, taken) || isQuoted(reading, hit)) continue;
      const weight = weightIn(reading, hit, strength, kind);
      take(hit, taken);
      if (weight === 0) continue;
      const words = amount.test(hit.phrase) ? "amount" : hit.phrase.toLowerCase();
      const isDisguised = disguised.test(hit.phrase);
      signs.push({
        strength,
        weight: weight + (isDisguised ? disguiseWeight : 0),
        isDisguised,
        words,
        at: hit.at,
        token: hit.token,
        last: hit.last,
      });
    }
  }
  return signs.sort((a, b) => a.token - b.token);
}

const conceptsByKind = new Map<OfferKind, readonly { strength: Strength; concept: string }[]>();

/** The concepts of a kind, from the strongest on; their names are made once. */
function conceptsOf(kind: OfferKind) {
  const known = conceptsByKind.get(kind);
  if (known) return known;
  const concepts = strengths.map((strength) => ({ strength, concept: `${kind}.${strength}` }));
  conceptsByKind.set(kind, concepts);
  return concepts;
}

const namesByKind = new Map<OfferKind, readonly string[]>();

function namesOf(kind: OfferKind): readonly string[] {
  const known = namesByKind.get(kind);
  if (known) return known;
  const names = conceptsOf(kind).map(({ concept }) => concept);
  namesByKind.set(kind, names);
  return names;
}

/** Words with a sign or nothing visible inside, or with letters that stand alone: honest mail does not hide its words. */
const disguised =
  /\p{L}[\d@|]\p{L}|(?<![\d\p{L}])\$\p{L}{3}|[\u200b-\u200d\u2060\ufeff]|^(?:\p{L}[^\p{L}\d]{1,3}){2,24}\p{L}$/u;

/** A mere sum of money: reports of business name many of them, which say no more than one. */
const amount =
  /^[^\p{L}]{0,4}\d[\d.,]*\s*(?:million|billion|thousand|m|bn|k|usd|eur|gbp|us|dollars|euros?|pounds|\s)*$/iu;

const none: readonly OfferSign[] = [];

function take({ token, last }: Hit, taken: Set<number>): void {
  for (let at = token; at <= last; at++) taken.add(at);
}

/** Whether a stronger phrase, or another meaning, has a word of this one already. */
function isTaken({ token, last }: Hit, taken: ReadonlySet<number>): boolean {
  for (let at = token; at <= last; at++) if (taken.has(at)) return true;
  return false;
}

function weightIn(reading: Reading, hit: Hit, strength: Strength, kind: OfferKind): number {
  const isHere = (other: Hit) => other.sentence === hit.sentence;
  const isDenied = (other: Hit) => isHere(other) && other.token <= hit.token && hit.token - other.last <= deniedWithin;
  if (reading.hits("mention.denial").some(isDenied)) return 0;
  const isMentioned = !lawKinds.has(kind) && reading.hits("mention.trade").some(isHere);
  return weightOf[strength] * (isMentioned ? mentionedPart[strength] : 1);
}

/** A denial holds for what follows it within so many words. */
const deniedWithin = 8;

/** Whether the line is one of somebody else's mail, marked by ">" or "|", or the words stand in quotation marks. */
function isQuoted(reading: Reading, hit: Hit): boolean {
  const { text } = reading;
  const lineStart = text.lastIndexOf("\n", hit.at[0] - 1) + 1;
  return /^[ \t]{0,4}[>|]/.test(text.slice(lineStart, lineStart + 6)) || isSpoken(reading, hit);
}
