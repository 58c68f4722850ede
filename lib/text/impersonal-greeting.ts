import type { Body } from "../core/draft.ts";
import { readingOf } from "./reading.ts";

/** Whether a mail greets a kind of people, nobody, or does not greet at all: "Dear customer", "Good day,". */
export function greetsNobody(body: Body): boolean {
  const reading = readingOf(body);
  if (reading.hits("phish.greeting").length > 0) return true;
  const plain = reading.hits("phish.nobody")[0];
  if (plain) return !/\p{L}/u.test(restOfLine(reading.text, plain.at[1]));
  const [greeting] = reading.hits("letter.greeting");
  return greeting === undefined || !/\p{L}/u.test(restOfLine(reading.text, greeting.at[1]));
}

function restOfLine(text: string, from: number): string {
  const end = text.indexOf("\n", from);
  return text.slice(from, Math.min(end < 0 ? text.length : end, from + 60));
}
