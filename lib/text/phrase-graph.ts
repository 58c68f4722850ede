import { edgeSize, edgesBack } from "./edges-back.ts";
import { IntList } from "./int-list.ts";
import { type PhraseTables, place } from "./phrase-tables.ts";

/** Of each place its set of words, its bits, its phrase, and where its edges to the next and to those before end. */
export const placeSize = 5;
export const setOf = 0;
export const bitsOf = 1;
export const phraseOf = 2;
export const nextEnd = 3;
export const backEnd = 4;

const wholePhrase = place.first | place.last | place.anchor;

/** Of each link what it leads to and the link before it; 0 ends a chain. */
const linkSize = 2;

/** The phrases of the index as a graph of places, in lists of numbers. */
export class PhraseGraph {
  readonly places: IntList;
  /** Of each phrase its concept and its language. */
  readonly phrases: IntList;
  /** Edges from each place to those that may follow, and to those that may stand before it. */
  readonly next: IntList;
  readonly back: IntList;
  /** By set of words, the last link to a phrase that is one word, and the last to a place where phrases are looked for. */
  readonly #wholeOf: IntList;
  readonly #anchorOf: IntList;
  readonly #links: IntList;

  /** `lists` are those of a graph that was built before, if there is one. */
  constructor([wholeOf, anchorOf, links, places, phrases, next, back]: readonly IntList[] = []) {
    this.#wholeOf = wholeOf ?? new IntList(1024);
    this.#anchorOf = anchorOf ?? new IntList(1024);
    this.#links = links ?? new IntList(1024);
    this.places = places ?? new IntList(1024);
    this.phrases = phrases ?? new IntList(1024);
    this.next = next ?? new IntList(1024);
    this.back = back ?? new IntList(1024);
  }

  /** All that it is made of, in the order in which the constructor takes it. */
  get lists(): readonly IntList[] {
    return [this.#wholeOf, this.#anchorOf, this.#links, this.places, this.phrases, this.next, this.back];
  }

  /** How many sets of words the places have. */
  get setCount(): number {
    return this.#anchorOf.count;
  }

  /** Makes a set of words and gives its number. */
  addSet(): number {
    this.#wholeOf.push(0);
    return this.#anchorOf.push(0);
  }

  /**
   * Adds phrases whose sets were added one behind the other, from `firstSet` on; `concepts` are the numbers by which
   * their matches call the concepts of `tables`.
   */
  add(tables: PhraseTables, firstSet: number, concepts: readonly number[], language: number): void {
    const firstPlace = this.places.count / placeSize;
    const nextBefore = this.next.count / edgeSize;
    const backBefore = this.back.count / edgeSize;
    const backEnds = this.#addEdges(tables, firstPlace);
    let at = 0;
    tables.phraseEnds.forEach((end, index) => {
      const phrase = this.phrases.count;
      this.phrases.push(concepts[tables.phraseConcepts[index] ?? 0] ?? 0);
      this.phrases.push(language);
      for (; at < end; at++) {
        const set = firstSet + (tables.placeSets[at] ?? 0);
        const bits = tables.placeBits[at] ?? 0;
        this.places.push(set);
        this.places.push(bits);
        this.places.push(phrase);
        this.places.push(nextBefore + (tables.edgeEnds[at] ?? 0));
        this.places.push(backBefore + (backEnds[at] ?? 0));
        const hasEdges =
          (tables.edgeEnds[at] ?? 0) > (tables.edgeEnds[at - 1] ?? 0) || (backEnds[at] ?? 0) > (backEnds[at - 1] ?? 0);
        // A phrase of one word needs no second look, unless it must start its line.
        if (bits === wholePhrase && !hasEdges) this.#link(this.#wholeOf, set, phrase);
        else if ((bits & place.anchor) !== 0) this.#link(this.#anchorOf, set, firstPlace + at);
      }
    });
  }

  /** Adds to `found` the phrases that are a word of a set and nothing else. */
  addWholePhrases(set: number, found: IntList): void {
    this.#addLinked(this.#wholeOf.data[set] ?? 0, found);
  }

  /** Adds to `found` the places of a set at which phrases are looked for. */
  addAnchors(set: number, found: IntList): void {
    this.#addLinked(this.#anchorOf.data[set] ?? 0, found);
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
    let slot = this.next.count;
    this.next.reserve(edgeSize * edgeSteps.length);
    const next = this.next.data;
    for (let from = 0, edge = 0; from < edgeEnds.length; from++) {
      for (const end = edgeEnds[from] ?? 0; edge < end; edge++) {
        next[slot++] = firstPlace + from + (edgeSteps[edge] ?? 0);
        next[slot++] = edgeGaps[edge] ?? 0;
      }
    }
    const { ends, edges } = edgesBack(tables, firstPlace);
    this.back.pushAll(edges);
    return ends;
  }
}
