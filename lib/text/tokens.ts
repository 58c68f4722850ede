import { char, classAt, classOf, knownUnits, knowUnit } from "./char-class.ts";
import { placeholder } from "./placeholder.ts";
import { notPlain, typeOfPlain } from "./plain-token.ts";
import { endsSentence, isListItem } from "./sentence-end.ts";
import {
  anySign,
  gap,
  gapOf,
  gapShift,
  kind,
  kindMask,
  kindOf,
  sentenceOf,
  sentenceShift,
  sign,
  type TakenTokens,
  type Tokens,
  tokenSize,
  unpack,
} from "./token.ts";
import { endOfMail, endOfNumber, endOfUrl, isWordAt } from "./token-end.ts";
import { unitsOf } from "./units.ts";
import { hashStart, hashStep, hashUnits } from "./word-hash.ts";

const taken: TakenTokens = { count: 0, data: new Int32Array(tokenSize * 2048), signs: 0 };

const blankAt = new RegExp(placeholder.source, "iuy");
const opening = new Uint8Array(128);
for (const mark of "{[<%*") opening[mark.charCodeAt(0)] = 1;
const at = 64;
const percentSign = 37;
const colon = 58;
const greater = 62;
const slash = 47;
const dot = 46;
const smallM = 109;
const unitMask = (1 << classAt) - 1;

const { letter, digit, space, newline, ideograph, stop, wideStop, currency } = char;

/** What is known of a unit is below this for letters, digits and what is not seen. */
const behindWord = (char.invisible + 1) << classAt;

/** Splits a paragraph into words, numbers, amounts, addresses and blanks, in one pass. */
export function tokensOf(text: string): Tokens {
  return unpack(takeTokens(text, unitsOf(text)));
}

/** As `tokensOf`, of a paragraph that is given with its units. What it gives holds until the next call. */
export function takeTokens(text: string, units: Uint16Array): TakenTokens {
  const { length } = text;
  // Each token takes a character at least.
  if (taken.data.length < tokenSize * length) taken.data = new Int32Array(2 * tokenSize * length);
  taken.count = 0;
  taken.signs = 0;
  let seen = 0;
  let before: number = gap.none;
  let position = 0;
  while (position < length) {
    const unit = units[position] ?? 0;
    if (unit === 32) {
      position++;
      continue;
    }
    const known = knownUnits[unit] || knowUnit(unit);
    if (known < behindWord) {
      let end = position;
      let hash = hashStart;
      let all = 0;
      let next = known;
      do {
        all |= next;
        hash = hashStep(hash, next & unitMask);
        const following = units[++end] ?? 0;
        next = knownUnits[following] || knowUnit(following);
      } while (next < behindWord);
      seen |= all;
      const type = typeOfPlain(all >>> classAt, known & unitMask, next & unitMask);
      if (type === notPlain) end = takeWord(text, units, position, known, before);
      else push(position, end, type, before, hash);
      if (end > position) before = gap.none;
      position = Math.max(end, position + 1);
      continue;
    }
    const type = known >>> classAt;
    seen |= unit;
    if (unit === greater) seen |= sign.quote;
    else if (unit === colon) seen |= sign.colon;
    if (type === space) {
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
  taken.signs |= seen;
  return taken;
}

/** Where the word that ends at `position` starts. */
function wordBefore(position: number): number | undefined {
  const last = lastToken();
  return last >= 0 && taken.data[last + 1] === position ? taken.data[last] : undefined;
}

/** Where the numbers of the last token stand; negative where there is none. */
function lastToken(): number {
  return (taken.count - 1) * tokenSize;
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
  taken.signs = anySign;
  return position + blank[0].length;
}

/** Whether the last token is a number that ends here or one space before; it then takes the sign in. */
function widenNumber(position: number, type: number): boolean {
  const { data } = taken;
  const last = lastToken();
  if (last < 0 || kindOf(data[last + 2] ?? 0) !== kind.number || position - (data[last + 1] ?? 0) > 1) return false;
  data[last + 1] = position + 1;
  data[last + 2] = ((data[last + 2] ?? 0) & ~kindMask) | type;
  return true;
}

function push(start: number, end: number, type: number, before: number, hash: number): void {
  const { data, count } = taken;
  const at = count * tokenSize;
  const sentence = count === 0 ? 0 : sentenceOf(data[at - tokenSize + 2] ?? 0) + (before >= gap.sentence ? 1 : 0);
  data[at] = start;
  data[at + 1] = end;
  data[at + 2] = type | (before << gapShift) | (sentence << sentenceShift);
  data[at + 3] = hash;
  taken.count = count + 1;
}

/** Takes the word, number or address that starts here and gives the offset behind it. */
function takeWord(text: string, units: Uint16Array, start: number, first: number, before: number): number {
  // What is not seen starts no word.
  if (first >>> classAt === char.invisible) return start;
  const { length } = text;
  let isNumber = first >>> classAt === digit;
  let end = start;
  let known = first;
  let hash = hashStart;
  do {
    if (known >>> classAt === letter) isNumber = false;
    hash = hashStep(hash, known & unitMask);
    const next = units[++end] ?? 0;
    known = knownUnits[next] || knowUnit(next);
  } while (known < behindWord && end < length);
  const unit = units[end] ?? 0;
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
    push(start, behind, kind.number, before, behind === end ? hash : hashUnits(units, start, behind, hashStart));
    return behind;
  }
  if ((first & unitMask) === smallM && isMailBehindE(text, start)) {
    const last = lastToken();
    taken.data[last + 1] = end;
    taken.data[last + 3] = hashUnits(units, start, end, taken.data[last + 3] ?? hashStart);
  } else push(start, end, kind.word, before, hash);
  return end;
}

function isWww(text: string, start: number): boolean {
  return text.slice(start, start + 3).toLowerCase() === "www";
}

/** "e-mail" and "e - mail" are one word. */
function isMailBehindE(text: string, start: number): boolean {
  const last = lastToken();
  if (last < 0) return false;
  const from = taken.data[last] ?? 0;
  if (start - from > 4 || (taken.data[last + 1] ?? 0) - from !== 1) return false;
  return /^e ?[-\u2010\u2011] ?mail/i.test(text.slice(from, start + 4));
}

function takeMail(units: Uint16Array, start: number, behind: number, before: number): number {
  // What was taken for words of its own belongs to the address: "first.last@".
  const { data } = taken;
  let from = start;
  let gapBefore = before;
  for (let last = lastToken(); last >= 0; last = lastToken()) {
    if (from - (data[last + 1] ?? 0) !== 1 || !mailJoints.has(units[from - 1] ?? 0)) break;
    from = data[last] ?? from;
    gapBefore = gapOf(data[last + 2] ?? 0);
    taken.count--;
  }
  const end = endOfMail(units, behind);
  taken.signs = anySign;
  push(from, end, kind.mail, gapBefore, 0);
  return end;
}

const mailJoints = new Set(Array.from("._%+-", (mark) => mark.charCodeAt(0)));

function takeUrl(units: Uint16Array, start: number, behind: number, before: number): number {
  const end = endOfUrl(units, behind);
  taken.signs = anySign;
  push(start, end, kind.url, before, 0);
  return Math.max(end, start + 1);
}
