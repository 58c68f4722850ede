import type { ParagraphReading } from "./paragraph-reading.ts";
import { isTalkWord } from "./talk-word.ts";
import { gap } from "./token.ts";
import { shape, shapeOf } from "./word-shape.ts";

const { number, name, small } = shape;
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

function hasTellingHit({ text, tokens: { starts }, hits }: ParagraphReading): boolean {
  for (const { concept, token, last, end } of hits) {
    if (!concept.startsWith("address.")) continue;
    if (concept.endsWith("-dot") && text.charCodeAt(end) !== dot && text.charCodeAt(end) !== slash) continue;
    const type = shapeAt(text, starts, token);
    const next = shapeAt(text, starts, last + 1);
    if (type === name || next === number || shapeAt(text, starts, last + 2) === number) return true;
    if (next === name && concept.startsWith("address.before")) return true;
    for (let at = token - 4; at < token; at++) if (shapeAt(text, starts, at) === number) return true;
  }
  return false;
}

function shapeAt(text: string, starts: Int32Array, index: number): number {
  return index < 0 || index >= starts.length ? 0 : shapeOf(text.charCodeAt(starts[index] ?? 0));
}

function hasTellingWord({ text, tokens: { starts, ends } }: ParagraphReading): boolean {
  const count = starts.length;
  let before = 0;
  let type = shapeAt(text, starts, 0);
  for (let at = 0; at < count; at++) {
    const next = shapeAt(text, starts, at + 1);
    if (type !== small) {
      const start = starts[at] ?? 0;
      const end = ends[at] ?? 0;
      if (
        type === number
          ? isTellingNumber(text, start, end, before, next, starts[at + 1] ?? 0)
          : isTellingName(text, start, end, next)
      )
        return true;
    }
    before = type;
    type = next;
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
function hasNameLines({ text, tokens: { starts, ends, gaps } }: ParagraphReading): boolean {
  if (text.length > longestLine && text.indexOf("\n") < 0) return false;
  let [names, parts, isTalk] = [0, 0, false];
  for (let at = 0; at < starts.length; at++) {
    const start = starts[at] ?? 0;
    const behind = at === 0 ? start : (ends[at - 1] ?? 0);
    const mark = gaps[at] ?? 0;
    if (mark >= gap.line && text.lastIndexOf("\n", start) >= behind) {
      if (!isTalk && names > 0 && parts > 0) return true;
      [names, parts] = isTalk ? [0, 0] : [names, 1];
      isTalk = false;
    } else if (mark >= gap.mark || start - behind > 2) parts++;
    if (isTalk) continue;
    const type = shapeOf(text.charCodeAt(start));
    if (type === number) continue;
    isTalk = isTalkWord(text.slice(start, ends[at]));
    if (isTalk && text.indexOf("\n", start) < 0) return false;
    if (type === name) names++;
  }
  return !isTalk && names > 0 && parts > 0;
}
