import type { Span } from "../core/draft.ts";
import { matchSize } from "./match-order.ts";
import { PhraseIndex } from "./phrase-index.ts";
import { inboundPhrases } from "./phrase-source.ts";
import { gap, type Tokens, unpack } from "./token.ts";
import { takeTokens } from "./tokens.ts";
import { unitsOf } from "./units.ts";

/** A place where an answer says something that matters. Numbers of its first and last word, from 0. */
export interface InboundHit {
  concept: string;
  token: number;
  last: number;
  quote: string;
  /** Letters and digits that its line or sentence holds besides. */
  beside: number;
}

/** What somebody else's message says, whatever its language. */
export interface InboundReading {
  words: number;
  hits(concept: string): readonly InboundHit[];
}

let book: { index: PhraseIndex; concepts: readonly string[] } | undefined;
let last: { text: string; reading: InboundReading } | undefined;

/**
 * Reads a message that was received. Its phrases stand in an index of their own, made when the first is read: they
 * come in forty languages at once, and would slow the reading of drafts.
 */
export function readInbound(text: string): InboundReading {
  if (last?.text === text) return last.reading;
  const reading = read(text);
  if (reading !== unreadable) last = { text, reading };
  return reading;
}

/** What is known of a message whose phrases are not at hand; the verdict says so: see `wordsLackedBy`. */
const unreadable: InboundReading = { words: 0, hits: () => [] };

function read(text: string): InboundReading {
  book ??= makeBook();
  if (!book) return unreadable;
  const { index, concepts } = book;
  const units = unitsOf(text);
  const taken = takeTokens(text, units);
  const tokens = unpack(taken);
  const { data, count } = index.match(text, units, taken);
  const hits: InboundHit[] = [];
  for (let at = 0; at < count; at += matchSize) {
    const [token, end] = [data[at + 2] ?? 0, data[at + 3] ?? 0];
    const [start, stop] = [tokens.starts[token] ?? 0, tokens.ends[end] ?? 0];
    const [from, to] = segmentOf(text, tokens, token, end);
    const beside = text.slice(from, start) + text.slice(stop, to);
    hits.push({
      concept: concepts[data[at] ?? 0] ?? "",
      token,
      last: end,
      quote: text.slice(start, stop),
      beside: beside.replace(/[^\p{L}\p{N}]/gu, "").length,
    });
  }
  return {
    words: tokens.starts.length,
    hits: (concept) => hits.filter((hit) => hit.concept === concept),
  };
}

/** A longer line was broken because it was full: the next goes on with it. */
const fullLine = 50;

/** The line or sentence around two words, from its first word to its last. */
function segmentOf(text: string, { starts, ends, gaps }: Tokens, first: number, last: number): Span {
  const isBreak = (index: number) => {
    const before = gaps[index] ?? gap.sentence;
    if (before !== gap.line) return before > gap.line;
    const end = ends[index - 1] ?? 0;
    return end - text.lastIndexOf("\n", end) < fullLine;
  };
  let from = first;
  while (from > 0 && !isBreak(from)) from--;
  let to = last;
  while (to + 1 < starts.length && !isBreak(to + 1)) to++;
  return [starts[from] ?? 0, ends[to] ?? 0];
}

function makeBook() {
  const index = new PhraseIndex();
  const tables = inboundPhrases();
  if (!tables) return undefined;
  index.add(
    tables,
    tables.concepts.map((_, number) => number),
    0,
  );
  return { index, concepts: tables.concepts };
}
