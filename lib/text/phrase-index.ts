import { edgeSize, edgesBack } from "./edges-back.ts";
import { IntList } from "./int-list.ts";
import { bitOfSet, KnownWords, noWord, wordSize } from "./known-words.ts";
import { inOrder, matchSize } from "./match-order.ts";
import { type PhraseTables, place } from "./phrase-tables.ts";
import { PhraseWords } from "./phrase-words.ts";
import { gap, gapOf, sentenceOf, type TakenTokens, tokenSize } from "./token.ts";
import { TokenLayout } from "./token-layout.ts";

/** Of each place its set of words, its bits, its phrase, and where its edges to the next and to those before end. */
const placeSize = 5;
const setOf = 0;
const bitsOf = 1;
const phraseOf = 2;
const nextEnd = 3;
const backEnd = 4;

const wholePhrase = place.first | place.last | place.anchor;

/** Of each link what it leads to and the link before it; 0 ends a chain. */
const linkSize = 2;

/**
 * All phrases over words. A text is walked once. Each word leads to the phrases of which it is the rarest part, and
 * these are followed from there to both sides: words that stand everywhere lead nowhere, so that time grows with
 * the text and hardly with the number of phrases.
 */
export class PhraseIndex {
  readonly #words: PhraseWords;
  readonly #known: KnownWords;
  /** By set of words, the last link to a phrase that is one word, and the last to a place where phrases are looked for. */
  readonly #wholeOf: IntList;
  readonly #anchorOf: IntList;
  readonly #links: IntList;
  readonly #places: IntList;
  readonly #phrases: IntList;
  readonly #next: IntList;
  readonly #back: IntList;
  readonly #found = new IntList(1024);
  /** The tokens of the text that is read, with the numbers of their words. */
  #tokens: Int32Array = new Int32Array(0);
  readonly #layout = new TokenLayout();

  /** `lists` are those of an index that was built before, if there is one. */
  constructor([wholeOf, anchorOf, links, places, phrases, next, back, ...words]: readonly IntList[] = []) {
    this.#wholeOf = wholeOf ?? new IntList(1024);
    this.#anchorOf = anchorOf ?? new IntList(1024);
    this.#links = links ?? new IntList(1024);
    this.#places = places ?? new IntList(1024);
    this.#phrases = phrases ?? new IntList(1024);
    this.#next = next ?? new IntList(1024);
    this.#back = back ?? new IntList(1024);
    this.#words = new PhraseWords(words);
    this.#known = new KnownWords(this.#words, (set, whole, anchors) => {
      this.#addLinked(this.#wholeOf.data[set] ?? 0, whole);
      this.#addLinked(this.#anchorOf.data[set] ?? 0, anchors);
    });
  }

  /** All that it is made of, in the order in which the constructor takes it. */
  get lists(): readonly IntList[] {
    const own = [this.#wholeOf, this.#anchorOf, this.#links, this.#places, this.#phrases, this.#next, this.#back];
    return [...own, ...this.#words.lists];
  }

  /** Adds phrases; `concepts` are the numbers by which their matches call the concepts of `tables`. */
  add(tables: PhraseTables, concepts: readonly number[], language: number): void {
    const firstSet = this.#anchorOf.count;
    this.#addSets(tables);
    const firstPlace = this.#places.count / placeSize;
    const nextBefore = this.#next.count / edgeSize;
    const backBefore = this.#back.count / edgeSize;
    const backEnds = this.#addEdges(tables, firstPlace);
    let at = 0;
    tables.phraseEnds.forEach((end, index) => {
      const phrase = this.#phrases.count;
      this.#phrases.push(concepts[tables.phraseConcepts[index] ?? 0] ?? 0);
      this.#phrases.push(language);
      for (; at < end; at++) {
        const set = firstSet + (tables.placeSets[at] ?? 0);
        const bits = tables.placeBits[at] ?? 0;
        this.#places.push(set);
        this.#places.push(bits);
        this.#places.push(phrase);
        this.#places.push(nextBefore + (tables.edgeEnds[at] ?? 0));
        this.#places.push(backBefore + (backEnds[at] ?? 0));
        const hasEdges =
          (tables.edgeEnds[at] ?? 0) > (tables.edgeEnds[at - 1] ?? 0) || (backEnds[at] ?? 0) > (backEnds[at - 1] ?? 0);
        // A phrase of one word needs no second look, unless it must start its line.
        if (bits === wholePhrase && !hasEdges) this.#link(this.#wholeOf, set, phrase);
        else if ((bits & place.anchor) !== 0) this.#link(this.#anchorOf, set, firstPlace + at);
      }
    });
    this.#known.forget();
  }

  /**
   * Finds every phrase in a text, in the order of first tokens, the longest first; of one concept in one language
   * only the longest at each token. `matchSize` numbers a match; they hold until the next call.
   */
  match(text: string, units: Uint16Array, tokens: TakenTokens): IntList {
    const { count, data } = tokens;
    this.#tokens = data;
    this.#found.count = 0;
    this.#known.number(text, units, tokens);
    const { whole, places } = this.#known;
    const words = this.#known.words.data;
    this.#layout.fill(data, count, words);
    for (let index = 0; index < count; index++) {
      const word = data[index * tokenSize + 3] ?? 0;
      if (word === noWord) continue;
      const of = word * wordSize;
      const wholeEnd = words[of + 1] ?? 0;
      for (let at = words[of - wordSize + 1] ?? 0; at < wholeEnd; at++) this.#keep(whole.data[at] ?? 0, index, index);
      const placeEnd = words[of + 2] ?? 0;
      for (let at = words[of - wordSize + 2] ?? 0; at < placeEnd; at++) {
        const anchor = places.data[at] ?? 0;
        if (!this.#mayStand(anchor, index)) continue;
        const last = this.#lastFrom(anchor, index);
        if (last >= 0) this.#goBack(anchor, index, last);
      }
    }
    return inOrder(this.#found);
  }

  /** Whether the token at `index` starts a line, where a place must. */
  #mayStand(at: number, index: number): boolean {
    if (((this.#places.data[at * placeSize + bitsOf] ?? 0) & place.line) === 0) return true;
    return index === 0 || gapOf(this.#tokens[index * tokenSize + 2] ?? 0) >= gap.line;
  }

  /** The last token of the longest way from a place to the end of its phrase, or -1 where there is none. */
  #lastFrom(at: number, index: number): number {
    const places = this.#places.data;
    const from = at * placeSize;
    let last = ((places[from + bitsOf] ?? 0) & place.last) !== 0 ? index : -1;
    const end = places[from + nextEnd] ?? 0;
    let edge = at > 0 ? (places[from - placeSize + nextEnd] ?? 0) : 0;
    if (edge === end) return last;
    const edges = this.#next.data;
    const bits = this.#layout.bits;
    const lastOf = this.#layout.last[index] ?? index;
    for (; edge < end; edge++) {
      const target = edges[edge * edgeSize] ?? 0;
      const set = places[target * placeSize + setOf] ?? 0;
      const bit = bitOfSet(set);
      const most = Math.min(lastOf, index + 1 + (edges[edge * edgeSize + 1] ?? 0));
      for (let next = index + 1; next <= most; next++) {
        if (((bits[next] ?? 0) & bit) !== 0 && this.#belongs(next, set))
          last = Math.max(last, this.#lastFrom(target, next));
      }
    }
    return last;
  }

  /** Follows a phrase from a place to its starts, and keeps a match for each. */
  #goBack(at: number, index: number, last: number): void {
    const places = this.#places.data;
    const from = at * placeSize;
    if (((places[from + bitsOf] ?? 0) & place.first) !== 0) this.#keep(places[from + phraseOf] ?? 0, index, last);
    const end = places[from + backEnd] ?? 0;
    let edge = at > 0 ? (places[from - placeSize + backEnd] ?? 0) : 0;
    if (edge === end) return;
    const edges = this.#back.data;
    const bits = this.#layout.bits;
    const firstOf = this.#layout.first[index] ?? index;
    for (; edge < end; edge++) {
      const source = edges[edge * edgeSize] ?? 0;
      const set = places[source * placeSize + setOf] ?? 0;
      const bit = bitOfSet(set);
      const least = Math.max(firstOf, index - 1 - (edges[edge * edgeSize + 1] ?? 0));
      for (let before = index - 1; before >= least; before--) {
        if (((bits[before] ?? 0) & bit) !== 0 && this.#belongs(before, set)) this.#goBack(source, before, last);
      }
    }
  }

  #keep(phrase: number, first: number, last: number): void {
    const phrases = this.#phrases.data;
    const { count } = this.#found;
    this.#found.reserve(matchSize);
    const found = this.#found.data;
    found[count] = phrases[phrase] ?? 0;
    found[count + 1] = phrases[phrase + 1] ?? 0;
    found[count + 2] = first;
    found[count + 3] = last;
    found[count + 4] = this.#sentenceOf(first);
  }

  #sentenceOf(index: number): number {
    return sentenceOf(this.#tokens[index * tokenSize + 2] ?? 0);
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

  #addSets({ words, setWords, setEnds }: PhraseTables): void {
    const numbers = words.map((word) => this.#words.numberOf(word));
    let at = 0;
    for (const end of setEnds) {
      this.#wholeOf.push(0);
      const set = this.#anchorOf.push(0);
      for (; at < end; at++) this.#words.addTo(set, numbers[setWords[at] ?? 0] ?? 0);
    }
  }

  #link(heads: IntList, set: number, to: number): void {
    // Link 0 is none.
    if (this.#links.count === 0) this.#links.reserve(linkSize);
    const link = this.#links.push(to) / linkSize;
    this.#links.push(heads.data[set] ?? 0);
    heads.data[set] = link;
  }

  #addLinked(last: number, to: IntList): void {
    const links = this.#links.data;
    for (let link = last; link > 0; link = links[link * linkSize + 1] ?? 0) to.push(links[link * linkSize] ?? 0);
  }

  /** Adds the edges to both sides; gives where those that lead back from each place end, among the new ones. */
  #addEdges(tables: PhraseTables, firstPlace: number): Int32Array {
    const { edgeEnds, edgeSteps, edgeGaps } = tables;
    let slot = this.#next.count;
    this.#next.reserve(edgeSize * edgeSteps.length);
    const next = this.#next.data;
    for (let from = 0, edge = 0; from < edgeEnds.length; from++) {
      for (const end = edgeEnds[from] ?? 0; edge < end; edge++) {
        next[slot++] = firstPlace + from + (edgeSteps[edge] ?? 0);
        next[slot++] = edgeGaps[edge] ?? 0;
      }
    }
    const { ends, edges } = edgesBack(tables, firstPlace);
    this.#back.pushAll(edges);
    return ends;
  }
}
