import type { ParagraphReading } from "./paragraph-reading.ts";
import { isTalkWord } from "./talk-word.ts";
import { gap } from "./tokens.ts";
import { shape, shapeOf } from "./word-shape.ts";

const { number, name } = shape;
const newline = 10;
const space = 32;
const comma = 44;
const hyphen = 45;
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

function hasTellingHit({ text, tokens, hits }: ParagraphReading): boolean {
  const shapeAt = (index: number) => {
    const start = tokens.starts[index];
    return start === undefined ? 0 : shapeOf(text.charCodeAt(start));
  };
  for (const { concept, token, last } of hits) {
    if (!concept.startsWith("address.")) continue;
    if (shapeAt(token) === name || shapeAt(last + 1) === number || shapeAt(last + 2) === number) return true;
    if (concept.startsWith("address.before") && shapeAt(last + 1) === name) return true;
    for (let at = token - 4; at < token; at++) if (shapeAt(at) === number) return true;
  }
  return false;
}

function hasTellingWord({ text, tokens: { starts, ends } }: ParagraphReading): boolean {
  const count = starts.length;
  let before = 0;
  for (let at = 0; at < count; at++) {
    const start = starts[at] ?? 0;
    const first = text.charCodeAt(start);
    const type = shapeOf(first);
    if (first >= 0x3040 && first < 0xfb00) return true;
    const next = at + 1 < count ? shapeOf(text.charCodeAt(starts[at + 1] ?? 0)) : 0;
    const length = (ends[at] ?? 0) - start;
    if (type === number) {
      const sign = text.charCodeAt(ends[at] ?? 0);
      const isJoined = (starts[at + 1] ?? 0) - (ends[at] ?? 0) === 1 && (sign === space || sign === hyphen);
      if (length > 1 && length < 6 && isJoined && (next === number || isCapital(text, (starts[at + 1] ?? 0) + 1)))
        return true;
      if (length < 6 && next === name && isAtStart(text, start)) return true;
      if (before === name && (next === number || length === 5 || (length === 4 && first > 50))) return true;
    } else if (type === name && length < 8) {
      if (length < 5 && next === number && (length === 1 || isCapital(text, start + 1))) return true;
      if (length > 1 && isDigit(text, start + 1)) return true;
      if (length > 2 && isDigit(text, start + 2)) return true;
    }
    before = type;
  }
  return false;
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
    if (type === name) names++;
  }
  return !isTalk && names > 0 && parts > 0;
}
