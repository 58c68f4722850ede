import { proseWords } from "./vocabulary/envelope-words.ts";

const words = new Set(proseWords.split("|"));
const longest = 12;

/** Small words that stand inside names too, as in "Museu do Ipiranga" and "Frankfurt am Main". */
const inNames = new Set(["do", "am", "a", "i"]);

/** Whether what stands between two offsets is a word of talk, and no part of a name such as "Sana'a". */
export function isTalkAt(text: string, start: number, end: number): boolean {
  const written = text.slice(start, end);
  if (!isTalkWord(written)) return false;
  if (!inNames.has(written)) return true;
  const isJoined = start > 0 && /[\p{L}]['\u2019-]/u.test(text.slice(start - 2, start));
  return (
    !isJoined &&
    !(isCapitalAt(text, end + 1) && /\p{L}[\p{L}\p{M}]{2} $/u.test(text.slice(Math.max(0, start - 5), start)))
  );
}

function isCapitalAt(text: string, at: number): boolean {
  return /^\p{Lu}/u.test(text.charAt(at));
}

/** Whether a word is one of sentences, such as "we" or "please", which no line of an envelope holds; "Flat A" is none. */
export function isTalkWord(word: string): boolean {
  return word.length <= longest && word !== "A" && word !== "I" && words.has(word.toLowerCase());
}
