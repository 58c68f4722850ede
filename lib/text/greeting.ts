import type { Body } from "../core/draft.ts";
import { foldMarks } from "./own-text.ts";
import { wordsOf } from "./pattern.ts";
import { allWords } from "./vocabulary/vocabularies.ts";

const greetingLine = new RegExp(`^ {0,8}(?:${wordsOf(allWords(({ greeting }) => greeting)).source})`, "iu");

/** A greeting longer than this is a paragraph that begins with one. */
const longestGreeting = 60;

/** The end of the greeting's line, or of the first line that holds something, as UTF-16 offset. */
export function endOfGreeting({ text }: Body): number {
  let start = 0;
  for (let count = 0; count < 4 && start <= text.length; count++) {
    const stop = text.indexOf("\n", start);
    const end = stop < 0 ? text.length : stop;
    const line = text.slice(start, Math.min(end, start + 200));
    if (line.length <= longestGreeting && greetingLine.test(foldMarks(line))) return end;
    if (line.trim() !== "") return end;
    start = end + 1;
  }
  return text.indexOf("\n") < 0 ? text.length : text.indexOf("\n");
}
