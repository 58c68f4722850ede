import type { Body, Span } from "../core/draft.ts";
import { offerTable } from "./list-source.ts";
import { visitFeatures } from "./offer-features.ts";
import { learnedKinds, type OfferTable, weightStep } from "./offer-table.ts";
import type { OfferKind } from "./offer-weights.ts";
import { oncePerBody } from "./once-per-body.ts";
import { readingOf, seenText } from "./reading.ts";

/** Where fewer words and pairs of words are known, they speak for nothing. */
const fewestKnown = 9;
/** Longer texts hold words of everything, in words. */
const longest = 850;
/** Texts of more UTF-16 units are longer than that in any language, and their words need not be counted. */
const longestInUnits = 16 * longest;
/** So many words are quoted. */
const mostQuotes = 3;

/** How much a mail as a whole reads like offers of a kind, told by learned weights of its words. */
export interface Likeness {
  /** Log odds against ordinary mail, which has less than 0. */
  odds: number;
  /** Whether words enough are known to speak for an offer. */
  isTold: boolean;
  /** Whether it reads less like offers of any other kind. */
  isMost: boolean;
  /** Its words that say most for the kind, in their order. */
  strongest(): Place[];
}

/** Words of a draft, as UTF-16 offsets. */
interface Place {
  field: "subject" | "body";
  at: Span;
}

/** How much a mail reads like offers of a kind; `undefined` for kinds without weights and for long texts. */
export function offerLikeness(kind: OfferKind, subject: string, body: Body): Likeness | undefined {
  const at = (learnedKinds as readonly string[]).indexOf(kind);
  const weighed = at < 0 ? undefined : weigherOf(body)(subject);
  const own = weighed?.odds[at];
  if (!weighed || own === undefined) return undefined;
  return {
    odds: own,
    isTold: weighed.known >= fewestKnown,
    isMost: weighed.odds.every((other) => other <= own),
    strongest: () => strongestWords(at, subject, seenText(body)),
  };
}

let table: OfferTable | undefined;

/** The weights once they are at hand. */
function weights(): OfferTable | undefined {
  table ??= offerTable();
  return table;
}

/** The odds of each kind; the same for all rules that ask about one draft. */
const weigherOf = oncePerBody((body) => {
  let last: { subject: string; weighed: Weighed | undefined } | undefined;
  return (subject: string) => {
    if (last?.subject !== subject) last = { subject, weighed: weigh(subject, body) };
    return last.weighed;
  };
});

interface Weighed {
  odds: readonly number[];
  /** How many words and pairs of words have weights. */
  known: number;
}

/** By entry, the number of the last draft in which it was seen. */
let seenIn = new Uint32Array(0);
let drafts = 0;

function weigh(subject: string, body: Body): Weighed | undefined {
  if (seenText(body).length > longestInUnits || readingOf(body).words > longest) return undefined;
  const known = weights();
  if (!known) return undefined;
  if (seenIn.length < known.count) seenIn = new Uint32Array(known.count);
  const draft = ++drafts;
  const sums = new Float64Array(known.bias.length);
  let found = 0;
  const visit = (hash: number) => {
    const entry = known.find(hash);
    if (entry < 0 || seenIn[entry] === draft) return;
    seenIn[entry] = draft;
    found++;
    known.addTo(sums, entry);
  };
  const words = visitFeatures(subject, visit) + visitFeatures(seenText(body), visit);
  const step = weightStep / Math.sqrt(Math.max(1, words));
  const odds = known.bias.map((bias, kind) => bias + step * (sums[kind] ?? 0));
  return { odds, known: found };
}

/** The words that say most, asked for where something was found, so that their places cost nothing before. */
function strongestWords(kind: number, subject: string, text: string): Place[] {
  const found: (Place & { weight: number })[] = [];
  const collect = (field: Place["field"], whole: string) =>
    visitFeatures(whole, (hash, start, end) => {
      const entry = table?.find(hash) ?? -1;
      if (table && entry >= 0) found.push({ weight: table.weightOf(entry, kind), field, at: [start, end] });
    });
  collect("subject", subject);
  collect("body", text);
  const chosen: Place[] = [];
  for (const { field, at } of found.toSorted((a, b) => b.weight - a.weight)) {
    if (chosen.length === mostQuotes) break;
    const isTaken = chosen.some((other) => other.field === field && at[0] < other.at[1] && other.at[0] < at[1]);
    if (!isTaken) chosen.push({ field, at });
  }
  return chosen.sort((a, b) => (a.field === b.field ? a.at[0] - b.at[0] : a.field === "subject" ? -1 : 1));
}
