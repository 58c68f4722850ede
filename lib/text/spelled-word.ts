import { char, classOf } from "./char-class.ts";
import type { Tokens } from "./tokens.ts";

/** A word has no more letters than this where each stands alone. */
const mostLetters = 24;

/**
 * The word whose letters stand one by one from the token `first` on, such as "v i a g r a" or "s.p.a.m", and the
 * number of its last token; nothing where `first` is no letter that stands alone, or not the first of its row.
 */
export function spelledWord(
  text: string,
  units: Uint16Array,
  { starts, ends }: Tokens,
  first: number,
): { word: string; last: number } | undefined {
  const isLetter = (index: number) => {
    const start = starts[index];
    return start !== undefined && ends[index] === start + 1 && classOf(units[start] ?? 0) === char.letter;
  };
  if (ends[first] !== (starts[first] ?? 0) + 1 || !isLetter(first) || isLetter(first - 1)) return;
  // Letters stand at most a space, a mark and a space apart.
  const isNext = (index: number) => isLetter(index) && (starts[index] ?? 0) - (ends[index - 1] ?? 0) <= 3;
  let last = first;
  while (last - first < mostLetters && isNext(last + 1)) last++;
  if (last - first < 2) return;
  let word = "";
  for (let at = first; at <= last; at++) word += text.slice(starts[at], ends[at]);
  return { word, last };
}
