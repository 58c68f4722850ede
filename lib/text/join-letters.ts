import { char, classOf } from "./char-class.ts";
import { gap, type TakenTokens } from "./tokens.ts";
import { hashStart, hashStep } from "./word-hash.ts";

/** So many letters that stand alone are a word written letter by letter; fewer are initials. */
const fewest = 4;

/** Letters of one word stand no farther apart than a space, a mark and a space, in UTF-16 units. */
const farthest = 3;

/** Makes letters that stand one by one, such as "v i a g r a" or "s.p.a.m.s", one token. Changes `tokens`. */
export function joinLetters(units: Uint16Array, tokens: TakenTokens): TakenTokens {
  for (let index = 0; index + fewest <= tokens.count; index++) {
    if (!isLetter(units, tokens, index)) continue;
    let last = index;
    while (last + 1 < tokens.count && isLetter(units, tokens, last + 1) && isClose(tokens, last + 1)) last++;
    if (last - index + 1 >= fewest) join(units, tokens, index, last);
    else index = last;
  }
  return tokens;
}

function isLetter(units: Uint16Array, { starts, ends }: TakenTokens, index: number): boolean {
  const start = starts[index] ?? 0;
  return ends[index] === start + 1 && classOf(units[start] ?? 0) === char.letter;
}

function isClose({ starts, ends, gaps }: TakenTokens, index: number): boolean {
  return (gaps[index] ?? 0) < gap.line && (starts[index] ?? 0) - (ends[index - 1] ?? 0) <= farthest;
}

function join(units: Uint16Array, tokens: TakenTokens, first: number, last: number): void {
  const { starts, ends, kinds, gaps, hashes, count } = tokens;
  const end = ends[last] ?? 0;
  let hash: number = hashStart;
  for (let at = starts[first] ?? 0; at < end; at++) hash = hashStep(hash, units[at] ?? 0);
  ends[first] = end;
  hashes[first] = hash;
  for (const list of [starts, ends, kinds, gaps, hashes]) list.copyWithin(first + 1, last + 1, count);
  tokens.count = count - (last - first);
}
