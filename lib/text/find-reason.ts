import type { Body, Span } from "../core/draft.ts";
import { fold } from "./fold.ts";
import { oncePerBody } from "./once-per-body.ts";
import { placeholder, withoutPlaceholders } from "./placeholder.ts";
import { type Reading, readingOf } from "./reading.ts";
import { sentenceAround } from "./sentence.ts";
import { smallWordsOf } from "./vocabulary/reason/small-words.ts";

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

const needsLess =
  /\b(?:you|your|you're|you've|about|regarding|concerning|our|sie|ihre?n?|votre|vos|vous|su|sus|vostr[oa]|uw|seu|sua|pa\u0144stwa)$|^you\b.*\b(?:downloaded|signed|registered|expressed|interest|requested|purchased|bought|attended|asked|subscribed|opted|visited|joined|stopped|came)\b/iu;

/** No more than this is read behind a marker, in UTF-16 units. */
const longestSlot = 300;

/** Lines from this length on are taken as wrapped by a mail program. */
const wrappedFrom = 40;

/** Looks for the reason for contact in the sender's own, visible words. */
export const findReason = oncePerBody((body: Body): ReasonFound => {
  const reading = readingOf(body);
  const { text } = reading;
  const [complete] = reading.hits("reason.complete");
  if (complete) return { reason: sentenceAround(text, complete.at) };
  const result: ReasonFound = {};
  for (const { at, phrase, last } of reading.hits("reason.marker")) {
    if (isConditional(text, at, phrase)) continue;
    const slot = restOfSentence(text, at[1]);
    if (isFilled(slot, phrase, reading, last)) return { reason: sentenceAround(text, at) };
    const blank = firstBlank(slot, at[1]);
    if (blank) result.blank ??= blank;
    else if (isOwnPurpose(phrase)) result.generic ??= [at[0], sentenceAround(text, at)[1]];
  }
  for (const { at, phrase, last } of reading.hits("reason.seen")) {
    const slot = restOfSentence(text, at[1]);
    if (/^ \p{Lu}/u.test(slot) && isFilled(slot, phrase, reading, last)) return { reason: sentenceAround(text, at) };
    if (/^ ?[[{<]/.test(slot)) result.blank ??= firstBlank(slot, at[1]);
  }
  const [generic] = reading.hits("reason.generic");
  if (generic) result.generic ??= generic.at;
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

/** Whether the words behind a marker say something: two of substance, none of them a blank or a hollow phrase. */
function isFilled(slot: string, marked: string, reading: Reading, last: number): boolean {
  const hollow = reading.hits("reason.hollow").find(({ token }) => token > last && token <= last + 2);
  const end = hollow ? slot.indexOf(hollow.phrase) + hollow.phrase.length : 0;
  const plain = withoutPlaceholders(slot.slice(end)).slice(0, 300);
  const words = plain.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu) ?? [];
  const substance = words.filter((word) => !smallWords.has(fold(word))).length;
  // A marker that ends in its own object, such as "because you", or tells what the reader did, needs less behind it.
  return substance >= (needsLess.test(marked.trim()) && plain.length > 0 ? 1 : 2);
}

/** "If you are looking for pumps" speaks to anybody. */
function isConditional(text: string, [start]: Span, phrase: string): boolean {
  if (!/^(?:you|sie|du|vous|usted|lei|u|je)\b/i.test(phrase) || /\b(?:receiv|sent|subscri)/i.test(phrase)) return false;
  return condition.test(text.slice(Math.max(0, start - 12), start));
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
