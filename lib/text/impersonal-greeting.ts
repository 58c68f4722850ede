import type { Body } from "../core/draft.ts";
import { readingOf } from "./reading.ts";

/** Whether a mail greets a kind of people, nobody, or does not greet at all: "Dear customer", "Good day,". */
export function greetsNobody(body: Body): boolean {
  const reading = readingOf(body);
  if (reading.hits("phish.greeting").length > 0) return true;
  const plain = reading.hits("phish.nobody")[0];
  if (plain) return namesNobody(restOfLine(reading.text, plain.at[1]));
  const [greeting] = reading.hits("letter.greeting");
  return greeting === undefined || namesNobody(restOfLine(reading.text, greeting.at[1]));
}

function namesNobody(rest: string): boolean {
  return !/\p{L}/u.test(rest) || goesOn.test(rest);
}

/** "Good morning, the shipment has arrived": the mail goes on in the same line, and names nobody. */
const goesOn = /^\s?[,!.](?!\s*\p{Lu}[\p{L}'’-]+\s*(?:[,!.:–-]|$))/u;

function restOfLine(text: string, from: number): string {
  const end = text.indexOf("\n", from);
  return text.slice(from, Math.min(end < 0 ? text.length : end, from + 60));
}
