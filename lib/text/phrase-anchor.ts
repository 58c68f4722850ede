import { edgeSize } from "./edges-back.ts";
import type { IntList } from "./int-list.ts";
import { backEnd, bitsOf, nextEnd, type PhraseGraph, placeSize, setOf } from "./phrase-graph.ts";
import { place } from "./phrase-tables.ts";

/**
 * So many numbers tell of a place at which a phrase is looked for: the place, then of what must follow the bits of its
 * words and how many words off it may stand, then the same of what must stand before. No words off: nothing must.
 */
export const anchorSize = 5;

/** The bit of an entry of the vocabulary; those of a word are the bits of the entries that it is. */
export function bitOfEntry(entry: number): number {
  return 1 << (Math.imul(entry, 0x9e3779b1) >>> 27);
}

/** Adds an anchor to `found`, with what tells at a glance that its phrase does not stand here; `setBits` are by set. */
export function addAnchor(at: number, { places, next, back }: PhraseGraph, setBits: Int32Array, found: IntList): void {
  const of = at * placeSize;
  const bits = places.data[of + bitsOf] ?? 0;
  found.push(at);
  addNeed((bits & place.last) !== 0, places.data, next.data, of, nextEnd, setBits, found);
  addNeed((bits & place.first) !== 0, places.data, back.data, of, backEnd, setBits, found);
}

function addNeed(
  isMet: boolean,
  places: Int32Array,
  edges: Int32Array,
  of: number,
  ends: number,
  setBits: Int32Array,
  found: IntList,
): void {
  let bits = 0;
  let reach = 0;
  const end = isMet ? 0 : (places[of + ends] ?? 0);
  for (let edge = of > 0 ? (places[of - placeSize + ends] ?? 0) : 0; edge < end; edge++) {
    bits |= setBits[places[(edges[edge * edgeSize] ?? 0) * placeSize + setOf] ?? 0] ?? 0;
    reach = Math.max(reach, 1 + (edges[edge * edgeSize + 1] ?? 0));
  }
  found.push(bits);
  found.push(reach);
}
