import { edgeSize } from "./edges-back.ts";
import { IntList } from "./int-list.ts";
import { KnownWords, noWord, wordSize } from "./known-words.ts";
import { inOrder, matchSize } from "./match-order.ts";
import { addAnchor, anchorSize } from "./phrase-anchor.ts";
import { backEnd, bitsOf, nextEnd, PhraseGraph, phraseOf, placeSize, setOf } from "./phrase-graph.ts";
import { type PhraseTables, place } from "./phrase-tables.ts";
import { PhraseWords } from "./phrase-words.ts";
import { gap, gapOf, sentenceOf, type TakenTokens, tokenSize } from "./token.ts";
import { TokenLayout } from "./token-layout.ts";

/** So many of the lists of an index are those of its graph. */
const graphLists = 7;
/** So many of an index belong to its words; the bits of its sets come last. */
const wordLists = 7;

/**
 * All phrases over words. A text is walked once. Each word leads to the phrases of which it is the rarest part, and
 * these are followed from there to both sides: words that stand everywhere lead nowhere, so that time grows with
 * the text and hardly with the number of phrases.
 */
export class PhraseIndex {
  readonly #words: PhraseWords;
  readonly #known: KnownWords;
  readonly #graph: PhraseGraph;
  readonly #found = new IntList(1024);
  readonly #anchors = new IntList(64);
  /** The bits of the words of each set: see `bitOfEntry`; made anew when they are asked for after phrases were added. */
  #setBits: Int32Array = new Int32Array(0);
  /** The tokens of the text that is read, with the numbers of their words. */
  #tokens: Int32Array = new Int32Array(0);
  readonly #layout = new TokenLayout();

  /** `lists` are those of an index that was built before, if there is one. */
  constructor(lists: readonly IntList[] = []) {
    this.#graph = new PhraseGraph(lists.slice(0, graphLists));
    this.#words = new PhraseWords(lists.slice(graphLists, graphLists + wordLists));
    const bits = lists[graphLists + wordLists];
    if (bits) this.#setBits = bits.data.subarray(0, bits.count);
    this.#known = new KnownWords(this.#words, (set, whole, anchors) => this.#addPhrases(set, whole, anchors));
  }

  /** All that it is made of, in the order in which the constructor takes it. */
  get lists(): readonly IntList[] {
    const bits = new IntList(this.#graph.setCount);
    bits.pushAll(this.#words.bitsOfSets(this.#graph.setCount));
    return [...this.#graph.lists, ...this.#words.lists, bits];
  }

  /** Adds phrases; `concepts` are the numbers by which their matches call the concepts of `tables`. */
  add(tables: PhraseTables, concepts: readonly number[], language: number): void {
    const firstSet = this.#graph.setCount;
    this.#addSets(tables);
    this.#graph.add(tables, firstSet, concepts, language);
    this.#known.forget();
  }

  /**
   * Finds every phrase in a text, in the order of first tokens, the longest first; of one concept in one language
   * only the longest at each token. `matchSize` numbers a match; they hold until the next call.
   */
  match(text: string, units: Uint16Array, tokens: TakenTokens): IntList {
    const { count, data } = tokens;
    if (this.#setBits.length !== this.#graph.setCount) {
      this.#setBits = this.#words.bitsOfSets(this.#graph.setCount);
      this.#known.forget();
    }
    this.#tokens = data;
    this.#found.count = 0;
    this.#known.number(text, units, tokens);
    const words = this.#known.words.data;
    const whole = this.#known.whole.data;
    const anchors = this.#known.anchors.data;
    this.#layout.fill(data, count, words);
    for (let index = 0; index < count; index++) {
      const word = data[index * tokenSize + 3] ?? 0;
      if (word === noWord) continue;
      const of = word * wordSize;
      const wholeEnd = words[of + 1] ?? 0;
      for (let at = words[of - wordSize + 1] ?? 0; at < wholeEnd; at++) this.#keep(whole[at] ?? 0, index, index);
      const anchorEnd = words[of + 2] ?? 0;
      for (let at = words[of - wordSize + 2] ?? 0; at < anchorEnd; at += anchorSize) {
        if (this.#layout.hasAround(index, anchors, at)) this.#follow(anchors[at] ?? 0, index);
      }
    }
    return inOrder(this.#found);
  }

  /** Keeps what a phrase matches from its anchor to both sides. */
  #follow(anchor: number, index: number): void {
    if (!this.#mayStand(anchor, index)) return;
    const last = this.#lastFrom(anchor, index);
    if (last >= 0) this.#goBack(anchor, index, last);
  }

  /** Whether the token at `index` starts a line, where a place must. */
  #mayStand(at: number, index: number): boolean {
    if (((this.#graph.places.data[at * placeSize + bitsOf] ?? 0) & place.line) === 0) return true;
    return index === 0 || gapOf(this.#tokens[index * tokenSize + 2] ?? 0) >= gap.line;
  }

  /** The last token of the longest way from a place to the end of its phrase, or -1 where there is none. */
  #lastFrom(at: number, index: number): number {
    const places = this.#graph.places.data;
    const from = at * placeSize;
    let last = ((places[from + bitsOf] ?? 0) & place.last) !== 0 ? index : -1;
    const end = places[from + nextEnd] ?? 0;
    let edge = at > 0 ? (places[from - placeSize + nextEnd] ?? 0) : 0;
    if (edge === end) return last;
    const edges = this.#graph.next.data;
    const bits = this.#layout.bits;
    const lastOf = this.#layout.last[index] ?? index;
    for (; edge < end; edge++) {
      const target = edges[edge * edgeSize] ?? 0;
      const set = places[target * placeSize + setOf] ?? 0;
      const wanted = this.#setBits[set] ?? 0;
      const most = Math.min(lastOf, index + 1 + (edges[edge * edgeSize + 1] ?? 0));
      for (let next = index + 1; next <= most; next++) {
        if (((bits[next] ?? 0) & wanted) !== 0 && this.#belongs(next, set))
          last = Math.max(last, this.#lastFrom(target, next));
      }
    }
    return last;
  }

  /** Follows a phrase from a place to its starts, and keeps a match for each. */
  #goBack(at: number, index: number, last: number): void {
    const places = this.#graph.places.data;
    const from = at * placeSize;
    if (((places[from + bitsOf] ?? 0) & place.first) !== 0) this.#keep(places[from + phraseOf] ?? 0, index, last);
    const end = places[from + backEnd] ?? 0;
    let edge = at > 0 ? (places[from - placeSize + backEnd] ?? 0) : 0;
    if (edge === end) return;
    const edges = this.#graph.back.data;
    const bits = this.#layout.bits;
    const firstOf = this.#layout.first[index] ?? index;
    for (; edge < end; edge++) {
      const source = edges[edge * edgeSize] ?? 0;
      const set = places[source * placeSize + setOf] ?? 0;
      const wanted = this.#setBits[set] ?? 0;
      const least = Math.max(firstOf, index - 1 - (edges[edge * edgeSize + 1] ?? 0));
      for (let before = index - 1; before >= least; before--) {
        if (((bits[before] ?? 0) & wanted) !== 0 && this.#belongs(before, set)) this.#goBack(source, before, last);
      }
    }
  }

  #keep(phrase: number, first: number, last: number): void {
    const phrases = this.#graph.phrases.data;
    const { count } = this.#found;
    this.#found.reserve(matchSize);
    const found = this.#found.data;
    found[count] = phrases[phrase] ?? 0;
    found[count + 1] = phrases[phrase + 1] ?? 0;
    found[count + 2] = first;
    found[count + 3] = last;
    found[count + 4] = sentenceOf(this.#tokens[first * tokenSize + 2] ?? 0);
  }

  /** Whether the word at `index` is one of a set, of which its bits say that it may be. */
  #belongs(index: number, set: number): boolean {
    const word = this.#tokens[index * tokenSize + 3] ?? 0;
    const words = this.#known.words.data;
    const sets = this.#known.sets.data;
    let low = words[(word - 1) * wordSize] ?? 0;
    let high = (words[word * wordSize] ?? 0) - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const value = sets[middle] ?? 0;
      if (value === set) return true;
      if (value < set) low = middle + 1;
      else high = middle - 1;
    }
    return false;
  }

  #addPhrases(set: number, whole: IntList, anchors: IntList): void {
    this.#graph.addWholePhrases(set, whole);
    const places = this.#anchors;
    places.count = 0;
    this.#graph.addAnchors(set, places);
    for (let at = 0; at < places.count; at++) addAnchor(places.data[at] ?? 0, this.#graph, this.#setBits, anchors);
  }

  #addSets({ words, setWords, setEnds }: PhraseTables): void {
    const numbers = words.map((word) => this.#words.numberOf(word));
    let at = 0;
    for (const end of setEnds) {
      const set = this.#graph.addSet();
      for (; at < end; at++) this.#words.addTo(set, numbers[setWords[at] ?? 0] ?? 0);
    }
  }
}
