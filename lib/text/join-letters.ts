import { char, classOf, small } from "./char-class.ts";
import { gap, gapOf, type TakenTokens, tokenSize } from "./token.ts";
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

function isLetter(units: Uint16Array, { data }: TakenTokens, index: number): boolean {
  const start = data[index * tokenSize] ?? 0;
  return data[index * tokenSize + 1] === start + 1 && classOf(units[start] ?? 0) === char.letter;
}

function isClose({ data }: TakenTokens, index: number): boolean {
  const at = index * tokenSize;
  return gapOf(data[at + 2] ?? 0) < gap.line && (data[at] ?? 0) - (data[at - tokenSize + 1] ?? 0) <= farthest;
}

function join(units: Uint16Array, tokens: TakenTokens, first: number, last: number): void {
  const { data, count } = tokens;
  const at = first * tokenSize;
  const end = data[last * tokenSize + 1] ?? 0;
  let hash: number = hashStart;
  for (let unit = data[at] ?? 0; unit < end; unit++) hash = hashStep(hash, small(units[unit] ?? 0));
  data[at + 1] = end;
  data[at + 3] = hash;
  data.copyWithin(at + tokenSize, (last + 1) * tokenSize, count * tokenSize);
  tokens.count = count - (last - first);
}
