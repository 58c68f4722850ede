import type { Body } from "../core/draft.ts";
import { matchSize } from "../text/match-order.ts";
import { oncePerBody } from "../text/once-per-body.ts";
import { oncePerParagraph, type ParagraphReading } from "../text/paragraph-reading.ts";
import { parsePhrase } from "../text/phrase.ts";
import { PhraseIndex } from "../text/phrase-index.ts";
import { tablesOf } from "../text/phrase-tables.ts";
import { type Reading, readingOf, readSubject } from "../text/reading.ts";
import { tokenSize } from "../text/token.ts";
import { takeTokens } from "../text/tokens.ts";
import { unitsOf } from "../text/units.ts";

/** A place where a phrase of a pack stands, in UTF-16 offsets of the whole text. */
export interface PackHit {
  start: number;
  end: number;
  /** What was given for the phrase in `add`. */
  entry: number;
}

/** Finds the phrases of one pack: one walk for all its rules, and none over a paragraph that was read before. */
export interface PackPhrases {
  /** Adds a phrase for the rule `rule`; an exception silences those that it overlaps. Throws `PhraseError`. */
  add(phrase: string, rule: number, entry: number | "exception"): void;
  /** Where the phrases of a rule stand in a body, in order and without overlaps. */
  inBody(body: Body, rule: number): readonly PackHit[];
  inSubject(subject: string, rule: number): readonly PackHit[];
}

interface Meaning {
  rule: number;
  entry: number | "exception";
  phrases: string[];
}

interface PackMatch {
  concept: number;
  start: number;
  end: number;
}

/** An empty set of phrases. */
export function packPhrases(): PackPhrases {
  const meanings = new Map<string, Meaning>();
  let built: { index: PhraseIndex; meanings: Meaning[] } | undefined;
  const build = () => {
    if (built) return built;
    const index = new PhraseIndex();
    const all = [...meanings];
    const tables = tablesOf(all.map(([key, { phrases }]) => [key, phrases] as const));
    index.add(tables, [...all.keys()], 0);
    built = { index, meanings: all.map(([, meaning]) => meaning) };
    return built;
  };
  const matchesOf = oncePerParagraph(({ text }: ParagraphReading): PackMatch[] => {
    // Built before the tokens are taken: to build takes tokens itself.
    const { index } = build();
    const units = unitsOf(text);
    const taken = takeTokens(text, units);
    const { data, count } = index.match(text, units, taken);
    const matches: PackMatch[] = [];
    for (let at = 0; at < count; at += matchSize) {
      const [concept = 0, , first = 0, last = 0] = data.subarray(at, at + matchSize);
      const [start = 0, end = 0] = [taken.data[first * tokenSize], taken.data[last * tokenSize + 1]];
      matches.push({ concept, start, end });
    }
    return matches;
  });

  function hitsByRule({ paragraphs }: Pick<Reading, "paragraphs">): Map<number, PackHit[]> {
    const found = new Map<number, PackHit[]>();
    const allowed: (PackHit & { rule: number })[] = [];
    for (const { start, reading } of paragraphs) {
      for (const match of matchesOf(reading)) {
        const meaning = build().meanings[match.concept];
        if (!meaning) continue;
        const at = { start: start + match.start, end: start + match.end };
        if (meaning.entry === "exception") allowed.push({ ...at, entry: 0, rule: meaning.rule });
        else listOf(found, meaning.rule).push({ ...at, entry: meaning.entry });
      }
    }
    for (const [rule, hits] of found)
      found.set(
        rule,
        withoutOverlaps(
          hits,
          allowed.filter((hit) => hit.rule === rule),
        ),
      );
    return found;
  }

  const inBodies = oncePerBody((body) => hitsByRule(readingOf(body)));
  return {
    add(phrase, rule, entry) {
      parsePhrase(phrase);
      const key = `${rule} ${entry}`;
      const known = meanings.get(key);
      if (known) known.phrases.push(phrase);
      else meanings.set(key, { rule, entry, phrases: [phrase] });
      built = undefined;
    },
    inBody: (body, rule) => inBodies(body).get(rule) ?? [],
    inSubject: (subject, rule) => hitsByRule(readSubject(subject)).get(rule) ?? [],
  };
}

function listOf<Key, Value>(lists: Map<Key, Value[]>, key: Key): Value[] {
  const known = lists.get(key);
  if (known) return known;
  const list: Value[] = [];
  lists.set(key, list);
  return list;
}

/** Of hits that overlap the first and longest stays, and none that overlaps an exception. */
function withoutOverlaps(hits: PackHit[], allowed: readonly PackHit[]): PackHit[] {
  const kept: PackHit[] = [];
  for (const hit of hits.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const before = kept.at(-1);
    if (before && before.end > hit.start) continue;
    if (!allowed.some(({ start, end }) => start < hit.end && hit.start < end)) kept.push(hit);
  }
  return kept;
}
