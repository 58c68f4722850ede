import type { Body } from "../core/draft.ts";
import type { Certainty, Evidence } from "../core/finding.ts";
import { type Likeness, offerLikeness } from "./offer-likeness.ts";
import { type OfferSign, offerSigns } from "./offer-signs.ts";
import { learnedKinds } from "./offer-table.ts";
import {
  cueWeights,
  discussionWeight,
  doubts,
  lawKinds,
  lengthening,
  levels,
  likeness,
  mentionWeight,
  mostOfCues,
  mostOfMentions,
  mostOfThings,
  type OfferKind,
  opening,
  openingPart,
  reach,
  strengths,
  withoutOffer,
} from "./offer-weights.ts";
import { oncePerBody } from "./once-per-body.ts";
import { type Reading, readingOf, readSubject } from "./reading.ts";
import { sign } from "./token.ts";

/** An offer of something that the acceptable-use policy forbids, as far as the words tell. */
export interface Offer {
  /** The sum of what speaks for it and against it; see `offer-weights.ts`. */
  score: number;
  certainty: Certainty;
  /** The one to three phrases that say most, in the order of the draft. */
  evidence: Evidence[];
}

/**
 * The offer of one kind that a draft makes. A mention is none: what a phrase adds depends on what the sentence around
 * it speaks about, and a single name of a thing never adds enough. Learned words lift what phrases begin to show, and
 * speak alone where all of a mail reads like such offers.
 */
export function findOffer(kind: OfferKind, subject: string, body: Body): Offer | undefined {
  const title = readSubject(subject);
  const text = readingOf(body);
  const isNamed = textAround(body).hasAnyKind || title.hasAny(conceptsOfEvery);
  const ahead = isNamed ? offerSigns(title, kind) : [];
  const within = isNamed ? offerSigns(text, kind) : [];
  const like = offerLikeness(kind, subject, body);
  if (ahead.length === 0 && within.length === 0) {
    if (!like || like.odds < likeness.unnamed || text.has(`${kind}.talk`)) return undefined;
    return offerOfWords(like, surroundingsOf(kind, title, body).against, { title, text });
  }
  const best = strongestPart(ahead, within);
  const { cues, against } = surroundingsOf(kind, title, body);
  const signs = [...ahead, ...best.signs];
  const isOffer = signs.some(({ strength }) => strength === "offer");
  const asked = lengthOf(text) * (opens(best.signs) ? openingPart : 1) + (isOffer ? 0 : withoutOffer);
  const sum = best.score + (best.score >= 2 ? cues : 0);
  const score =
    sum -
    against -
    asked +
    (sum >= likeness.from && like?.isTold ? liftOf(like) : 0) -
    (like ? doubtOf(like, signs, text) * (ahead.length > 0 ? doubts.titled : 1) : 0) -
    (like && isLonely(ahead, signs, like, text) ? likeness.lonelyWeight : 0);
  if (score < levels.hold) {
    const offer = like && offerOfWords(like, against, { title, text });
    if (offer) return offer;
  }
  if (score < levels.ask) return undefined;
  return {
    score,
    certainty: score < levels.hold ? "ask-a-human" : score < levels.sure ? "likely" : "sure",
    evidence: evidenceOf(ahead, best.signs, { title, text }),
  };
}

/** An offer of which all words of a mail tell, where they say enough against what speaks about a thing. */
function offerOfWords(
  { odds, isTold, isMost, strongest }: Likeness,
  against: number,
  read: { title: Reading; text: Reading },
) {
  if (!isTold || !isMost || odds < likeness.alone + against * likeness.against) return undefined;
  const evidence = strongest().map(({ field, at: [start, end] }) => {
    const whole = field === "subject" ? read.title.text : read.text.text;
    return { field, start, end, quote: whole.slice(start, end) };
  });
  return { score: levels.hold, certainty: "likely" as const, evidence };
}

/** Whether one phrase of a body makes an offer, with no lure beside it, in a mail whose words are of other matters. */
function isLonely(
  ahead: readonly OfferSign[],
  signs: readonly OfferSign[],
  { odds }: Likeness,
  { languages, words }: Reading,
): boolean {
  if (odds >= likeness.lonely || words < likeness.letter || !isLearnedIn(languages)) return false;
  if (ahead.some(({ strength }) => strength === "offer")) return false;
  const telling = new Map(signs.map((sign) => [sign.words, sign.strength]));
  for (const [phrase, strength] of telling) if (strength === "thing") telling.delete(phrase);
  return telling.size === 1;
}

/** What the length of a text asks for, see `lengthening`. */
function lengthOf({ words }: Reading): number {
  return Math.min(Math.max(0, words - lengthening.short) / lengthening.step, lengthening.most);
}

/** Whether a text comes to its offer at once: then it is what the mail is about, however long it goes on. */
function opens([first]: readonly OfferSign[]): boolean {
  return first !== undefined && first.token < opening;
}

/** What the words of the whole mail add to phrases that say little by themselves, see `likeness`. */
function liftOf(like: Likeness | undefined): number {
  return like ? Math.min(Math.max(0, like.odds - likeness.least) * likeness.step, likeness.most) : 0;
}

/** What the words of a mail of other matters take away from phrases, see `doubts`. */
function doubtOf({ odds }: Likeness, signs: readonly OfferSign[], { languages, words }: Reading): number {
  if (words < likeness.shortest || signs.some(({ isDisguised }) => isDisguised)) return 0;
  const isOffer = signs.some(({ strength }) => strength === "offer");
  const isLearned = isLearnedIn(languages);
  if (isOffer && !isLearned) return 0;
  const { from, step, most } = isLearned ? doubts[isOffer ? "offer" : "other"] : doubts.elsewhere;
  return Math.min(Math.max(0, from - odds) * step, most);
}

/** Whether enough ordinary words of a text's languages were learned to doubt an offer in it. */
function isLearnedIn(languages: readonly string[]): boolean {
  return languages.every((language) => language === doubts.language);
}

interface Part {
  score: number;
  signs: readonly OfferSign[];
}

/** The stretch of a text whose signs add up to most, with those of the subject. */
function strongestPart(ahead: readonly OfferSign[], within: readonly OfferSign[]): Part {
  let best: Part = { score: sumOf(ahead), signs: [] };
  let end = 0;
  for (let start = 0; start < within.length; start++) {
    const limit = (within[start]?.token ?? 0) + reach;
    while (end < within.length && (within[end]?.token ?? 0) <= limit) end++;
    const signs = within.slice(start, end);
    const score = sumOf([...ahead, ...signs]);
    if (score > best.score) best = { score, signs };
  }
  return best;
}

function sumOf(signs: readonly OfferSign[]): number {
  const seen = new Set<string>();
  let sum = 0;
  let things = 0;
  for (const { words, strength, weight } of signs) {
    if (seen.has(words)) continue;
    seen.add(words);
    if (strength === "thing") things += weight;
    else sum += weight;
  }
  return sum + Math.min(things, mostOfThings);
}

/** What a mail says around an offer of one kind: what goes with one, and what speaks about one. */
function surroundingsOf(kind: OfferKind, title: Reading, body: Body): { cues: number; against: number } {
  const { cues, mentions, discussion } = textAround(body).with(title);
  return { cues, against: (lawKinds.has(kind) ? 0 : mentions) + discussion };
}

const textAround = oncePerBody((body) => {
  const reading = readingOf(body);
  let last: { title: Reading; around: Around } | undefined;
  return {
    hasAnyKind: reading.hasAny(conceptsOfEvery),
    /** What the mail with this subject says; the same for all kinds. */
    with(title: Reading): Around {
      if (last?.title !== title) last = { title, around: aroundOffers(title, reading, body) };
      return last.around;
    },
  };
});

/** What goes with offers, what speaks about such things, and what shows that others wrote: as weights. */
interface Around {
  cues: number;
  mentions: number;
  discussion: number;
}

function aroundOffers(title: Reading, text: Reading, body: Body): Around {
  const different = (concept: string) => differentIn(text, concept) + differentIn(title, concept);
  let cues = 0;
  for (const [concept, weight] of weightedCues) cues += weight * different(concept);
  return {
    cues: Math.min(cues, mostOfCues),
    mentions: Math.min(different("mention.trade") * mentionWeight, mostOfMentions),
    discussion: isDiscussion(body, text) ? discussionWeight : 0,
  };
}

const weightedCues = Object.entries(cueWeights);

const conceptsOf = (kind: OfferKind) => strengths.map((strength) => `${kind}.${strength}`);

/** Without a phrase of any of these, learned words alone can tell of an offer. */
const conceptsOfEvery = [...learnedKinds, "reputation" as const, "unlawful" as const].flatMap(conceptsOf);

/** Whether a text holds lines of somebody else's mail, or the words that mail programs put before them. */
function isDiscussion({ text, hidden }: Body, { paragraphs }: Reading): boolean {
  // Most mails hold none of the signs, and are not searched.
  if (hidden.length === 0 && !paragraphs.some(({ reading }) => (reading.signs & (sign.quote | sign.colon)) !== 0))
    return false;
  const first = text.indexOf("\n>");
  return (
    (first >= 0 && text.indexOf("\n>", first + 2) >= 0) || text.includes(" wrote:\n") || text.includes(" writes:\n")
  );
}

/** How many different phrases of a concept a text has. */
function differentIn(reading: Reading, concept: string): number {
  const hits = reading.hits(concept);
  return hits.length < 2 ? hits.length : new Set(hits.map(({ phrase }) => phrase.toLowerCase())).size;
}

const mostQuotes = 3;

function evidenceOf(
  ahead: readonly OfferSign[],
  within: readonly OfferSign[],
  { title, text }: { title: Reading; text: Reading },
): Evidence[] {
  const quoted = [
    ...ahead.map((sign) => ({ sign, field: "subject" as const, text: title.text })),
    ...within.map((sign) => ({ sign, field: "body" as const, text: text.text })),
  ];
  const strongest = quoted.toSorted((a, b) => b.sign.weight - a.sign.weight).slice(0, mostQuotes);
  return quoted
    .filter((each) => strongest.includes(each))
    .map(({ sign: { at }, field, text: whole }) => {
      const [start, end] = at;
      return { field, start, end, quote: whole.slice(start, end) };
    });
}
