import type { AddressClue } from "./address-clue.ts";
import { codeSoon } from "./address-codes.ts";
import { type AddClue, addDoors, houseNumber, longestName } from "./address-doors.ts";
import type { ParagraphHit } from "./paragraph-reading.ts";
import { placesIn } from "./place-names.ts";
import type { TokenWords } from "./token-words.ts";

const writtenNumber = /^(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)$/;
/** Between the words of a street's name. */
const inName = /^[ .'"\u2019-]{1,3}$|^\n$/;
/** Between a street and the number behind it. */
const beforeNumber = /^[,"\u201c\u201d]{0,2}[ .,-]{0,3}$|^,? ?(?:\u2116|n\.? ?[\u00b0\u00bao]\.?|#) ?$/iu;
/** A sign such as "Nr." that counts as a word. */
const numberSign = /^(?:n|nr|no|num|n[uú]m|d|д|буд|дом|km|plot|k)$/iu;
/** Streets that are one word. */
const standAlone = /^(?:Broadway|Strand|Embankment|Mall|Parade|Esplanade)$/;
/** Street words that name a street even without a number. */
const longWord =
  /^(?:street|road|avenue|lane|drive|boulevard|highway|parkway|square|terrace|crescent|quay|plaza|park|marg|salai|nagar|bazaar|rd|ave|blvd|hwy|st|mile|esplanade|promenade|embankment|walk|circus|wharf|highroad|parade|mews|grove)$/i;
/** What may follow a street without a number: the end of its piece, or a direction. */
const roadEnd = /^[ .]{0,2}(?:[,;|\n\u00b7\u2022)/]|-)|^ ?[-\u2013] /;
const direction = /^(?:n|s|e|w|ne|nw|se|sw|north|south|east|west|central|extension|ext|upper|lower)$/i;
const countryWord = /^(?:street|calle|cl|cll|carrera|cra|kr|road|rue|avenue|avenida|soi|simpang|jalan)$/i;
/** Numbered parts of an estate or a planned town. */
const numberedPart = /^(?:block|blk|plot|km|sector|zona|zone|lote|quadra|lot)$/i;
/** Street words that stand before a number only, as in "Street 4". */
const englishOnly = /^(?:street|road|park|quay|block|blk|plot|sector|zone)$/i;

const english =
  /^(?:street|road|square|avenue|boulevard|place|promenade|esplanade|park|route|quay|villa|campo|square)$/i;

/** Streets among the words of a paragraph, with their house number or without. */
export function streetsIn(text: string, words: TokenWords, hits: readonly ParagraphHit[]): AddressClue[] {
  const clues: AddressClue[] = [];
  const add = (kind: AddressClue["kind"], first: number, last: number) =>
    clues.push({ kind, at: [words.start(first), words.end(last)] });
  for (const { concept, token, last } of hits) {
    const dotted = concept.endsWith("-dot");
    if (dotted && !/^[./]/.test(words.behind(last))) continue;
    const kind = concept.replace(/^address\.|-dot$/g, "");
    if (kind === "after") takeAfter(words, token, last, add);
    else if (kind === "before") takeBefore(words, token, last, add);
    else if (kind === "ending" || kind === "behind") takeNumberBehind(words, token, last, kind, add);
  }
  addDoors(text, words, add);
  return clues;
}

/** 5 Main Street; Khreshchatyk St 22; Main Street. */
function takeAfter(words: TokenWords, token: number, last: number, add: AddClue): unknown {
  const isCapital = words.isName(token);
  if (!isCapital && !isNumberBefore(words, token)) return;
  if (standAlone.test(words.word(token)) && houseNumber.test(words.word(token - 1)))
    return add("street", token - 1, last);
  for (let at = token - 1; at >= token - longestName; at--) {
    if (at < 0 || !/^,?[ .'"\u2019-]{1,2}$|^\n$/.test(words.behind(at))) break;
    const word = words.word(at);
    const isNumber = houseNumber.test(word) || (isCapital && writtenNumber.test(word));
    if (isNumber && at < token - 1) {
      const isWritten = isCapital || (isTyped(words, at, last) && token - at <= 4);
      const code = isCapital ? undefined : codeSoon(words, last);
      if (counting.test(words.word(at - 1))) return;
      if (isWritten && code) add("postcode", ...code);
      if (isWritten) return add("street", firstOfNumber(words, at), last);
    }
    if (words.behind(at).startsWith(",") || (!words.isName(at) && !words.isNumber(at) && isCapital)) break;
  }
  const isNamed = words.isName(token - 1) || (longWord.test(words.word(token)) && ordinal.test(words.word(token - 1)));
  if (!isCapital || !isNamed || !inName.test(words.behind(token - 1))) return;
  const number = numberBehind(words, last);
  if (number !== undefined) add("street", token - 1, number);
  else if (longWord.test(words.word(token)) && isRoadEnd(words, last)) add("road", token - 1, last);
}

/** "Chapter 5, Park Avenue" */
const counting = /^(?:chapter|page|room|episode|track|volume|vol|act|scene|season|section|figure|table|lesson|slide)$/i;

const ordinal = /^\d{1,3}(?:st|nd|rd|th)$/i;

/** "Wall Street Journal" is no road, "Mill Road, Dover" and "Queen Street West" are. */
function isRoadEnd(words: TokenWords, last: number): boolean {
  return (
    last === words.count - 1 ||
    roadEnd.test(words.behind(last)) ||
    direction.test(words.word(last + 1)) ||
    isPlaceNext(words, last) ||
    isCodeBehindName(words, last)
  );
}

function isPlaceNext(words: TokenWords, last: number): boolean {
  return words.isName(last + 1) && placesIn(words, last + 1, last + 3)[0]?.at[0] === words.start(last + 1);
}

/** "Castle Street Caerphilly CF83 1NY": a town that no list has, told by the code behind it. */
function isCodeBehindName(words: TokenWords, last: number): boolean {
  return words.isName(last + 1) && words.behind(last) === " " && /^[A-Z]{1,2}\d[A-Z\d]?$/.test(words.word(last + 2));
}

function isNumberBefore(words: TokenWords, token: number): boolean {
  for (let at = token - longestName; at < token; at++) if (words.isNumber(at)) return true;
  return false;
}

/** "12 main street," typed in a hurry: only with a comma or line end behind it. */
function isTyped(words: TokenWords, from: number, last: number): boolean {
  if (!longWord.test(words.word(last))) return false;
  if (!/^ ?\.? ?[,\n]/.test(words.behind(last)) && !codeSoon(words, last)) return false;
  for (let at = from + 1; at < last; at++)
    if (!/^(?:[a-z]+|\d{1,3}(?:st|nd|rd|th))$/.test(words.word(at))) return false;
  return true;
}

/** "92-10" and "11/12" are one house number. */
function firstOfNumber(words: TokenWords, at: number): number {
  const isJoined = /^ ?[-/] ?$/.test(words.behind(at - 1)) && /^\d{1,4}[A-Za-z]?$/.test(words.word(at - 1));
  return isJoined ? at - 1 : at;
}

/** Rua do Ouro, n.º 5; 82, Avenue du Roi; Street 4; Via Roma. */
function takeBefore(words: TokenWords, token: number, last: number, add: AddClue): unknown {
  const next = last + 1;
  const previous = words.word(token - 1);
  // An order's "PO 88123" folds as "pº" does.
  if (/^po$/i.test(words.word(token))) return;
  const isAfterNumber =
    (!/^km$/i.test(words.word(token)) && houseNumber.test(previous)) || /^(?:bis|ter)$/i.test(previous);
  if (isAfterNumber && /^,? ?$/.test(words.behind(token - 1)) && isWordy(words, next))
    return add("street", token - 1, next);
  // "\u0639\u0646 \u0637\u0631\u064a\u0642" is "by way of".
  if (isRightToLeft(words.word(token)) && words.isName(next) && previous !== "\u0639\u0646")
    return add("street", token, next);
  const isCapital = words.isName(token);
  // "Wall Street Journal" has its street behind its name.
  if (english.test(words.word(token)) && words.isName(token - 1) && words.behind(token - 1) === " ") return;
  if (isCapital && countryWord.test(words.word(token)) && houseNumber.test(words.word(next)))
    return add("street", token, next);
  if (isCapital && numberedPart.test(words.word(token)) && houseNumber.test(words.word(next))) {
    return add("part", token, next);
  }
  if (englishOnly.test(words.word(token))) return;
  let named = false;
  for (let at = next; at < next + longestName + 1 && at < words.count; at++) {
    if (!/^[ .,'"\u2019\u201c-\u201e\u00ab\u00bb/-]{1,3}$|^$/.test(words.behind(at - 1)) && at > next) break;
    if (words.isName(at)) {
      named = true;
      const number = numberBehind(words, at);
      if (number !== undefined) return add("street", token, number);
    }
    if (words.isNumber(at) && at > next) break;
  }
  const isWritten = isCapital || /^[^\0-\u024f]/.test(words.word(token));
  if (named && isWritten && words.isName(next + smallWords(words, next)) && words.behind(last).length <= 2) {
    add("road", token, next + smallWords(words, next));
  }
}

function smallWords(words: TokenWords, from: number): number {
  let count = 0;
  while (count < 2 && /^(?:de|da|do|la|las|los|del|di|du|des|l)$/i.test(words.word(from + count))) count++;
  return count;
}

/** Hauptstraße 5, Gedimino pr. 9, Atatürk Cad. No: 5. */
function takeNumberBehind(words: TokenWords, token: number, last: number, kind: string, add: AddClue): unknown {
  const number = numberBehind(words, last);
  if (kind === "behind") {
    const isNamed = words.isName(token - 1) && /^[ .'\u2019-]{1,2}$/.test(words.behind(token - 1));
    if (!isNamed) return;
    if (number !== undefined) add("street", token - 1, number);
    else if (streetNoun.test(words.word(token)) && isRoadEnd(words, last)) add("road", token - 1, last);
    return;
  }
  const word = words.word(token);
  if (everyday.test(word)) return;
  const isWeak = weakEnding.test(word);
  if (isWeak && !words.isName(token)) return;
  if (number !== undefined) add(isWeak ? "door" : "street", token, number);
  else if (words.isName(token) && sureEnding.test(word)) add("road", token, last);
}

/** Words that only look like streets: "spring", "string", "during", "Halle". */
const everyday =
  /^(?:[sS]p|[sS]t|[bB]|.*[eou]|.*ai|.*[bcdfgklmnprstvwz])ring$|^\p{L}{0,2}alle$|^(?:.{0,2}(?:hof|berg|tie|weg|ring|wall|kai|out))$/u;
const weakEnding =
  /(?:ring|hof|berg|wall|kai|tie|damm|baan|markt|graben|hoek|kade|steig|stieg|braut|dijk|bakken|backe|kuja|promenade)$/iu;
/** Street words that stand behind a name and name a street without a number. */
const streetNoun =
  /^(?:utca|körút|caddesi|sokağı|bulvarı|gatvė|prospektas|iela|bulvāris|ulice|náměstí|straße|strasse|gasse|platz|allee|küçəsi|prospekti|ko'chasi|көшесі|даңғылы|көчөсү|гудамж|чөлөө|ქუჩა|გამზირი|փողոց|պողոտա|köçesi|şaýoly|mahallesi|улица|проспект|вулиця|вуліца|праспект|булевар|ulitsa|prospekt|magu|daero|ro|gil)$/iu;
const sureEnding = /(?:straße|strasse|gatan|gata|vägen|vej|veien|gade|straat|laan|gracht|plein|katu)$/iu;

/** The number that follows a word, at most with a sign between; `undefined` where none does. */
function numberBehind(words: TokenWords, at: number): number | undefined {
  const next = at + 1;
  if (!beforeNumber.test(words.behind(at).replace(/\n/, "|"))) return undefined;
  // "Mulholland Drive, 2001" is a film and its year.
  if (/^,/.test(words.behind(at)) && /^(?:19|20)\d\d$/.test(words.word(next))) return undefined;
  if (isHouse(words, next)) return lastOfNumber(words, next);
  if (numberSign.test(words.word(next)) && isHouse(words, next + 1)) return lastOfNumber(words, next + 1);
  return undefined;
}

function isHouse(words: TokenWords, at: number): boolean {
  // A year or a price is no house number, nor is the first of "2 - 3 weeks".
  return houseNumber.test(words.word(at)) && !/^ ?[%:]/.test(words.behind(at));
}

function lastOfNumber(words: TokenWords, at: number): number {
  const isJoined = /^ ?[-/] ?$/.test(words.behind(at)) && /^\d{1,4}[A-Za-z]?$/.test(words.word(at + 1));
  return isJoined ? at + 1 : at;
}

function isWordy(words: TokenWords, at: number): boolean {
  return words.word(at) !== "" && !words.isNumber(at);
}

function isRightToLeft(word: string): boolean {
  return /^[\u0590-\u08ff\u0e00-\u0e7f]/.test(word);
}
