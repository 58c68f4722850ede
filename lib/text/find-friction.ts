import type { Body, Span } from "../core/draft.ts";
import { findOptOuts, isDirect } from "./find-opt-out.ts";
import type { OptOut } from "./opt-out.ts";
import { sentencesNear } from "./opt-out-sentence.ts";
import { overlaps } from "./pattern.ts";
import { type Hit, type Reading, readingOf } from "./reading.ts";
import { trimSpan } from "./sentence.ts";

/** A hurdle before the opt-out. `at` in UTF-16 offsets of the body. */
export interface Friction {
  kind: "login" | "fee" | "explain" | "phone" | "letter" | "slow";
  at: Span;
  optOut: OptOut;
}

/** The longest time in days that an opt-out may take. */
const longestWait = 7;

/** Conditions stand no farther behind the sentence of the opt-out than this, in UTF-16 units. */
const reach = 200;

/** Concepts of units of time by their length in days. Five working days are a week. */
const units = [
  ["friction.days", 1],
  ["friction.workdays", 1.4],
  ["friction.weeks", 7],
  ["friction.months", 30],
] as const;

/** Everything that makes the draft's opt-outs harder than a reply or one click. */
export function findFriction(body: Body): Friction[] {
  const offers = findOptOuts(body);
  if (offers.length === 0) return [];
  const reading = readingOf(body);
  const hasEasyWay = offers.some((offer) => isEasy(reading, offer));
  const found = new Map<string, Friction>();
  for (const optOut of offers) {
    for (const friction of frictionsOf(reading, optOut, hasEasyWay)) {
      const key = `${friction.kind}:${friction.at[0]}`;
      if (!found.has(key)) found.set(key, friction);
    }
  }
  return [...found.values()];
}

function frictionsOf(reading: Reading, optOut: OptOut, hasEasyWay: boolean): Friction[] {
  const around = surroundings(reading, optOut);
  const first = (concept: string, span = around) => hurdlesIn(reading, concept, span)[0]?.at;
  const frictions: Friction[] = [];
  const add = (kind: Friction["kind"], at: Span | undefined) => at && frictions.push({ kind, at, optOut });
  add("fee", first("friction.fee") ?? first("friction.price", optOut.sentence));
  if (!hasEasyWay) {
    add("login", first("friction.login"));
    add("explain", first("friction.explain"));
    if (optOut.way === "phone") add("phone", first("opt-out.phone"));
    if (optOut.way === "letter") add("letter", first("opt-out.letter"));
  }
  add("slow", slowPromise(reading, around));
  return frictions;
}

/** A way is easy when its own sentence asks for nothing more. */
function isEasy(reading: Reading, offer: OptOut): boolean {
  const asks = (concept: string) => hurdlesIn(reading, concept, offer.sentence).some(({ at }) => !isLinkOf(offer, at));
  return isDirect(offer) && !asks("friction.login") && !asks("friction.explain");
}

/** Words in the link itself are its name, such as "account settings". */
function isLinkOf({ link }: OptOut, at: Span): boolean {
  return link !== undefined && link.text !== link.href && overlaps(link.at, at) && at[1] <= link.at[1];
}

/** The sentence of the opt-out and the one behind it in its paragraph, where its conditions stand. */
function surroundings(reading: Reading, { sentence: [start, end] }: OptOut): Span {
  const next = sentencesNear(reading, end - 1).find(([from, to]) => to > end && (from >= end || to > end + 1));
  return next ? trimSpan(reading.text, [start, Math.min(next[1], end + reach)]) : [start, end];
}

/** A time that is too long, in the words that promise it. */
function slowPromise(reading: Reading, around: Span): Span | undefined {
  const inWords = hitsIn(reading, "friction.slow", around)[0];
  if (inWords) return inWords.at;
  for (const [concept, days] of units) {
    const slow = hitsIn(reading, concept, around).find(({ phrase }) => lastNumber(phrase) * days > longestWait);
    if (slow) return slow.at;
  }
  return undefined;
}

/** The longer of "10 to 14 days", the plain one of "ten (10) days". */
function lastNumber(phrase: string): number {
  return Number(phrase.match(/\d{1,4}/g)?.at(-1) ?? 0);
}

/** Hits that are not taken back: "without a login", "keine Gebühr". */
function hurdlesIn(reading: Reading, concept: string, span: Span): Hit[] {
  const hurdles = hitsIn(reading, concept, span);
  if (hurdles.length === 0) return hurdles;
  const before = reading.hits("friction.without");
  const behind = reading.hits("friction.unneeded");
  return hurdles.filter(
    (hurdle) =>
      !before.some((word) => word.sentence === hurdle.sentence && isWithin(hurdle.token - word.last)) &&
      !behind.some((word) => word.sentence === hurdle.sentence && isWithin(word.token - hurdle.last)),
  );
}

/** Whether a word stands so many words off that it speaks of the other; 0 where one holds the other. */
function isWithin(distance: number): boolean {
  return distance >= 0 && distance <= 4;
}

function hitsIn(reading: Reading, concept: string, [start, end]: Span): Hit[] {
  const hits = reading.hits(concept) as Hit[];
  return hits.length === 0 ? hits : hits.filter(({ at }) => at[0] >= start && at[1] <= end);
}
