import type { Span } from "../core/draft.ts";
import type { AddressClue } from "./address-clue.ts";
import { isStateCode, placesIn } from "./place-names.ts";
import type { TokenWords } from "./token-words.ts";

/** Codes of countries that stand before a postcode, as in "LV-1050". */
const prefixes =
  "AD|AI|AX|AZ|BB|BE|BG|BM|BN|BY|CH|CY|CZ|DE|DK|EE|ES|FI|FIN|FL|FO|FR|GL|GR|HR|HT|HU|IS|IT|LI|LT|LU|LV|MC|MD|ME|MH|MK|MT|NL|NO|PL|PT|RO|RS|SE|SI|SK|SM|TR|UA|VA|VC|VG";

/** Towns of Malta as its postcodes shorten them; three capitals and four digits alone may be any standard. */
const maltese =
  "ATD|BKR|BML|BRG|FGR|FNT|FRN|GZR|HMR|IKL|LQA|MDN|MEC|MGR|MLH|MSD|MST|MTF|NXR|PLA|PTA|QRM|RBT|SGN|SLM|SPB|STJ|SVR|SWQ|VCT|VLT|ZBG|ZTN";

/** Postcodes by form, matched on a word or on two with what stands between them. */
const forms = oneOf([
  /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/, // United Kingdom
  /^[A-Z]{4} 1ZZ$/, // British territories overseas
  /^[A-CEGHJ-NPR-TVXY]\d[A-Z][ -]?\d[A-Z]\d$/, // Canada
  /^[AC-FHKNPRTV-Y]\d[\dW] [\dAC-FHKNPRTV-Y]{4}$/, // Ireland
  /^[A-HJ-NP-Z]\d{4} ?[A-Z]{3}$/, // Argentina
  /^[BKPT][A-Z]\d{4}$/, // Brunei
  new RegExp(`^(?:${maltese}) ?\\d{4}$`),
  /^\d{5} [Cc][Ee][Dd][Ee][Xx]$/,
  /^\d{5}-\d{3}$/, // Brazil
  /^KY\d-\d{4}$/, // Cayman Islands
  new RegExp(`^(?:${prefixes})-?\\d{3,6}$|^[A-Z]-\\d{4,5}$`),
]);

/** Postcodes that need the name of a town behind them. */
const formsBeforeTown = oneOf([
  /^\d{4} ?[A-Z]{2}$/, // Netherlands
  /^\d{2}-\d{3}$/, // Poland
  /^\d{4}-\d{3}$/, // Portugal
  /^\d{3} \d{2}$/, // Sweden, Czechia, Greece
]);

/** One expression for several: it takes one walk. */
function oneOf(forms: readonly RegExp[]): RegExp {
  return new RegExp(forms.map(({ source }) => source).join("|"));
}

/** "A 1010 Wien": a country's code with a space, which may be any word in capitals. */
const prefixed = new RegExp(`^(?:${prefixes}|A|B|D|F|H|I|L|P|S) (?!19|20)\\d{3,6}$`);

/** Postcodes among the words of a paragraph, told by their form or by the name beside them. */
export function codesIn(text: string, words: TokenWords): AddressClue[] {
  const clues: AddressClue[] = [];
  for (let at = 0; at < words.count; at++) {
    const isNumber = words.isNumber(at);
    if (!isNumber && !(words.isName(at) && isLikeCode(text, words, at))) continue;
    const last = isNumber && !mayBeCode(text, words.start(at)) ? undefined : codeFrom(words, at);
    if (last !== undefined) {
      clues.push({ kind: "postcode", at: [words.start(at), words.end(last)] });
      at = last;
    } else if (isNumber && isBehindState(words, at)) {
      clues.push({ kind: "postcode", at: [words.start(at - 1), words.end(at)] });
    } else if (isNumber && isBareCode(text, words, at)) {
      clues.push({ kind: "number", at: [words.start(at), words.end(at)] });
    }
  }
  return clues;
}

/** The first and last word of the postcode behind a street in small letters: "suite 400 houston tx 77002", "leeds ls1 4ap". */
export function codeSoon(words: TokenWords, last: number): Span | undefined {
  for (let at = last + 2; at < last + 9; at++) {
    const word = words.word(at);
    if (at > last + 2 && /^\d{5}$/.test(word) && isStateCode(words.word(at - 1).toUpperCase())) return [at - 1, at];
    if (/^\d[a-z]{2}$/.test(word) && /^[a-z]{1,2}\d[a-z\d]?$/.test(words.word(at - 1))) return [at - 1, at];
  }
  return undefined;
}

/** Whether a word is short, begins with a capital or a sign of script, and holds a digit or only capitals. */
function isLikeCode(text: string, words: TokenWords, at: number): boolean {
  const [start, end] = [words.start(at), words.end(at)];
  if (end - start > 7) return false;
  if (end - start <= 4 && words.isNumber(at + 1)) return true;
  for (let unit = start; unit < end; unit++) {
    if (isDigit(text.charCodeAt(unit))) return true;
  }
  return false;
}

/** OR 97201; Florida 33101; 4 to 5 digits behind a state. */
function isBehindState(words: TokenWords, at: number): boolean {
  if (words.length(at) < 4 || words.length(at) > 5) return false;
  if (!/^\d{4,5}$/.test(words.word(at)) || !/^[,.]? {0,3}\n?$/.test(words.behind(at - 1))) return false;
  if (isStateCode(words.word(at - 1))) return true;
  return words.isName(at - 1) && placesIn(words, Math.max(0, at - 3), at - 1).some(isRegionBefore(words.end(at - 1)));
}

function isRegionBefore(end: number) {
  return ({ isRegion, at }: { isRegion: boolean; at: Span }) => isRegion && at[1] === end;
}

/** Whether a number begins as one of the forms does: with two digits, and a third or a hyphen behind them. */
function mayBeCode(text: string, start: number): boolean {
  return isDigit(text.charCodeAt(start + 1)) && (isDigit(text.charCodeAt(start + 2)) || text[start + 2] === "-");
}

function isDigit(unit: number): boolean {
  return unit > 47 && unit < 58;
}

/** The last word of the postcode that starts here. */
function codeFrom(words: TokenWords, at: number): number | undefined {
  const word = words.word(at);
  const between = words.behind(at);
  const pair = word + between + words.word(at + 1);
  const isPair = between.length === 1 && pair.length <= 12;
  if (isPair && /\d/.test(pair) && forms.test(pair)) return at + 1;
  const isMixed = words.isNumber(at) ? /[A-Z]/.test(word) : /\d/.test(word);
  if (isMixed && forms.test(word)) return at;
  if (isPair && formsBeforeTown.test(pair) && isTownNext(words, at + 1)) return at + 1;
  if (isPair && prefixed.test(pair) && isTownNext(words, at + 1) && !words.behind(at + 1).includes(",")) return at + 1;
  if (/^(?:\d{4}[A-Z]{2}|[A-HJ-NP-Z]\d{4})$/.test(word) && isTownNext(words, at)) return at;
  if (/^\d{3}-\d{4}$/.test(pair) && words.behind(at - 1).endsWith("\u3012")) return at + 1;
  return undefined;
}

function isTownNext(words: TokenWords, at: number): boolean {
  return /^[ ,|\n]{1,3}$/.test(words.behind(at)) && words.isName(at + 1) && words.word(at + 1).length > 2;
}

/** A number of four to seven digits between names, as on an envelope; no year, price, time or part of a sum. */
function isBareCode(text: string, words: TokenWords, at: number): boolean {
  // Most numbers of a mail are shorter.
  if (words.length(at) < 3) return false;
  const word = words.word(at);
  const isSplit = /^\d{3}$/.test(word) && isSecondHalf(words.behind(at), words.word(at + 1));
  if (!isSplit && !/^(?:\d{4,7}|\d{10})$/.test(word)) return false;
  const last = isSplit ? at + 1 : at;
  const isYear = /^(?:19|20)\d\d$/.test(word);
  const isAfterHouse = words.isNumber(at - 1) && /^,?[ \n]$/.test(words.behind(at - 1));
  if (isYear && !(isAfterHouse && words.isName(at + 1))) return false;
  // "Platz 3 von 1200 Teilnehmern"
  if (words.isNumber(at - 2) && shareWord.test(words.word(at - 1))) return false;
  const behind = words.behind(last);
  const isBeforeName = /^,? (?:[A-Z]{1,2}-)?$/.test(behind) && words.isName(last + 1);
  if (isBeforeName && (word.length <= 6 || isSplit)) return true;
  const start = words.start(at);
  const isBehindName = /[\p{L}.][,-]? {1,2}$|[\p{L}],? - $|, $|\n$/u.test(text.slice(Math.max(0, start - 6), start));
  return isBehindName && /^\s*(?:[,;|\n.)-]|$)/.test(behind) && !/^[.,]\d/.test(behind);
}

const shareWord = /^(?:of|von|de|sur|di|su|van|av|af|z|ze|из|з)$/i;

/** "560 001" in India, "100-0005" in Japan. */
function isSecondHalf(between: string, word: string): boolean {
  return (between === " " && /^\d{3}$/.test(word)) || (between === "-" && /^\d{4}$/.test(word));
}
