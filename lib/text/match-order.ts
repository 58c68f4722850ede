import { IntList } from "./int-list.ts";

/** So many numbers tell of a match: its concept, its language, its first and its last token, its sentence. */
export const matchSize = 5;

const ordered = new IntList(1024);
const order = new IntList(256);

/**
 * Matches by their first token, the longest first; of one concept in one language only the longest at each token.
 * What it gives holds until the next call.
 */
export function inOrder(matches: IntList): IntList {
  const { data, count } = matches;
  if (isOrdered(data, count)) return matches;
  ordered.count = 0;
  order.count = 0;
  // They come nearly in order, so that each is moved by few places.
  for (let match = 0; match < count; match += matchSize) {
    let slot = order.push(match);
    for (; slot > 0; slot--) {
      const before = order.data[slot - 1] ?? 0;
      if (!isBefore(data, match, before)) break;
      order.data[slot] = before;
    }
    order.data[slot] = match;
  }
  for (let slot = 0; slot < order.count; slot++) {
    const match = order.data[slot] ?? 0;
    if (isKnown(data, match)) continue;
    for (let at = match; at < match + matchSize; at++) ordered.push(data[at] ?? 0);
  }
  return ordered;
}

/** Whether all start at different tokens, one behind the other, as most do. */
function isOrdered(data: Int32Array, count: number): boolean {
  for (let at = matchSize + 2; at < count; at += matchSize) {
    if ((data[at - matchSize] ?? 0) >= (data[at] ?? 0)) return false;
  }
  return true;
}

function isBefore(data: Int32Array, match: number, other: number): boolean {
  const first = (data[match + 2] ?? 0) - (data[other + 2] ?? 0);
  if (first !== 0) return first < 0;
  const last = (data[match + 3] ?? 0) - (data[other + 3] ?? 0);
  return last !== 0 ? last > 0 : (data[match] ?? 0) < (data[other] ?? 0);
}

/** Whether the same was already kept for the same first token. */
function isKnown(data: Int32Array, match: number): boolean {
  for (let at = ordered.count - matchSize; at >= 0 && ordered.data[at + 2] === data[match + 2]; at -= matchSize) {
    if (ordered.data[at] === data[match] && ordered.data[at + 1] === data[match + 1]) return true;
  }
  return false;
}
