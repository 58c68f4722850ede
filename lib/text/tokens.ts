import { char, classOf } from "./char-class.ts";
import { placeholder } from "./placeholder.ts";

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
  starts: number[];
  ends: number[];
  kinds: number[];
  gaps: number[];
}

/** Dots behind these end no sentence. */
const abbreviations = new Set(
  "mr mrs ms dr st no nr vs inc ltd co corp jr sr approx ext tel dept ave rd str z bzw ca".split(" "),
);

const blankAt = new RegExp(placeholder.source, "iuy");
const opening = new Set(["{", "[", "<", "%", "*"].map((mark) => mark.charCodeAt(0)));
const at = 64;
const percentSign = 37;
const colon = 58;

/** Splits a paragraph into words, numbers, amounts, addresses and blanks, in one pass. */
export function tokensOf(text: string): Tokens {
  const tokens: Tokens = { starts: [], ends: [], kinds: [], gaps: [] };
  const { length } = text;
  let before: number = gap.none;
  let position = 0;
  while (position < length) {
    const unit = text.charCodeAt(position);
    const type = classOf(unit);
    if (type === char.letter || type === char.digit) {
      position = takeWord(text, position, type, tokens, before);
      before = gap.none;
      continue;
    }
    if (type === char.ideograph) {
      push(tokens, position, position + 1, kind.word, before);
      before = gap.none;
    } else if (type === char.newline) {
      before = Math.max(before, isListItem(text, position + 1) ? gap.sentence : gap.line);
    } else if (type === char.wideStop) {
      before = gap.sentence;
    } else if (type === char.stop) {
      if (endsSentence(text, position, tokens)) before = gap.sentence;
      else before = Math.max(before, gap.mark);
    } else if (type === char.currency) {
      const next = classOf(text.charCodeAt(position + 1)) === char.space ? position + 2 : position + 1;
      if (next < length && classOf(text.charCodeAt(next)) === char.digit) {
        const end = endOfNumber(text, next);
        push(tokens, position, end, kind.money, before);
        before = gap.none;
        position = end;
        continue;
      }
      const last = tokens.kinds.length - 1;
      if (tokens.kinds[last] === kind.number && position - (tokens.ends[last] ?? 0) <= 1) {
        tokens.kinds[last] = kind.money;
        tokens.ends[last] = position + 1;
      }
    } else if (opening.has(unit)) {
      const last = tokens.kinds.length - 1;
      if (unit === percentSign && tokens.kinds[last] === kind.number && position - (tokens.ends[last] ?? 0) <= 1) {
        tokens.kinds[last] = kind.percent;
        tokens.ends[last] = position + 1;
      } else {
        blankAt.lastIndex = position;
        const blank = blankAt.exec(text);
        if (blank) {
          push(tokens, position, position + blank[0].length, kind.blank, before);
          before = gap.none;
          position += blank[0].length;
          continue;
        }
        before = Math.max(before, gap.mark);
      }
    } else if (type === char.other) {
      before = Math.max(before, gap.mark);
    }
    position++;
  }
  return tokens;
}

function push(tokens: Tokens, start: number, end: number, type: number, before: number): void {
  tokens.starts.push(start);
  tokens.ends.push(end);
  tokens.kinds.push(type);
  tokens.gaps.push(before);
}

/** Takes the word, number or address that starts here and gives the offset behind it. */
function takeWord(text: string, start: number, first: number, tokens: Tokens, before: number): number {
  let end = start + 1;
  let isNumber = first === char.digit;
  const { length } = text;
  for (; end < length; end++) {
    const type = classOf(text.charCodeAt(end));
    if (type === char.letter) isNumber = false;
    else if (type !== char.digit && type !== char.invisible) break;
  }
  const next = end < length ? text.charCodeAt(end) : 0;
  if (next === at && isWordAt(text, end + 1)) return takeMail(text, start, end + 1, tokens, before);
  if (next === colon && text.charCodeAt(end + 1) === 47 && text.charCodeAt(end + 2) === 47) {
    return takeUrl(text, start, end + 3, tokens, before);
  }
  if (next === 46 && end - start === 3 && /^www$/i.test(text.slice(start, end)) && isWordAt(text, end + 1)) {
    return takeUrl(text, start, end + 1, tokens, before);
  }
  if (isNumber) {
    end = endOfNumber(text, start);
    push(tokens, start, end, kind.number, before);
    return end;
  }
  joinMail(text, start, tokens) || push(tokens, start, end, kind.word, before);
  if (tokens.starts.at(-1) !== start) tokens.ends[tokens.ends.length - 1] = end;
  return end;
}

/** "e-mail" and "e - mail" are one word. */
function joinMail(text: string, start: number, tokens: Tokens): boolean {
  const last = tokens.starts.length - 1;
  const from = tokens.starts[last];
  if (from === undefined || start - from < 2 || start - from > 4) return false;
  if ((text.charCodeAt(from) | 32) !== 101 || (tokens.ends[last] ?? 0) - from !== 1) return false;
  if ((text.charCodeAt(start) | 32) !== 109) return false;
  return /^e ?[-\u2010\u2011] ?mail/i.test(text.slice(from, start + 4));
}

function takeMail(text: string, start: number, behind: number, tokens: Tokens, before: number): number {
  // What was taken for words of its own belongs to the address: "first.last@".
  let from = start;
  let gapBefore = before;
  while (tokens.starts.length > 0) {
    const last = tokens.starts.length - 1;
    const between = text.slice(tokens.ends[last], from);
    if (!/^[._%+-]$/.test(between)) break;
    from = tokens.starts.pop() ?? from;
    gapBefore = tokens.gaps.pop() ?? gapBefore;
    tokens.ends.pop();
    tokens.kinds.pop();
  }
  let end = behind;
  while (end < text.length && (isWordAt(text, end) || (isJoint(text.charCodeAt(end)) && isWordAt(text, end + 1))))
    end++;
  push(tokens, from, end, kind.mail, gapBefore);
  return end;
}

function isJoint(unit: number): boolean {
  return unit === 46 || unit === 45;
}

function takeUrl(text: string, start: number, behind: number, tokens: Tokens, before: number): number {
  let end = behind;
  while (end < text.length) {
    const unit = text.charCodeAt(end);
    const type = classOf(unit);
    if (type === char.space || type === char.newline || type === char.ideograph) break;
    if (unit === 34 || unit === 60 || unit === 62 || unit === 41 || unit === 93 || unit === 125) break;
    end++;
  }
  while (end > behind && /[.,;:!?'*_]/.test(text[end - 1] ?? "")) end--;
  push(tokens, start, end, kind.url, before);
  return Math.max(end, start + 1);
}

function isWordAt(text: string, position: number): boolean {
  if (position >= text.length) return false;
  const type = classOf(text.charCodeAt(position));
  return type === char.letter || type === char.digit;
}

/** Digits with the dots and commas between them. */
function endOfNumber(text: string, start: number): number {
  let end = start;
  while (end < text.length) {
    const unit = text.charCodeAt(end);
    if (classOf(unit) === char.digit) end++;
    else if ((unit === 46 || unit === 44) && classOf(text.charCodeAt(end + 1)) === char.digit) end++;
    else break;
  }
  return end;
}

function endsSentence(text: string, position: number, tokens: Tokens): boolean {
  let next = position + 1;
  while (next < text.length && /["'”’)\].!?]/.test(text[next] ?? "")) next++;
  if (next < text.length && !/\s/.test(text[next] ?? "")) return false;
  if (text.charCodeAt(position) !== 46) return true;
  const last = tokens.starts.length - 1;
  const start = tokens.starts[last] ?? 0;
  if (tokens.ends[last] === position) {
    const word = text.slice(start, position);
    if (abbreviations.has(word.toLowerCase())) return false;
    if (word.length === 1 && tokens.kinds[last] === kind.word && word !== "I") return false;
  }
  while (next < text.length && /[ \t]/.test(text[next] ?? "")) next++;
  // "approx. ten": a small letter goes on with the sentence, save where all is in small letters.
  const after = text[next] ?? "";
  return tokens.ends[last] !== position || after === after.toUpperCase() || after === "\n";
}

function isListItem(text: string, position: number): boolean {
  let from = position;
  while (text.charCodeAt(from) === 32) from++;
  const unit = text.charCodeAt(from);
  return (unit === 45 || unit === 42 || unit === 0x2022 || unit === 0x2013) && text.charCodeAt(from + 1) === 32;
}
