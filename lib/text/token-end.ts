import { char, classOf } from "./char-class.ts";

const { letter, digit, space, newline, ideograph } = char;
const dot = 46;
const comma = 44;
const hyphen = 45;

/** Where a number ends that starts at `start`: its digits with the dots and commas between them. */
export function endOfNumber(units: Uint16Array, start: number): number {
  let end = start;
  for (;;) {
    const unit = units[end] ?? 0;
    if (classOf(unit) === digit) end++;
    else if ((unit === dot || unit === comma) && classOf(units[end + 1] ?? 0) === digit) end++;
    else return end;
  }
}

/** Where a mail address ends of which `behind` is the first unit after the `@`. */
export function endOfMail(units: Uint16Array, behind: number): number {
  let end = behind;
  for (;;) {
    const unit = units[end] ?? 0;
    if (isWordAt(units, end) || ((unit === dot || unit === hyphen) && isWordAt(units, end + 1))) end++;
    else return end;
  }
}

/** Where a web address ends that goes on at `behind`; stops and quotes behind it are not a part of it. */
export function endOfUrl(units: Uint16Array, behind: number): number {
  let end = behind;
  while (isInUrl(units[end] ?? 0)) end++;
  while (end > behind && afterUrl.has(units[end - 1] ?? 0)) end--;
  return end;
}

const afterUrl = new Set(Array.from(".,;:!?'*_", (mark) => mark.charCodeAt(0)));
const closing = new Set(Array.from('"<>)]}', (mark) => mark.charCodeAt(0)));

/** Zeros stand behind every text, so that no length is asked for. */
function isInUrl(unit: number): boolean {
  const type = classOf(unit);
  return unit !== 0 && type !== space && type !== newline && type !== ideograph && !closing.has(unit);
}

/** Whether a letter or digit stands at `position`. */
export function isWordAt(units: Uint16Array, position: number): boolean {
  const type = classOf(units[position] ?? 0);
  return type === letter || type === digit;
}
