import { IntList } from "./int-list.ts";
import { KnownWords } from "./known-words.ts";
import { inOrder } from "./match-order.ts";
import { type PhraseTables, place } from "./phrase-tables.ts";
import { PhraseWords } from "./phrase-words.ts";
import { gap, type TakenTokens } from "./tokens.ts";

/**
 * All phrases over words. A text is walked once. Each word leads to the phrases of which it is the rarest part, and
 * these are followed from there to both sides: words that stand everywhere lead nowhere, so that time grows with
 * the text and hardly with the number of phrases.
 */
export class PhraseIndex {
  readonly #words = new PhraseWords();
  readonly #known = new KnownWords(this.#words, (set) => this.#anchors[set] ?? []);
  /** The places at which to look for a phrase, by set of words. */
  readonly #anchors: number[][] = [];
  #sets = 0;
  /** Of each place its set, its bits and its phrase. */
  readonly #placeSets = new IntList(1024);
  readonly #placeBits = new IntList(1024);
  readonly #placePhrases = new IntList(1024);
  /** Of each phrase its concept, its language and whether it starts a line. */
  readonly #concepts = new IntList(256);
  readonly #languages = new IntList(256);
  readonly #lineStarts = new IntList(256);
  /** Edges to the next places and back, each as a place and the most words between. */
  readonly #ends = new IntList(1024);
  readonly #targets = new IntList(1024);
  readonly #gaps = new IntList(1024);
  readonly #backEnds = new IntList(1024);
  readonly #sources = new IntList(1024);
  readonly #backGaps = new IntList(1024);
  /** The text that is read: the numbers of its words and of the sentences that they stand in. */
  #numbers = new Int32Array(4096);
  #sentences = new Int32Array(4096);
  #lineGaps: Uint8Array = new Uint8Array(0);
  #count = 0;
  readonly #found = new IntList(1024);

  /** Adds phrases; `concepts` are the numbers by which their matches call the concepts of `tables`. */
  add(tables: PhraseTables, concepts: readonly number[], language: number): void {
    const firstPlace = this.#placeSets.count;
    const firstSet = this.#sets;
    this.#addSets(tables);
    this.#placeSets.pushAll(tables.placeSets, firstSet);
    this.#placeBits.pushAll(tables.placeBits);
    let at = 0;
    tables.phraseEnds.forEach((end, index) => {
      this.#concepts.push(concepts[tables.phraseConcepts[index] ?? 0] ?? 0);
      this.#languages.push(language);
      const phrase = this.#lineStarts.push(tables.phraseLineStarts[index] ?? 0);
      for (; at < end; at++) this.#placePhrases.push(phrase);
    });
    tables.placeBits.forEach((bits, index) => {
      if ((bits & place.anchor) !== 0)
        this.#anchors[firstSet + (tables.placeSets[index] ?? 0)]?.push(firstPlace + index);
    });
    this.#addEdges(tables, firstPlace);
    this.#known.forget();
  }

  /**
   * Finds every phrase in a text, in the order of first tokens, the longest first; of one concept in one language
   * only the longest at each token. `matchSize` numbers a match; they hold until the next call.
   */
  match(text: string, units: Uint16Array, tokens: TakenTokens): IntList {
    const { count, gaps } = tokens;
    if (this.#numbers.length < count) {
      this.#numbers = new Int32Array(2 * count);
      this.#sentences = new Int32Array(2 * count);
    }
    this.#lineGaps = gaps;
    this.#count = count;
    const numbers = this.#numbers;
    const known = this.#known;
    known.number(text, units, tokens, numbers);
    let sentence = 0;
    for (let index = 0; index < count; index++) {
      if (index > 0 && (gaps[index] ?? 0) >= gap.sentence) sentence++;
      this.#sentences[index] = sentence;
    }
    this.#found.count = 0;
    const anchors = known.anchors.data;
    const anchorEnds = known.anchorEnds.data;
    for (let index = 0; index < count; index++) {
      const word = numbers[index] ?? 0;
      if (word === 0) continue;
      const end = anchorEnds[word] ?? 0;
      for (let at = anchorEnds[word - 1] ?? 0; at < end; at++) this.#follow(anchors[at] ?? 0, index);
    }
    return inOrder(this.#found);
  }

  /** Keeps the matches that have `at` as place of the token at `index`. */
  #follow(at: number, index: number): void {
    const last = this.#lastFrom(at, index);
    if (last >= 0) this.#goBack(at, index, last);
  }

  /** The last token of the longest way to the end of a phrase from a place, or -1 where there is none. */
  #lastFrom(at: number, index: number): number {
    let last = ((this.#placeBits.data[at] ?? 0) & place.last) !== 0 ? index : -1;
    const sentence = this.#sentences[index];
    const end = this.#ends.data[at] ?? 0;
    for (let edge = at > 0 ? (this.#ends.data[at - 1] ?? 0) : 0; edge < end; edge++) {
      const target = this.#targets.data[edge] ?? 0;
      const set = this.#placeSets.data[target] ?? 0;
      const most = Math.min(this.#count - 1, index + 1 + (this.#gaps.data[edge] ?? 0));
      for (let next = index + 1; next <= most && this.#sentences[next] === sentence; next++) {
        if (this.#belongs(this.#numbers[next] ?? 0, set)) last = Math.max(last, this.#lastFrom(target, next));
      }
    }
    return last;
  }

  /** Follows a phrase from a place to its starts, and keeps a match for each. */
  #goBack(at: number, index: number, last: number): void {
    if (((this.#placeBits.data[at] ?? 0) & place.first) !== 0)
      this.#keep(this.#placePhrases.data[at] ?? 0, index, last);
    const sentence = this.#sentences[index];
    const end = this.#backEnds.data[at] ?? 0;
    for (let edge = at > 0 ? (this.#backEnds.data[at - 1] ?? 0) : 0; edge < end; edge++) {
      const source = this.#sources.data[edge] ?? 0;
      const set = this.#placeSets.data[source] ?? 0;
      const least = Math.max(0, index - 1 - (this.#backGaps.data[edge] ?? 0));
      for (let before = index - 1; before >= least && this.#sentences[before] === sentence; before--) {
        if (this.#belongs(this.#numbers[before] ?? 0, set)) this.#goBack(source, before, last);
      }
    }
  }

  #keep(phrase: number, first: number, last: number): void {
    const isLineStart = first === 0 || (this.#lineGaps[first] ?? 0) >= gap.line;
    if (this.#lineStarts.data[phrase] === 1 && !isLineStart) return;
    const found = this.#found;
    found.push(this.#concepts.data[phrase] ?? 0);
    found.push(this.#languages.data[phrase] ?? 0);
    found.push(first);
    found.push(last);
    found.push(this.#sentences[first] ?? 0);
  }

  /** Whether a word is one of a set. */
  #belongs(word: number, set: number): boolean {
    if (word === 0) return false;
    const sets = this.#known.sets.data;
    let low = this.#known.setEnds.data[word - 1] ?? 0;
    let high = (this.#known.setEnds.data[word] ?? 0) - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const value = sets[middle] ?? 0;
      if (value === set) return true;
      if (value < set) low = middle + 1;
      else high = middle - 1;
    }
    return false;
  }

  #addSets({ words, setWords, setEnds }: PhraseTables): void {
    let at = 0;
    for (const end of setEnds) {
      for (; at < end; at++) this.#words.add(words[setWords[at] ?? 0] ?? "", this.#sets);
      this.#anchors.push([]);
      this.#sets++;
    }
  }

  #addEdges({ edgeEnds, edgeSteps, edgeGaps, placeSets }: PhraseTables, firstPlace: number): void {
    this.#ends.pushAll(edgeEnds, this.#targets.count);
    this.#gaps.pushAll(edgeGaps);
    // Back edges, ordered by the place that they start from: counted first, then written from the back.
    const backEnds = new Int32Array(placeSets.length);
    const target = (from: number, edge: number) => from + (edgeSteps[edge] ?? 0);
    const eachEdge = (visit: (from: number, edge: number) => void) => {
      let edge = 0;
      edgeEnds.forEach((end, from) => {
        for (; edge < end; edge++) visit(from, edge);
      });
    };
    eachEdge((from, edge) => {
      const to = target(from, edge);
      this.#targets.push(firstPlace + to);
      backEnds[to] = (backEnds[to] ?? 0) + 1;
    });
    for (let at = 1; at < backEnds.length; at++) backEnds[at] = (backEnds[at] ?? 0) + (backEnds[at - 1] ?? 0);
    const free = backEnds.slice();
    const sources = new Int32Array(edgeSteps.length);
    const gaps = new Int32Array(edgeSteps.length);
    eachEdge((from, edge) => {
      const slot = (free[target(from, edge)] ?? 0) - 1;
      free[target(from, edge)] = slot;
      sources[slot] = from;
      gaps[slot] = edgeGaps[edge] ?? 0;
    });
    this.#backEnds.pushAll(backEnds, this.#sources.count);
    this.#sources.pushAll(sources, firstPlace);
    this.#backGaps.pushAll(gaps);
  }
}
