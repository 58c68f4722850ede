import type { Body, Span } from "../core/draft.ts";
import { fold } from "./fold.ts";
import { patternFor } from "./light-pattern.ts";
import { oncePerBody } from "./once-per-body.ts";
import { placeholder, withoutPlaceholders } from "./placeholder.ts";
import { type Hit, type Reading, readingOf } from "./reading.ts";
import { sentenceAround } from "./sentence.ts";
import { pointersOf, smallWordsOf } from "./vocabulary/reason/small-words.ts";

/** What a draft says about why it was written. Spans are UTF-16 offsets into `Body.text`. */
export interface ReasonFound {
  /** A sentence that gives a reason. */
  reason?: Span;
  /** Words that sound like a reason and give none. */
  generic?: Span;
  /** A reason whose substance is still a blank such as `[your role]`. */
  blank?: Span;
}

const smallWords = new Set(Object.values(smallWordsOf).flatMap((words) => words.split(" ")));

const pointers = new Set(Object.values(pointersOf).flatMap((words) => words.split(" ")));

/** No more than this is read behind a marker, in UTF-16 units. */
const longestSlot = 300;

/** Lines from this length on are taken as wrapped by a mail program. */
const wrappedFrom = 40;

/** And from this length on, where the next line goes on in small letters. */
const brokenFrom = 24;

/** A word that cannot end what is said. */
const opensReason =
  /(?:because|weil|porque|omdat|parce que|perch[eé]|poich[eé]|puisque|poniewa[zż]|eftersom|fordi|koska|proto[zž]e)$/i;

/** A field that a mail-merge tool fills; that it is still there, another rule says. */
const mergeField = /^ ?\{\{[^{}]{1,80}\}\}/;

/** Looks for the reason for contact in the sender's own, visible words. */
export const findReason = oncePerBody((body: Body): ReasonFound => {
  const reading = readingOf(body);
  const { text } = reading;
  const [complete] = reading.hits("reason.complete");
  if (complete) return { reason: sentenceAround(text, complete.at) };
  const result: ReasonFound = {};
  for (const hit of reading.hits("reason.marker")) {
    const { at, phrase } = hit;
    if (isConditional(text, at, phrase) || isOwnLesson(text, at, phrase)) continue;
    const slot = restOfSentence(text, at[1]);
    if (isOwnStory(phrase, slot)) continue;
    const isMerged = mergeField.test(slot) && opensReason.test(phrase);
    if (isMerged || isFilled(slot, hit, reading)) return { reason: sentenceAround(text, at) };
    const blank = firstBlank(slot, at[1]);
    if (blank) result.blank ??= blank;
    else if (isOwnPurpose(phrase)) result.generic ??= [at[0], sentenceAround(text, at)[1]];
  }
  for (const hit of reading.hits("reason.seen")) {
    const { at } = hit;
    const slot = restOfSentence(text, at[1]);
    if (/^ \p{Lu}/u.test(slot) && isFilled(slot, hit, reading)) return { reason: sentenceAround(text, at) };
    if (/^ ?[[{<]/.test(slot)) result.blank ??= firstBlank(slot, at[1]);
  }
  // "If you want to hear no more" is a way out.
  const wishes = reading.hits("opt-out.wish");
  const generic = reading
    .hits("reason.generic")
    .find(({ sentence }) => !wishes.some((wish) => wish.sentence === sentence));
  if (generic) result.generic ??= generic.at;
  return result;
});

/** The words from `start` to the end of their sentence, over the break of a line that was wrapped for its length. */
function restOfSentence(text: string, start: number): string {
  const rest = text.slice(start, start + longestSlot);
  const lead = start - text.lastIndexOf("\n", start - 1) - 1;
  let from = 0;
  for (const { index, 0: stop } of rest.matchAll(/[.!?]["')]?(?=\s|$)|\n/g)) {
    // A line that ends with "because" goes on, however short it is.
    const length = lead + index - from;
    const isFull =
      length >= wrappedFrom ||
      (length >= brokenFrom && /^\n\p{Ll}/u.test(rest.slice(index, index + 3))) ||
      (index === 0 && opensReason.test(text.slice(0, start).slice(-12)));
    const isWrapped = stop === "\n" && isFull && !/^\n\s*(?:\n|[-*\u2022\d>])/.test(rest.slice(index));
    if (!isWrapped) return rest.slice(0, index);
    from = index;
  }
  return rest;
}

/** Whether the words behind a marker say something: some of substance, none of them a blank or a hollow phrase. */
function isFilled(slot: string, { phrase: marked, last, at }: Hit, reading: Reading): boolean {
  // "Introduce our company" is hollow, too, where the marker has its verb.
  const hollow = reading.hits("reason.hollow").find((other) => other.last > last && other.token <= last + 2);
  const end = hollow ? hollow.at[1] - at[1] : 0;
  const behind = wordsOf(withoutPlaceholders(slot));
  const told = withoutPlaceholders(marked);
  // "I noticed {{observation}} on your site" has its blank where the reason would stand.
  const needed = told === marked ? substanceNeeded(wordsOf(told), behind, slot.trim() === "") : besideBlank;
  const own = end === 0 ? behind : wordsOf(withoutPlaceholders(slot.slice(end)));
  return own.filter((word) => !smallWords.has(word)).length >= needed;
}

/** How many words of substance a marker needs behind it: fewer where the reader, or much else, is named with it. */
function substanceNeeded(marker: readonly string[], behind: readonly string[], isLast: boolean): number {
  const isLong = marker.length >= longMarker;
  const own = behind.length === 0 ? marker.slice(1, -1) : marker.slice(1);
  // A verb at the end of its sentence, as in German, closes what it was said of.
  if ((isLong || (isLast && marker.length >= closedMarker)) && own.some((word) => pointers.has(word))) return 0;
  const isPointed = pointers.has(marker.at(-1) ?? "") || behind.some((word) => pointers.has(word));
  return isPointed || marker.length >= longMarker - 1 || (marker.length > 1 && pointers.has(marker[0] ?? "")) ? 1 : 2;
}

/** So many words, of which one points at the reader, are enough where nothing follows. */
const closedMarker = 5;

/** So many words of substance are needed behind a marker with a blank between its ends. */
const besideBlank = 2;

/** A marker of so many words has words of the sender's own between its ends. */
const longMarker = 6;

const anyWord = /[\p{L}\p{N}][\p{L}\p{N}'-]*/gu;

function wordsOf(text: string): string[] {
  const small = text.toLowerCase();
  return (small.match(patternFor(anyWord, small)) ?? []).map(fold);
}

/** "If you are looking for pumps" speaks to anybody. */
function isConditional(text: string, [start]: Span, phrase: string): boolean {
  if (!/^(?:you|sie|du|vous|usted|lei|u|je)\b/i.test(phrase) || /\b(?:receiv|sent|subscri)/i.test(phrase)) return false;
  return condition.test(text.slice(Math.max(0, start - 12), start));
}

/** "What we learned from that" is what the sender has to tell, and says nothing of the reader. */
function isOwnLesson(text: string, [start]: Span, phrase: string): boolean {
  if (!/^(?:i|we|our team)\b/i.test(phrase) || /\byou/i.test(phrase)) return false;
  return /(?:^|[^\p{L}])(?:what|how|lessons?|things?|everything|all|which|findings)(?: that)?\s+$/iu.test(
    text.slice(Math.max(0, start - 20), start),
  );
}

/** "I'd love to share how we did it" speaks of the sender alone. */
function isOwnStory(phrase: string, slot: string): boolean {
  if (!/\b(?:share|tell|show)(?: you)?$/i.test(phrase) || /\byou/i.test(slot.replace(/^ (?:with )?you\b/i, "")))
    return false;
  return /^ (?:(?:with )?you )?(?:what|how|some|our|my|a few|more)\b/i.test(slot);
}

const condition =
  /(?:^|[^\p{L}])(?:if|when|whether|unless|while|once|how|as|that|help|before|after|wenn|falls|si|se|als|indien)\s+$/iu;

function isOwnPurpose(marked: string): boolean {
  return /^(?:i|we|i'm|we're|just|reaching|writing)\b/i.test(marked);
}

function firstBlank(slot: string, offset: number): Span | undefined {
  const blank = slot.matchAll(placeholder).next().value;
  return blank && [offset + blank.index, offset + blank.index + blank[0].length];
}
