import { proseWords } from "./vocabulary/envelope-words.ts";

const words = new Set(proseWords.split("|"));
const longest = 12;

/** Whether a word is one of sentences, such as "we" or "please", which no line of an envelope holds; "Flat A" is none. */
export function isTalkWord(word: string): boolean {
  return word.length <= longest && word !== "A" && word !== "I" && words.has(word.toLowerCase());
}
