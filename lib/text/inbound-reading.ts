import type { Span } from "../core/draft.ts";
import { PhraseIndex } from "./phrase-index.ts";
import { gap, type Tokens, tokensOf } from "./tokens.ts";
import { optOutRequestTopic } from "./vocabulary/opt-out-request/topic.ts";
import { robotTopic } from "./vocabulary/robot/topic.ts";

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

const concepts: string[] = [];
let index: PhraseIndex | undefined;
let last: { text: string; reading: InboundReading } | undefined;

/**
 * Reads a message that was received. Its phrases stand in an index of their own, made when the first is read: they
 * come in forty languages at once, and would slow the reading of drafts.
 */
export function readInbound(text: string): InboundReading {
  if (last?.text === text) return last.reading;
  const reading = read(text);
  last = { text, reading };
  return reading;
}

function read(text: string): InboundReading {
  index ??= buildIndex();
  const tokens = tokensOf(text);
  const hits = index.match(text, tokens).map(({ concept, first, last: end }): InboundHit => {
    const at = [tokens.starts[first] ?? 0, tokens.ends[end] ?? 0] as const;
    const [from, to] = segmentOf(text, tokens, first, end);
    const beside = text.slice(from, at[0]) + text.slice(at[1], to);
    return {
      concept: concepts[concept] ?? "",
      token: first,
      last: end,
      quote: text.slice(...at),
      beside: beside.replace(/[^\p{L}\p{N}]/gu, "").length,
    };
  });
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

function buildIndex(): PhraseIndex {
  const built = new PhraseIndex();
  for (const topic of [optOutRequestTopic, robotTopic]) {
    for (const phrasesOf of Object.values(topic)) {
      for (const [concept, phrases] of Object.entries(phrasesOf)) {
        for (const phrase of phrases) built.add(phrase, numberOf(concept), 0);
      }
    }
  }
  return built;
}

function numberOf(concept: string): number {
  const known = concepts.indexOf(concept);
  return known >= 0 ? known : concepts.push(concept) - 1;
}
