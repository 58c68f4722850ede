import type { Link, Span } from "../core/draft.ts";
import type { OptOut } from "./opt-out.ts";
import { isInHeader, linkOfWish } from "./opt-out-links.ts";
import { linesAround, sentenceOfHit } from "./opt-out-sentence.ts";
import { overlaps } from "./pattern.ts";
import type { Hit, Reading } from "./reading.ts";

/** How far from the wish its way may stand, in UTF-16 units. */
const reach = 160;

/** No more wishes than this are looked at: nobody offers so many ways out. */
const most = 100;

/** What is to end stands within so many words of the word for its end. */
const mostToEnded = 4;

/** Beside a name of the opt-out, a line with so many more letters says something of its own. */
const mostBesideName = 24;
const mostBesideLabel = 4;

/**
 * What may begin an opt-out. `offer` and `by-reply` need nothing more; a `name`, such as "unsubscribe", and a
 * `label`, such as "manage preferences", may stand alone; a `wish` of the reader or a `promise` to write no more
 * needs a way; a `word`, such as "remove",
 * counts where it is all that its line or link says; an `end`, such as "off", needs what is ended, such as "our list",
 * close by, in any order, and a way.
 */
const beginnings = ["by-reply", "offer", "name", "wish", "promise", "label", "word", "end"] as const;
type Beginning = (typeof beginnings)[number];

const conceptsOfBeginnings = beginnings.map((beginning) => ({ beginning, concept: `opt-out.${beginning}` }));

interface Candidate {
  beginning: Beginning;
  hit: Hit;
}

/** Opt-outs told by the vocabulary of any language: a wish and, in its sentence or beside it, a way to act on it. */
export function offersByPhrase(reading: Reading, links: readonly Link[]): OptOut[] {
  const candidates = candidatesOf(reading);
  if (candidates.length === 0) return [];
  const talk = reading.hits("opt-out.talk");
  const offers: OptOut[] = [];
  for (const candidate of candidates) {
    const { at } = candidate.hit;
    // What else the same sentence says of a way that works changes nothing.
    if (offers.some(({ way, sentence }) => way !== "none" && sentence[0] <= at[0] && at[1] <= sentence[1])) continue;
    if (talk.some((other) => overlaps(other.at, at)) || isInHeader(reading.text, at)) continue;
    const offer = offerOf(reading, candidate, links);
    if (!offer) continue;
    // A promise is the other half of a wish: "reply STOP" "and I will not write again".
    const isSame = ({ way, sentence }: OptOut) =>
      way === offer.way &&
      (sentence[0] === offer.sentence[0] ||
        (candidate.beginning === "promise" && Math.abs(sentence[1] - offer.sentence[0]) < reach));
    if (!offers.some(isSame)) offers.push(offer);
  }
  return offers;
}

function candidatesOf({ hits }: Reading): Candidate[] {
  const candidates: Candidate[] = [];
  for (const { beginning, concept } of conceptsOfBeginnings) {
    for (const hit of hits(concept)) candidates.push({ beginning, hit });
  }
  return candidates.slice(0, most);
}

function offerOf(reading: Reading, { beginning, hit }: Candidate, links: readonly Link[]): OptOut | undefined {
  const { text } = reading;
  const { at } = hit;
  const sentence = linesAround(text, sentenceOfHit(reading, hit), at);
  const base = { at, sentence };
  if (beginning === "word") return offerOfWord(text, at, sentence, links);
  const around: Span = [at[0] - reach, at[1] + reach];
  const inReach = (concept: string) => reading.hits(concept).filter((way) => overlaps(way.at, around));
  const near = (concept: string) => inReach(concept).filter((way) => !overlaps(way.at, at));
  const isBeside = (way: Hit) => way.sentence === hit.sentence;
  // "Let me know if you need it" and "contacted by phone" are of other matters.
  const talk = reading.hits("opt-out.talk");
  const isMeant = ({ at: words }: Hit) => !talk.some((other) => overlaps(other.at, words));
  if (beginning === "end") {
    const isEnded = (other: Hit) => isBeside(other) && isMeant(other) && apart(other, hit) <= mostToEnded;
    if (!near("opt-out.contact").some(isEnded)) return undefined;
  }
  const letters = inReach("opt-out.letter").filter(isBeside);
  // "Send us a letter" is no way to answer.
  const isAnswer = (reply: Hit) => !letters.some(({ token, last }) => token - reply.last <= 4 && reply.token <= last);
  const replies = [...near("opt-out.by-reply"), ...near("opt-out.reply")].filter(
    (way) => isAnswer(way) && isMeant(way),
  );
  const isReply = beginning === "by-reply" || replies.some(isBeside);
  const isClick = near("opt-out.click").some(isBeside);
  const link = linkOfWish(at, sentence, links);
  // A page beside "stop" and "mails" may be about anything; one to go to for that is a way.
  const isWeb = link !== undefined && wayOf(link) === "link";
  if (beginning === "end" && isWeb && !isClick && !isReply) return undefined;
  if (link && (overlaps(link.at, sentence) || !isReply)) return { ...base, way: wayOf(link), link };
  const blank = isReply ? undefined : blankFor(reading, hit);
  if (blank) return { ...base, way: "placeholder", blank };
  if (isReply) return { ...base, way: "reply" };
  if (letters.length > 0) return { ...base, way: "letter" };
  if (inReach("opt-out.phone").some(isBeside)) return { ...base, way: "phone" };
  if (isClick || beginning === "offer") return { ...base, way: "none" };
  const isForReader = beginning === "wish" && inReach("opt-out.if").some((way) => isBeside(way) && way.at[0] < at[0]);
  const isAlone = beginning !== "promise" && beginning !== "end" && standsAlone(text, at, sentence, beginning);
  if (isForReader || isAlone) return { ...base, way: "none" };
  if (beginning === "label" || beginning === "end") return undefined;
  if (replies.length > 0) return { ...base, way: "reply" };
  if (near("opt-out.click").length > 0 || near("opt-out.can").some(isBeside)) return { ...base, way: "none" };
  return undefined;
}

/** How many words stand between two hits. */
function apart(a: Hit, b: Hit): number {
  return Math.max(a.token - b.last, b.token - a.last) - 1;
}

/** A word that is all of its line, or all of a link, or stands before an address: "Remove: https://…". */
function offerOfWord(text: string, at: Span, sentence: Span, links: readonly Link[]): OptOut | undefined {
  const link = links.find((other) => other.at[1] > at[0] && other.at[0] - at[1] <= 4);
  if (!link) return undefined;
  const [before, after] = lettersBeside(text, at, link.at[0] <= at[0] ? link.at : [sentence[0], at[1]]);
  return before + after <= 1 ? { at, sentence, way: wayOf(link), link } : undefined;
}

/** How a link is followed. */
export function wayOf({ href }: Link): "mailto" | "link" {
  return /^mailto:/i.test(href) ? "mailto" : "link";
}

/** The blank in the sentence of the wish or right behind it, where a link would stand. */
function blankFor(reading: Reading, hit: Hit): Span | undefined {
  const end = hit.at[1];
  const [start, stop] = sentenceOfHit(reading, hit);
  const blank = reading.marks.find(
    ({ kind, at }) =>
      kind === "blank" && at[0] >= Math.max(start, end - 60) && at[0] <= Math.min(stop + 40, end + reach),
  )?.at;
  if (!blank) return undefined;
  const words = reading.text.slice(...blank);
  return /link|url|unsub|opt|remov|prefer|here|mail|stop|abmeld|desins|baja/i.test(words) || blank[0] - end <= 3
    ? blank
    : undefined;
}

/** Whether the wish is all, or for a name nearly all, that its line or piece of a footer says. */
function standsAlone(text: string, at: Span, sentence: Span, beginning: Beginning): boolean {
  const [before, after] = lettersBeside(text, at, sentence);
  if (beginning !== "name") return before + after <= mostBesideLabel;
  if (after === 0 && isLastLabel(text, at)) return true;
  return before + after <= (before === 0 ? 1.5 * mostBesideName : mostBesideName);
}

/** Small words before a capital that make it a noun of their sentence: "zum Abmelden", "click Unsubscribe". */
const leadsOn =
  /(?:^|\s)(?:[Zz]um|[Bb]eim|[Dd]as|[Dd]ie|[Dd]er|[Dd]em|[Vv]om|[Oo]hne|[Dd]urch|the|an?|your|our|of|for|to|on|in|and|or|not|no|with|le|la|de|het|een|til|för|att|na|do)$/;

/** "Play responsibly Unsubscribe": the last of a footer's labels, which stood in cells of their own. */
function isLastLabel(text: string, [start, end]: Span): boolean {
  if (!/^[ \t]*(?:\n|$)/.test(text.slice(end, end + 8)) || !/\p{Lu}/u.test(text.charAt(start))) return false;
  const before = text.slice(Math.max(0, start - 24), start);
  return /[\p{L}\d)] $/u.test(before) && !leadsOn.test(before.trimEnd());
}

/** How many letters and digits stand before and behind the wish in its line or piece of a footer. */
function lettersBeside(text: string, [start, end]: Span, [from, to]: Span): [before: number, after: number] {
  const before = text.slice(Math.max(0, start - 60, from), start).split(between);
  const after = text.slice(end, Math.min(end + 60, to)).split(between);
  const count = (words = "") => words.replace(marks, "").length;
  return [count(before.at(-1)), count(after[0])];
}

const marks = /[^\p{L}\p{N}]/gu;

/** What parts the labels of a footer, and a question from its answer. */
const between = /[\n|\u00b7\u2022/\uff5c]| {2,}| [-\u2013\u2014] |[?!.:] /;
