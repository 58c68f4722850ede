import { type Part, type Phrase, parsePhrase, type Way } from "./phrase.ts";
import { commonWords } from "./vocabulary/common-words.ts";

/** Bits of a place in a phrase. */
export const place = {
  /** The phrase may start with it. */
  first: 1,
  /** The phrase may end with it. */
  last: 2,
  /** Where the phrase is looked for: the rarest of the words that it cannot do without. */
  anchor: 4,
  /** The phrase starts with it, and at the start of a line. */
  line: 8,
} as const;

/**
 * The phrases of one language in arrays, ready for the index. A phrase is a graph of places, each of which takes one
 * word; an edge leads from a place to one that may follow, over some words of any kind.
 */
export interface PhraseTables {
  concepts: readonly string[];
  /** Words, stems with `*` behind, endings with `*` before, shapes in angle brackets. */
  words: readonly string[];
  /** The words of each set, one set behind the other: numbers in `words`. */
  setWords: readonly number[];
  /** Where the words of each set end. */
  setEnds: readonly number[];
  /** The concept of each phrase. */
  phraseConcepts: readonly number[];
  /** Where the places of each phrase end. */
  phraseEnds: readonly number[];
  /** The set of words that each place takes, and its bits. */
  placeSets: readonly number[];
  placeBits: readonly number[];
  /** Where the edges from each place end. */
  edgeEnds: readonly number[];
  /** How many places behind its start each edge leads, and over how many words at most. */
  edgeSteps: readonly number[];
  edgeGaps: readonly number[];
}

/** Makes tables of phrases by concept; a phrase that is there twice is taken twice. Throws `PhraseError`. */
export function tablesOf(phrases: Iterable<readonly [concept: string, phrases: readonly string[]]>): PhraseTables {
  const concepts = numbering();
  const parsed: { concept: number; phrase: Phrase }[] = [];
  for (const [concept, written] of phrases) {
    const number = concepts.numberOf(concept);
    for (const phrase of written) parsed.push({ concept: number, phrase: parsePhrase(phrase) });
  }
  const builder = startBuilder();
  for (const { phrase } of parsed) for (const way of phrase.ways) countWords(way, builder.counts);
  for (const { concept, phrase } of parsed) addPhrase(phrase, concept, builder);
  const { sets, words, setWords, setEnds, counts, edges, ...tables } = builder;
  return { ...tables, ...edgesInOrder(edges), concepts: concepts.all, words: words.all, setWords, setEnds };
}

interface Numbering {
  all: string[];
  numberOf(name: string): number;
}

function numbering(): Numbering {
  const all: string[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (name: string) => {
    const known = numbers.get(name);
    if (known !== undefined) return known;
    numbers.set(name, all.length);
    return all.push(name) - 1;
  };
  return { all, numberOf };
}

function startBuilder() {
  return {
    words: numbering(),
    sets: new Map<string, number>(),
    setWords: [] as number[],
    setEnds: [] as number[],
    phraseConcepts: [] as number[],
    phraseEnds: [] as number[],
    placeSets: [] as number[],
    placeBits: [] as number[],
    /** Edges by the place from which they start. */
    edges: [] as { to: number; gap: number }[][],
    /** In how many places a word stands: what is frequent in phrases is frequent in mails. */
    counts: new Map<string, number>(),
  };
}

type Builder = ReturnType<typeof startBuilder>;

function countWords(way: Way, counts: Map<string, number>): void {
  for (const part of way) {
    if ("words" in part) for (const word of part.words) counts.set(word, (counts.get(word) ?? 0) + 1);
    else if ("ways" in part) for (const inner of part.ways) countWords(inner, counts);
  }
}

/** A place at the edge of a fragment, with the words of any kind between the two. */
interface Rim {
  place: number;
  gap: number;
}

/** A piece of a phrase while its graph is built, after Glushkov (1961). */
interface Fragment {
  first: readonly Rim[];
  last: readonly Rim[];
  /** Over how many words one may pass it by; undefined where it must be taken. */
  through: number | undefined;
  /** The cheapest places of which every way takes exactly one, and how often their words are met. */
  cut: readonly number[];
  cost: number;
}

function addPhrase({ ways, atLineStart }: Phrase, concept: number, builder: Builder): void {
  const { first, last, cut } = fragmentOf(ways, builder);
  const { placeBits } = builder;
  const mark = (at: number, bit: number) => {
    placeBits[at] = (placeBits[at] ?? 0) | bit;
  };
  for (const rim of first) mark(rim.place, place.first);
  for (const rim of last) mark(rim.place, place.last);
  // Lines start less often than most words are met.
  if (atLineStart) for (const rim of first) mark(rim.place, place.anchor | place.line);
  else for (const at of cut) mark(at, place.anchor);
  builder.phraseConcepts.push(concept);
  builder.phraseEnds.push(placeBits.length);
}

/** The fragment of alternatives. */
function fragmentOf(ways: readonly Way[], builder: Builder): Fragment {
  const fragments = ways.map((way) => sequenceOf(way, builder));
  const [only] = fragments;
  if (fragments.length === 1 && only) return only;
  const through = fragments.flatMap((fragment) => fragment.through ?? []);
  return {
    first: fragments.flatMap((fragment) => fragment.first),
    last: fragments.flatMap((fragment) => fragment.last),
    through: through.length > 0 ? Math.max(...through) : undefined,
    cut: fragments.flatMap(({ cut }) => cut),
    cost: fragments.reduce((sum, { cost }) => sum + cost, 0),
  };
}

function sequenceOf(way: Way, builder: Builder): Fragment {
  let whole: Fragment = { first: [], last: [], through: 0, cut: [], cost: Number.POSITIVE_INFINITY };
  for (const part of way) whole = join(whole, partOf(part, builder), builder);
  return whole;
}

function partOf(part: Part, builder: Builder): Fragment {
  if ("gap" in part) return { first: [], last: [], through: part.gap, cut: [], cost: Number.POSITIVE_INFINITY };
  if ("ways" in part) return fragmentOf(part.ways, builder);
  const at = builder.placeSets.push(setOf(part.words, builder)) - 1;
  builder.placeBits.push(0);
  builder.edges.push([]);
  const rim = [{ place: at, gap: 0 }];
  const cost = part.words.reduce((sum, word) => sum + costOf(word, builder.counts), 0);
  return { first: rim, last: rim, through: undefined, cut: [at], cost };
}

function join(before: Fragment, behind: Fragment, { edges }: Builder): Fragment {
  for (const from of before.last) {
    for (const to of behind.first) edges[from.place]?.push({ to: to.place, gap: from.gap + to.gap });
  }
  const isCheaper = before.cost < behind.cost;
  return {
    first: before.through === undefined ? before.first : [...before.first, ...moved(behind.first, before.through)],
    last: behind.through === undefined ? behind.last : [...moved(before.last, behind.through), ...behind.last],
    through: before.through === undefined || behind.through === undefined ? undefined : before.through + behind.through,
    cut: isCheaper ? before.cut : behind.cut,
    cost: isCheaper ? before.cost : behind.cost,
  };
}

function moved(rims: readonly Rim[], by: number): readonly Rim[] {
  return by === 0 ? rims : rims.map(({ place: at, gap }) => ({ place: at, gap: gap + by }));
}

function setOf(words: readonly string[], { sets, words: known, setWords, setEnds }: Builder): number {
  const key = [...words].sort().join("|");
  const number = sets.get(key);
  if (number !== undefined) return number;
  for (const word of words) setWords.push(known.numberOf(word));
  setEnds.push(setWords.length);
  sets.set(key, setEnds.length - 1);
  return setEnds.length - 1;
}

const shapeCosts: Readonly<Record<string, number>> = { "<cap>": 10_000, "<num>": 2000, "<pct>": 200, "<money>": 200 };

/** How often a word is met among 100,000: the commonest by their rank (Zipf's law), the others by their length. */
function costOf(word: string, counts: ReadonlyMap<string, number>): number {
  const shape = shapeCosts[word];
  if (shape !== undefined) return shape;
  const common = commonCosts.get(word);
  if (common !== undefined) return common;
  const isPart = word.startsWith("*") || word.endsWith("*");
  const short = word.length <= 2 ? 50 : word.length === 3 ? 12 : isPart ? 10 : 5;
  // A word of many phrases is one of those that stand in many mails.
  return short * Math.sqrt(counts.get(word) ?? 1);
}

const commonCosts = costsOfCommon();

function costsOfCommon(): Map<string, number> {
  const costs = new Map<string, number>();
  for (const words of commonWords) {
    words.forEach((word, rank) => {
      costs.set(word, Math.max(costs.get(word) ?? 0, 50_000 / (rank + 10)));
    });
  }
  return costs;
}

function edgesInOrder(edges: Builder["edges"]): Pick<PhraseTables, "edgeEnds" | "edgeSteps" | "edgeGaps"> {
  const edgeEnds: number[] = [];
  const edgeSteps: number[] = [];
  const edgeGaps: number[] = [];
  edges.forEach((all, from) => {
    for (const { to, gap } of all) {
      edgeSteps.push(to - from);
      edgeGaps.push(gap);
    }
    edgeEnds.push(edgeSteps.length);
  });
  return { edgeEnds, edgeSteps, edgeGaps };
}
