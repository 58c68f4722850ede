import type { AddressClue } from "./address-clue.ts";
import type { ParagraphHit } from "./paragraph-reading.ts";
import type { TokenWords } from "./token-words.ts";

/** Postcodes by form, matched on a word or on two with what stands between them. */
const forms: readonly RegExp[] = [
  /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/, // United Kingdom
  /^[A-CEGHJ-NPR-TVXY]\d[A-Z][ -]?\d[A-Z]\d$/, // Canada
  /^[AC-FHKNPRTV-Y]\d[\dW] [\dAC-FHKNPRTV-Y]{4}$/, // Ireland
  /^[A-Z]\d{4}( ?[A-Z]{3})?$/, // Argentina
  /^[A-Z]{2}\d{4}$/, // Brunei
  /^[A-Z]{3} \d{4}$/, // Malta
  /^\d{5} CEDEX$/i,
  /^\u3012? ?\d{3}-\d{4}$/, // Japan
  /^\d{5}-\d{3}$/, // Brazil
  /^(?:A|AD|AX|AZ|B|BB|BE|BY|CH|CY|CZ|D|DE|DK|E|EE|F|FI|FIN|FL|FO|GR|HR|H|HU|I|IS|IT|KY\d|L|LI|LT|LU|LV|MC|MD|ME|MH|MK|N|NO|NL|P|PL|PT|RO|RS|S|SE|SI|SK|TR|UA|VG)-? ?\d{3,6}$/,
];

/** Postcodes that need the name of a town behind them. */
const formsBeforeTown: readonly RegExp[] = [
  /^\d{4} ?[A-Z]{2}$/, // Netherlands
  /^\d{2}-\d{3}$/, // Poland
  /^\d{4}-\d{3}$/, // Portugal
  /^\d{3} \d{2}$/, // Sweden, Czechia, Greece
];

/** Postcodes among the words of a paragraph, told by their form or by the name beside them. */
export function codesIn(text: string, words: TokenWords, hits: readonly ParagraphHit[]): AddressClue[] {
  const clues: AddressClue[] = [];
  const states = new Set(
    hits.filter(({ concept, token }) => isState(concept, words.word(token))).map(({ last }) => last),
  );
  for (let at = 0; at < words.count; at++) {
    const word = words.word(at);
    if (!/\d/.test(word) && !/^[A-Z]{1,3}$/.test(word)) continue;
    const last = codeFrom(words, at);
    if (last !== undefined) {
      clues.push({ kind: "postcode", at: [words.start(at), words.end(last)] });
      at = last;
    } else if (states.has(at - 1) && /^\d{4,5}$/.test(word) && /^[,.]? {0,3}\n?$/.test(words.behind(at - 1))) {
      clues.push({ kind: "postcode", at: [words.start(at - 1), words.end(at)] });
    } else if (isBareCode(text, words, at)) {
      clues.push({ kind: "number", at: [words.start(at), words.end(at)] });
    }
  }
  return clues;
}

function isState(concept: string, word: string): boolean {
  if (concept === "address.region") return true;
  return concept === "address.state" && word === word.toUpperCase();
}

/** The last word of the postcode that starts here. */
function codeFrom(words: TokenWords, at: number): number | undefined {
  const word = words.word(at);
  const between = words.behind(at);
  const pair = word + between + words.word(at + 1);
  const isPair = between.length === 1 && pair.length <= 12;
  if (isPair && /\d/.test(pair) && forms.some((form) => form.test(pair))) return at + 1;
  if (/\d/.test(word) && /[A-Z]/.test(word) && forms.some((form) => form.test(word))) return at;
  if (isPair && formsBeforeTown.some((form) => form.test(pair)) && isTownNext(words, at + 1)) return at + 1;
  if (/^\d{4}[A-Z]{2}$/.test(word) && isTownNext(words, at)) return at;
  return undefined;
}

function isTownNext(words: TokenWords, at: number): boolean {
  return /^[ ,|\n]{1,3}$/.test(words.behind(at)) && words.isName(at + 1) && words.word(at + 1).length > 2;
}

/** A number of four to seven digits between names, as on an envelope; no year, price, time or part of a sum. */
function isBareCode(text: string, words: TokenWords, at: number): boolean {
  const word = words.word(at);
  const isSplit = /^\d{3}$/.test(word) && words.behind(at) === " " && /^\d{3}$/.test(words.word(at + 1));
  if (!isSplit && !/^(?:\d{4,7}|\d{10})$/.test(word)) return false;
  const last = isSplit ? at + 1 : at;
  const isYear = /^(?:19|20)\d\d$/.test(word);
  const isAfterHouse = words.isNumber(at - 1) && /^,?[ \n]$/.test(words.behind(at - 1));
  if (isYear && !(isAfterHouse && words.isName(at + 1))) return false;
  const behind = words.behind(last);
  const isBeforeName = /^,? (?:[A-Z]{1,2}-)?$/.test(behind) && words.isName(last + 1);
  if (isBeforeName && (word.length <= 6 || isSplit)) return true;
  const start = words.start(at);
  const isBehindName = /[\p{L}.][,-]? {1,2}$|[\p{L}],? - $|, $|\n$/u.test(text.slice(Math.max(0, start - 6), start));
  return isBehindName && /^\s*(?:[,;|\n.)-]|$)/.test(behind) && !/^[.,]\d/.test(behind);
}
