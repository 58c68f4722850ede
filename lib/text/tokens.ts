import { char, classOf, knownClasses } from "./char-class.ts";
import { placeholder } from "./placeholder.ts";
import { endsSentence, isListItem } from "./sentence-end.ts";
import { endOfMail, endOfNumber, endOfUrl, isWordAt } from "./token-end.ts";
import { unitsOf } from "./units.ts";
import { hashStart, hashStep } from "./word-hash.ts";

/** What a token is besides a word. */
export const kind = { word: 0, number: 1, money: 2, percent: 3, url: 4, mail: 5, blank: 6 } as const;

/** What stands before a token. */
export const gap = {
  /** Nothing, a space, a hyphen, an apostrophe. */
  none: 0,
  /** A comma, a colon, a bracket. */
  mark: 1,
  /** A line end, which may be one of a mail that was wrapped. */
  line: 2,
  /** The end of a sentence, or the start of an item of a list. */
  sentence: 3,
} as const;

/** The words of a paragraph, side by side in arrays. Offsets are UTF-16 units of the paragraph. */
export interface Tokens {
  starts: Int32Array;
  ends: Int32Array;
  kinds: Uint8Array;
  gaps: Uint8Array;
}

/** Tokens as they were taken last: in arrays with room to spare, which are used again and again. */
export interface TakenTokens extends Tokens {
  count: number;
  /** A hash of each word and number, as `word-hash.ts` makes it. */
  hashes: Int32Array;
}

const scratch: TakenTokens = { count: 0, ...roomFor(4096) };

function roomFor(size: number): Omit<TakenTokens, "count"> {
  return {
    starts: new Int32Array(size),
    ends: new Int32Array(size),
    kinds: new Uint8Array(size),
    gaps: new Uint8Array(size),
    hashes: new Int32Array(size),
  };
}

const blankAt = new RegExp(placeholder.source, "iuy");
const opening = new Uint8Array(128);
for (const mark of "{[<%*") opening[mark.charCodeAt(0)] = 1;
const at = 64;
const percentSign = 37;
const colon = 58;
const slash = 47;
const dot = 46;

const { letter, digit, invisible, space, newline, ideograph, stop, wideStop, currency } = char;

/** Splits a paragraph into words, numbers, amounts, addresses and blanks, in one pass. */
export function tokensOf(text: string): Tokens {
  const { count, starts, ends, kinds, gaps } = takeTokens(text, unitsOf(text));
  return {
    starts: starts.slice(0, count),
    ends: ends.slice(0, count),
    kinds: kinds.slice(0, count),
    gaps: gaps.slice(0, count),
  };
}

/** As `tokensOf`, of a paragraph that is given with its units. What it gives holds until the next call. */
export function takeTokens(text: string, units: Uint16Array): TakenTokens {
  const { length } = text;
  // Each token takes a character at least.
  if (scratch.starts.length < length) Object.assign(scratch, roomFor(length * 2));
  scratch.count = 0;
  let before: number = gap.none;
  let position = 0;
  while (position < length) {
    const unit = units[position] ?? 0;
    if (unit === 32) {
      position++;
      continue;
    }
    const type = knownClasses[unit] || classOf(unit);
    if (type === letter || type === digit) {
      position = takeWord(text, units, position, type, before);
      before = gap.none;
    } else if (type === space) {
      position++;
    } else if (type === ideograph) {
      push(position, position + 1, kind.word, before, hashStep(hashStart, unit));
      before = gap.none;
      position++;
    } else if (type === currency || (unit < 128 && opening[unit] === 1)) {
      const end = type === currency ? takeMoney(units, position, before) : takeOpening(text, position, unit, before);
      if (end > position) before = gap.none;
      else before = Math.max(before, gap.mark);
      position = Math.max(end, position + 1);
    } else {
      before = Math.max(before, gapAt(text, units, position, type));
      position++;
    }
  }
  return scratch;
}

/** Where the word that ends at `position` starts. */
function wordBefore(position: number): number | undefined {
  const last = scratch.count - 1;
  return last >= 0 && scratch.ends[last] === position ? scratch.starts[last] : undefined;
}

/** What a mark between two words does to them. */
function gapAt(text: string, units: Uint16Array, position: number, type: number): number {
  if (type === newline) return isListItem(units, position + 1) ? gap.sentence : gap.line;
  if (type === wideStop) return gap.sentence;
  if (type === stop) return endsSentence(text, units, position, wordBefore(position)) ? gap.sentence : gap.mark;
  return type === char.other ? gap.mark : gap.none;
}

/** Takes an amount such as "$49.50", or makes the number before the sign one. Gives the offset behind, or `position`. */
function takeMoney(units: Uint16Array, position: number, before: number): number {
  const next = classOf(units[position + 1] ?? 0) === space ? position + 2 : position + 1;
  if (classOf(units[next] ?? 0) === digit) {
    const end = endOfNumber(units, next);
    push(position, end, kind.money, before, 0);
    return end;
  }
  return widenNumber(position, kind.money) ? position + 1 : position;
}

/** Takes a blank such as "{{name}}", or the sign of a percentage. Gives the offset behind, or `position`. */
function takeOpening(text: string, position: number, unit: number, before: number): number {
  if (unit === percentSign && widenNumber(position, kind.percent)) return position + 1;
  blankAt.lastIndex = position;
  const blank = blankAt.exec(text);
  if (!blank) return position;
  push(position, position + blank[0].length, kind.blank, before, 0);
  return position + blank[0].length;
}

/** Whether the last token is a number that ends here or one space before; it then takes the sign in. */
function widenNumber(position: number, type: number): boolean {
  const last = scratch.count - 1;
  if (last < 0 || scratch.kinds[last] !== kind.number || position - (scratch.ends[last] ?? 0) > 1) return false;
  scratch.kinds[last] = type;
  scratch.ends[last] = position + 1;
  return true;
}

function push(start: number, end: number, type: number, before: number, hash: number): void {
  const index = scratch.count++;
  scratch.starts[index] = start;
  scratch.ends[index] = end;
  scratch.kinds[index] = type;
  scratch.gaps[index] = before;
  scratch.hashes[index] = hash;
}

/** Takes the word, number or address that starts here and gives the offset behind it. */
function takeWord(text: string, units: Uint16Array, start: number, first: number, before: number): number {
  const { length } = text;
  let isNumber = first === digit;
  let end = start;
  let unit = units[start] ?? 0;
  let hash = hashStart;
  let type = first;
  do {
    if (type === letter) isNumber = false;
    hash = hashStep(hash, unit);
    unit = units[++end] ?? 0;
    type = knownClasses[unit] || classOf(unit);
  } while (type <= invisible && end < length);
  if (end < length && unit !== 32) {
    if (unit === at && isWordAt(units, end + 1)) return takeMail(units, start, end + 1, before);
    if (unit === colon && units[end + 1] === slash && units[end + 2] === slash) {
      return takeUrl(units, start, end + 3, before);
    }
    if (unit === dot && end - start === 3 && isWww(text, start) && isWordAt(units, end + 1)) {
      return takeUrl(units, start, end + 1, before);
    }
  }
  if (isNumber) {
    const behind = endOfNumber(units, start);
    push(start, behind, kind.number, before, behind === end ? hash : hashOf(units, start, behind));
    return behind;
  }
  if (((units[start] ?? 0) | 32) === 109 && isMailBehindE(text, start)) {
    const last = scratch.count - 1;
    scratch.ends[last] = end;
    scratch.hashes[last] = hashOf(units, start, end, scratch.hashes[last]);
  } else push(start, end, kind.word, before, hash);
  return end;
}

function hashOf(units: Uint16Array, start: number, end: number, from = hashStart): number {
  let hash = from;
  for (let position = start; position < end; position++) hash = hashStep(hash, units[position] ?? 0);
  return hash;
}

function isWww(text: string, start: number): boolean {
  return text.slice(start, start + 3).toLowerCase() === "www";
}

/** "e-mail" and "e - mail" are one word. */
function isMailBehindE(text: string, start: number): boolean {
  if (scratch.count === 0) return false;
  const last = scratch.count - 1;
  const from = scratch.starts[last] ?? 0;
  if (start - from > 4 || (scratch.ends[last] ?? 0) - from !== 1) return false;
  return /^e ?[-\u2010\u2011] ?mail/i.test(text.slice(from, start + 4));
}

function takeMail(units: Uint16Array, start: number, behind: number, before: number): number {
  // What was taken for words of its own belongs to the address: "first.last@".
  let from = start;
  let gapBefore = before;
  while (scratch.count > 0) {
    const last = scratch.count - 1;
    if (from - (scratch.ends[last] ?? 0) !== 1 || !mailJoints.has(units[from - 1] ?? 0)) break;
    from = scratch.starts[last] ?? from;
    gapBefore = scratch.gaps[last] ?? gapBefore;
    scratch.count--;
  }
  const end = endOfMail(units, behind);
  push(from, end, kind.mail, gapBefore, 0);
  return end;
}

const mailJoints = new Set(Array.from("._%+-", (mark) => mark.charCodeAt(0)));

function takeUrl(units: Uint16Array, start: number, behind: number, before: number): number {
  const end = endOfUrl(units, behind);
  push(start, end, kind.url, before, 0);
  return Math.max(end, start + 1);
}
