import type { Body } from "../core/draft.ts";
import { readingOf } from "./reading.ts";

/** A greeting longer than this is a paragraph that begins with one. */
const longestGreeting = 60;

/** The end of the greeting's line, or of the first line that holds something, as UTF-16 offset. */
export function endOfGreeting(body: Body): number {
  const { text } = body;
  const greetings = readingOf(body).hits("letter.greeting");
  let start = 0;
  for (let count = 0; count < 4 && start <= text.length; count++) {
    const stop = text.indexOf("\n", start);
    const end = stop < 0 ? text.length : stop;
    const isGreeting = end - start <= longestGreeting && greetings.some(({ at }) => at[0] >= start && at[1] <= end);
    if (isGreeting || text.slice(start, end).trim() !== "") return end;
    start = end + 1;
  }
  return text.indexOf("\n") < 0 ? text.length : text.indexOf("\n");
}
