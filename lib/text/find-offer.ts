import type { Body } from "../core/draft.ts";
import type { Certainty, Evidence } from "../core/finding.ts";
import { type OfferSign, offerSigns } from "./offer-signs.ts";
import {
  cueWeights,
  discussionWeight,
  lawKinds,
  lengthening,
  levels,
  mentionWeight,
  mostOfCues,
  mostOfMentions,
  mostOfThings,
  type OfferKind,
  reach,
  withoutOffer,
} from "./offer-weights.ts";
import { oncePerBody } from "./once-per-body.ts";
import { type Reading, readingOf, readSubject } from "./reading.ts";

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
 * it speaks about, and a single name of a thing never adds enough.
 */
export function findOffer(kind: OfferKind, subject: string, body: Body): Offer | undefined {
  const title = readSubject(subject);
  const text = readingOf(body);
  const ahead = offerSigns(title, kind);
  const within = offerSigns(text, kind);
  if (ahead.length === 0 && within.length === 0) return undefined;
  const best = strongestPart(ahead, within);
  const { cues, against } = surroundingsOf(kind, title, body);
  const isOffer = [...ahead, ...best.signs].some(({ strength }) => strength === "offer");
  const asked = lengthOf(text) + (isOffer ? 0 : withoutOffer);
  const score = best.score + (best.score >= 2 ? cues : 0) - against - asked;
  if (score < levels.ask) return undefined;
  return {
    score,
    certainty: score < levels.hold ? "ask-a-human" : score < levels.sure ? "likely" : "sure",
    evidence: evidenceOf(ahead, best.signs, { title, text }),
  };
}

/** What the length of a text asks for, see `lengthening`. */
function lengthOf({ words }: Reading): number {
  return Math.min(Math.max(0, words - lengthening.short) / lengthening.step, lengthening.most);
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

/** What a mail says around an offer of any kind: what goes with one, and what speaks about one. */
function surroundingsOf(kind: OfferKind, title: Reading, body: Body): { cues: number; against: number } {
  const text = textAround(body);
  const cues = Object.entries(cueWeights).reduce(
    (sum, [concept, weight]) => sum + weight * (text.different(concept) + differentIn(title, concept)),
    0,
  );
  const mentions = lawKinds.has(kind) ? 0 : text.different("mention.trade") + differentIn(title, "mention.trade");
  return {
    cues: Math.min(cues, mostOfCues),
    against: Math.min(mentions * mentionWeight, mostOfMentions) + (text.isDiscussion ? discussionWeight : 0),
  };
}

const textAround = oncePerBody((body) => {
  const reading = readingOf(body);
  const counts = new Map<string, number>();
  const different = (concept: string) => {
    const known = counts.get(concept) ?? differentIn(reading, concept);
    counts.set(concept, known);
    return known;
  };
  return { different, isDiscussion: isDiscussion(body.text) };
});

/** Whether a text holds lines of somebody else's mail, or the words that mail programs put before them. */
function isDiscussion(text: string): boolean {
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
