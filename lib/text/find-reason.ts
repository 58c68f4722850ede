import type { Body, Span } from "../core/draft.ts";
import { oncePerBody } from "./once-per-body.ts";
import { ownText, smallText } from "./own-text.ts";
import { matchesOf, phrasesOf, wordsOf } from "./pattern.ts";
import { placeholder, withoutPlaceholders } from "./placeholder.ts";
import { sentenceAround } from "./sentence.ts";
import { allWords, vocabularies } from "./vocabulary/vocabularies.ts";

/** What a draft says about why it was written. Spans are UTF-16 offsets into `Body.text`. */
export interface ReasonFound {
  /** A sentence that gives a reason. */
  reason?: Span;
  /** Words that sound like a reason and give none. */
  generic?: Span;
  /** A reason whose substance is still a blank such as `[your role]`. */
  blank?: Span;
}

const marker = phrasesOf(allWords(({ reason }) => reason.marker));
const seen = phrasesOf(allWords(({ reason }) => reason.seen));
const complete = phrasesOf(allWords(({ reason }) => reason.complete));
const generic = phrasesOf(allWords(({ reason }) => reason.generic));
const hollow = new RegExp(`^[\\s,]*(?:${wordsOf(allWords(({ reason }) => reason.hollow)).source})[^\\p{L}]*`, "iu");
const smallWords = new Set(Object.values(vocabularies).flatMap(({ reason }) => reason.small));

const needsLess =
  /\b(?:you|your|you're|you've|about|regarding|concerning|our)$|^you\b.*\b(?:downloaded|signed|registered|expressed|interest|requested|purchased|bought|attended|asked|subscribed|opted|visited|joined|stopped|came)\b/i;

/** No more than this is read behind a marker, in UTF-16 units. */
const longestSlot = 300;

/** Lines from this length on are taken as wrapped by a mail program. */
const wrappedFrom = 40;

/** Looks for the reason for contact in the sender's own, visible words. */
export const findReason = oncePerBody((body: Body): ReasonFound => {
  const text = ownText(body);
  const small = smallText(body);
  const result: ReasonFound = {};
  for (const match of matchesOf(complete, small)) {
    return { reason: sentenceAround(text, [match.index, match.index + match[0].length]) };
  }
  for (const match of matchesOf(marker, small)) {
    const at: Span = [match.index, match.index + match[0].length];
    const sentence = sentenceAround(text, at);
    const slot = restOfSentence(text, at[1]);
    const blank = firstBlank(slot, at[1]);
    if (isFilled(slot, match[0])) return { reason: sentence };
    if (blank) result.blank ??= blank;
    else if (isOwnPurpose(match[0])) result.generic ??= [at[0], sentence[1]];
  }
  for (const match of matchesOf(seen, small)) {
    const at: Span = [match.index, match.index + match[0].length];
    const sentence = sentenceAround(text, at);
    const slot = restOfSentence(text, at[1]);
    if (/^ \p{Lu}/u.test(slot) && isFilled(slot, match[0])) return { reason: sentence };
    if (/^ ?[[{<]/.test(slot)) result.blank ??= firstBlank(slot, at[1]);
  }
  const bare = matchesOf(generic, small).next().value;
  if (bare) result.generic ??= [bare.index, bare.index + bare[0].length];
  return result;
});

/** The words from `start` to the end of their sentence, over the break of a line that was wrapped for its length. */
function restOfSentence(text: string, start: number): string {
  const rest = text.slice(start, start + longestSlot);
  const lead = start - text.lastIndexOf("\n", start - 1) - 1;
  let from = 0;
  for (const { index, 0: stop } of rest.matchAll(/[.!?]["')]?(?=\s|$)|\n/g)) {
    const isWrapped =
      stop === "\n" && lead + index - from >= wrappedFrom && !/^\n\s*(?:\n|[-*\u2022\d>])/.test(rest.slice(index));
    if (!isWrapped) return rest.slice(0, index);
    from = index;
  }
  return rest;
}

/** Whether the words behind a marker say something: two of substance, none of them a blank. */
function isFilled(slot: string, marked: string): boolean {
  const plain = withoutPlaceholders(slot).slice(0, 300).replace(hollow, "");
  const words = plain.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu) ?? [];
  const substance = words.filter((word) => !smallWords.has(word)).length;
  // A marker that ends in its own object, such as "because you", or tells what the reader did, needs less behind it.
  return substance >= (needsLess.test(marked.trim()) && plain.length > 0 ? 1 : 2);
}

function isOwnPurpose(marked: string): boolean {
  return /^(?:i|we|i'm|we're|just|reaching|writing)\b/i.test(marked);
}

function firstBlank(slot: string, offset: number): Span | undefined {
  const blank = slot.matchAll(placeholder).next().value;
  return blank && [offset + blank.index, offset + blank.index + blank[0].length];
}
