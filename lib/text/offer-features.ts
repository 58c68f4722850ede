import { hashStart, hashStep } from "./word-hash.ts";

/** What stands for any number, amount of money and percentage, so that each is one word. */
const numberWord = "<num>";
const moneyWord = "<money>";
const percentWord = "<pct>";

/**
 * Calls `visit` with the hash and the place in `text`, in UTF-16 units, of each word and of each two words side by
 * side; gives the number of words. Small letters, without the `s` of a plural, numbers by their kind: see `featureName`.
 */
export function visitFeatures(text: string, visit: (hash: number, start: number, end: number) => void): number {
  const { length } = text;
  let words = 0;
  /** The hash of the word before and where it begins; none where a sentence begins. */
  let before = 0;
  let beforeAt = -1;
  let at = 0;
  while (at < length) {
    const start = at;
    let unit = smallLetter(text.charCodeAt(at));
    let hash = hashStart;
    if (isLetter(unit)) {
      let cut = hash;
      let last = 0;
      let secondLast = 0;
      do {
        cut = hash;
        secondLast = last;
        last = unit;
        hash = hashStep(hash, unit);
        at++;
        // Beyond the end there is no number, and the loop is faster while there is always one.
        unit = at < length ? smallLetter(text.charCodeAt(at)) : 0;
      } while (isLetter(unit));
      if (isPlural(at - start, last, secondLast)) hash = cut;
    } else if (isDigit(unit)) {
      at = endOfNumber(text, at);
      hash = hashWord(numberKind(text, start, at));
    } else {
      if (isStop(unit)) beforeAt = -1;
      at++;
      continue;
    }
    words++;
    visit(hash, start, at);
    if (beforeAt >= 0) visit(hashPair(before, hash), beforeAt, at);
    before = hash;
    beforeAt = start;
  }
  return words;
}

/** What was visited in a text from `start` to `end`, as it is hashed. */
export function featureName(text: string, start: number, end: number): string {
  const names: string[] = [];
  let at = start;
  while (at < end) {
    const from = at;
    if (isLetterAt(text, at)) {
      while (isLetterAt(text, at)) at++;
      const word = Array.from(text.slice(from, at), (sign) =>
        String.fromCharCode(smallLetter(sign.charCodeAt(0))),
      ).join("");
      const cut = isPlural(word.length, word.charCodeAt(word.length - 1), word.charCodeAt(word.length - 2))
        ? -1
        : undefined;
      names.push(word.slice(0, cut));
    } else if (isDigit(text.charCodeAt(at))) {
      at = endOfNumber(text, at);
      names.push(numberKind(text, from, at));
    } else at++;
  }
  return names.join(" ");
}

/** The hash of a word or of two with a space between, as `featureName` gives them. */
export function hashFeature(name: string): number {
  const [first = "", second] = name.split(" ");
  return second === undefined ? hashWord(first) : hashPair(hashWord(first), hashWord(second));
}

function hashWord(word: string): number {
  let hash = hashStart;
  for (let at = 0; at < word.length; at++) hash = hashStep(hash, word.charCodeAt(at));
  return hash;
}

function hashPair(first: number, second: number): number {
  return Math.imul(first ^ ((second << 15) | (second >>> 17)), 0x9e3779b1) ^ second;
}

/** The small letter of a capital in ASCII, Latin-1 and Cyrillic; others are rare at the start of words. */
function smallLetter(unit: number): number {
  if (unit < 0x80) return unit >= 65 && unit <= 90 ? unit | 32 : unit;
  if (unit >= 0xc0 && unit <= 0xde) return unit | 32;
  return unit >= 0x410 && unit <= 0x42f ? unit + 32 : unit;
}

/** Whether a unit, in small letters, belongs to words. */
function isLetter(unit: number): boolean {
  if (unit < 0x80) return unit >= 97 && unit <= 122;
  if (unit < 0x2000) return unit >= 0xc0 && unit !== 0xf7;
  return unit >= 0x3040 && unit < 0xd800;
}

function isLetterAt(text: string, at: number): boolean {
  return at < text.length && isLetter(smallLetter(text.charCodeAt(at)));
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

/** The end of a sentence or of a line. */
function isStop(unit: number): boolean {
  return unit === 10 || unit === 33 || unit === 46 || unit === 63;
}

function isPlural(length: number, last: number, secondLast: number): boolean {
  return length > 4 && last === 115 && secondLast !== 115;
}

/** Digits with points and commas between. */
function endOfNumber(text: string, start: number): number {
  let end = start + 1;
  for (let unit = text.charCodeAt(end); isDigit(unit) || unit === 44 || unit === 46; unit = text.charCodeAt(end)) end++;
  return end;
}

const currency = new Set([..."$€£"].map((sign) => sign.charCodeAt(0)));

function numberKind(text: string, start: number, end: number): string {
  if (currency.has(text.charCodeAt(start - 1)) || currency.has(text.charCodeAt(end))) return moneyWord;
  return text.charAt(end) === "%" ? percentWord : numberWord;
}
