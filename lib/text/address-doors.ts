import type { AddressClue } from "./address-clue.ts";
import type { TokenWords } from "./token-words.ts";

/** More words than these do not stand between a street word and its number. */
export const longestName = 5;

export const houseNumber = /^\d{1,5}[A-Za-z]?$/;

/** Takes a clue from its first word to its last. */
export type AddClue = (kind: AddressClue["kind"], first: number, last: number) => unknown;

/** "Ilica 25, 10000 Zagreb" and "72 Le Thanh Ton,": a house number without a street word. */
export function addDoors(text: string, words: TokenWords, add: AddClue): void {
  for (let at = 0; at < words.count; at++) {
    if (!words.isNumber(at)) continue;
    const isBehindName = words.isName(at - 1) && /^,? $/.test(words.behind(at - 1));
    const isBeforeName = words.isName(at + 1);
    if ((!isBehindName && !isBeforeName && !words.isNumber(at + 1)) || !houseNumber.test(words.word(at))) continue;
    const isCode = /^(?:,| -| \|)?[ \n]$/.test(words.behind(at)) && isCodeBeforeTown(words, at + 1);
    const nameAt = isBehindName ? at - 1 : nameBeforeSmallWord(words, at);
    if (isCode && nameAt !== undefined) add("door", nameAt, at);
    const start = words.start(at);
    const isAtStart = start === 0 || /\n|, |\| /.test(text.slice(Math.max(0, start - 2), start));
    if (!isAtStart || !isBeforeName) continue;
    let last = at + 1;
    while (last < at + 4 && words.behind(last) === " " && /^[\p{L}\p{M}'.-]+$/u.test(words.word(last + 1))) last++;
    if (/^[,\n]/.test(words.behind(last))) add("road", at, last);
  }
}

/** "Obala hrvatskog preporoda 3": the first word of a name whose others are small. */
function nameBeforeSmallWord(words: TokenWords, at: number): number | undefined {
  for (let first = at - 1; first >= at - longestName; first--) {
    if (words.behind(first) !== " " || words.isNumber(first)) return undefined;
    if (words.isName(first)) return first;
  }
  return undefined;
}

function isCodeBeforeTown(words: TokenWords, at: number): boolean {
  const first = /^[A-Z]{1,3}$/.test(words.word(at)) && words.behind(at) === "-" ? at + 1 : at;
  if (!/^\d{3,5}$/.test(words.word(first))) return false;
  const behind = words.behind(first);
  if (!/^,? $/.test(behind)) return false;
  const isSplit = /^\d{2,3}$/.test(words.word(first + 1));
  return words.isName(isSplit ? first + 2 : first + 1);
}
