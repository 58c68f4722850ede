import { char, classOf } from "./char-class.ts";

/** Dots behind these end no sentence. */
const abbreviations = new Set(
  "mr mrs ms dr st no nr vs inc ltd co corp jr sr approx ext tel dept ave rd str z bzw ca".split(" "),
);

/** The letters with which they start, as bits. */
const firstLetters = Array.from(abbreviations, (word) => 1 << (word.charCodeAt(0) - 97)).reduce(
  (all, bit) => all | bit,
);

function startsOne(unit: number): boolean {
  const place = (unit | 32) - 97;
  return place >= 0 && place < 26 && ((firstLetters >> place) & 1) === 1;
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

const capitalI = 73;
const dot = 46;
const { space, newline } = char;

/** Whether the stop at `position` ends a sentence; `wordStart` is where the word right before it starts, if one does. */
export function endsSentence(
  text: string,
  units: Uint16Array,
  position: number,
  wordStart: number | undefined,
): boolean {
  let next = position + 1;
  while (isClosing(units[next] ?? 0)) next++;
  if (next < text.length && !isBlank(units[next] ?? 0)) return false;
  if (units[position] !== dot) return true;
  if (wordStart === undefined) return true;
  const length = position - wordStart;
  const first = units[wordStart] ?? 0;
  // A single letter is one of a name or of "e.g.", unless it is "I".
  if (length === 1 && first !== capitalI && !isDigit(first)) return false;
  if (length > 1 && length <= longestAbbreviation && startsOne(first)) {
    if (abbreviations.has(text.slice(wordStart, position).toLowerCase())) return false;
  }
  while (units[next] === 32 || units[next] === 9) next++;
  // "approx. ten": a small letter goes on with the sentence.
  const unit = units[next] ?? 0;
  if (unit < 128) return unit < 97 || unit > 122;
  const after = text[next] ?? "";
  return after === after.toUpperCase();
}

const longestAbbreviation = 6;

/** Whether a unit closes a quote or bracket, or is one more stop. */
function isClosing(unit: number): boolean {
  return unit === 34 || unit === 39 || unit === 41 || unit === 93 || unit === 0x201d || unit === 0x2019 || isStop(unit);
}

function isStop(unit: number): boolean {
  return unit === dot || unit === 33 || unit === 63;
}

function isBlank(unit: number): boolean {
  const type = classOf(unit);
  return type === space || type === newline;
}

/** Whether an item of a list starts at `position`. */
export function isListItem(units: Uint16Array, position: number): boolean {
  let from = position;
  while (units[from] === 32) from++;
  const unit = units[from];
  return (unit === 45 || unit === 42 || unit === 0x2022 || unit === 0x2013) && units[from + 1] === 32;
}
