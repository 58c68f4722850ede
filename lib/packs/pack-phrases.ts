import type { Body } from "../core/draft.ts";
import { oncePerBody } from "../text/once-per-body.ts";
import { oncePerParagraph, type ParagraphReading } from "../text/paragraph-reading.ts";
import { PhraseIndex } from "../text/phrase-index.ts";
import { type Reading, readingOf, readSubject } from "../text/reading.ts";

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
}

/** An empty set of phrases. */
export function packPhrases(): PackPhrases {
  const index = new PhraseIndex();
  const meanings: Meaning[] = [];
  const numbers = new Map<string, number>();
  const matchesOf = oncePerParagraph(({ text, tokens }: ParagraphReading) => index.match(text, tokens));

  function hitsByRule({ paragraphs }: Pick<Reading, "paragraphs">): Map<number, PackHit[]> {
    const found = new Map<number, PackHit[]>();
    const allowed: (PackHit & { rule: number })[] = [];
    for (const { start, reading } of paragraphs) {
      const { starts, ends } = reading.tokens;
      for (const { concept, first, last } of matchesOf(reading)) {
        const meaning = meanings[concept];
        if (!meaning) continue;
        const at = { start: start + (starts[first] ?? 0), end: start + (ends[last] ?? 0) };
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
      const key = `${rule} ${entry}`;
      const number = numbers.get(key) ?? meanings.push({ rule, entry }) - 1;
      numbers.set(key, number);
      index.add(phrase, number, 0);
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
