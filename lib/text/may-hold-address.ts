import { role, roleOf } from "./address-role.ts";
import type { ParagraphReading } from "./paragraph-reading.ts";
import { isTalkAt } from "./talk-word.ts";
import { sign } from "./token.ts";
import { shape, shapeOf } from "./word-shape.ts";

const { number, name } = shape;
const newline = 10;
const space = 32;
const comma = 44;
const hyphen = 45;
const dot = 46;
const slash = 47;
const two = 50;
const bar = 124;

/** A line that is longer is talk, in UTF-16 units. */
const longestLine = 160;

/**
 * Whether a paragraph is worth to be looked through for an address: it has a street word written like one, a
 * number beside a name as postcodes and doors are, or a line of names. Most are not, and this is all they cost.
 */
export function mayHoldAddress(paragraph: ParagraphReading): boolean {
  return hasTellingHit(paragraph) || hasTellingWord(paragraph) || hasNameLines(paragraph);
}

function hasTellingHit(paragraph: ParagraphReading): boolean {
  const { text, matchCount } = paragraph;
  for (let index = 0; index < matchCount; index++) {
    const part = roleOf(paragraph.match(index, 0));
    if (part === role.none) continue;
    const token = paragraph.match(index, 2);
    const last = paragraph.match(index, 3);
    if (part === role.dotted) {
      const sign = text.charCodeAt(paragraph.endOf(last));
      if (sign !== dot && sign !== slash) continue;
    }
    const next = shapeAt(paragraph, last + 1);
    if (shapeAt(paragraph, token) === name || next === number || shapeAt(paragraph, last + 2) === number) return true;
    if (next === name && part !== role.any) return true;
    for (let at = token - 4; at < token; at++) if (shapeAt(paragraph, at) === number) return true;
  }
  return false;
}

function shapeAt(paragraph: ParagraphReading, index: number): number {
  if (index < 0 || index >= paragraph.words) return 0;
  return shapeOf(paragraph.text.charCodeAt(paragraph.startOf(index)));
}

function hasTellingWord(paragraph: ParagraphReading): boolean {
  const { text, words, signs } = paragraph;
  // A number, a name with a digit, or one of a script of its own.
  if ((signs & (sign.digit | sign.beyondLatin)) === 0) return false;
  let before = 0;
  let type = shapeAt(paragraph, 0);
  let start = paragraph.startOf(0);
  for (let at = 0; at < words; at++) {
    const isLast = at + 1 === words;
    const behind = isLast ? text.length : paragraph.startOf(at + 1);
    const next = isLast ? 0 : shapeOf(text.charCodeAt(behind));
    if (type === number && isTellingNumber(text, start, paragraph.endOf(at), before, next, behind)) return true;
    if (type === name && isTellingName(text, start, paragraph.endOf(at), next)) return true;
    before = type;
    type = next;
    start = behind;
  }
  return false;
}

function isTellingNumber(
  text: string,
  start: number,
  end: number,
  before: number,
  next: number,
  behind: number,
): boolean {
  const length = end - start;
  if (length > 5) return false;
  if (next === name && isAtStart(text, start)) return true;
  if (before === name && (next === number || length === 5 || (length === 4 && text.charCodeAt(start) > two)))
    return true;
  if (length < 2 || behind - end !== 1) return false;
  const sign = text.charCodeAt(end);
  return (sign === space || sign === hyphen) && (next === number || isCapital(text, behind + 1));
}

/** Whether a name is a short code with a digit, or of a script of its own. */
function isTellingName(text: string, start: number, end: number, next: number): boolean {
  if (text.charCodeAt(start) >= 0x3040) return true;
  const length = end - start;
  if (length > 7) return false;
  if (length < 5 && next === number && (length === 1 || isCapital(text, start + 1))) return true;
  return length > 1 && (isDigit(text, start + 1) || (length > 2 && isDigit(text, start + 2)));
}

/** Whether a number begins a line or a piece behind a comma or bar. */
function isAtStart(text: string, start: number): boolean {
  if (start === 0) return true;
  const unit = text.charCodeAt(start - 1);
  if (unit === newline) return true;
  const before = text.charCodeAt(start - 2);
  return unit === space && (before === comma || before === bar || before === newline);
}

function isCapital(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit > 64 && unit < 91;
}

function isDigit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit > 47 && unit < 58;
}

/** Whether a line of pieces, or two lines, hold names and no word of talk. */
function hasNameLines(paragraph: ParagraphReading): boolean {
  const { text, words } = paragraph;
  if (text.length > longestLine && text.indexOf("\n") < 0) return false;
  let [names, parts, isTalk, end] = [0, 0, false, 0];
  for (let at = 0; at < words; at++) {
    const start = paragraph.startOf(at);
    if (at > 0 && start - end > 0 && isLineBetween(text, end, start)) {
      if (!isTalk && names > 0 && parts > 0) return true;
      [names, parts] = isTalk ? [0, 0] : [names, 1];
      isTalk = false;
    } else if (at > 0 && start - end > 1) parts++;
    end = paragraph.endOf(at);
    if (isTalk) continue;
    const type = shapeOf(text.charCodeAt(start));
    if (type === number) continue;
    isTalk = isTalkAt(text, start, end);
    if (isTalk && text.indexOf("\n", start) < 0) return false;
    if (type === name) names++;
  }
  return !isTalk && names > 0 && parts > 0;
}

function isLineBetween(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === newline) return true;
  return false;
}
