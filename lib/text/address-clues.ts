import type { AddressClue, AddressWords, PlaceFound } from "./address-clue.ts";
import { codesIn } from "./address-codes.ts";
import { streetsIn } from "./address-streets.ts";
import { oncePerParagraph, type ParagraphHit, type ParagraphReading } from "./paragraph-reading.ts";
import { type TokenWords, tokenWords } from "./token-words.ts";

const nothing: AddressWords = { clues: [], places: [] };

/** The pieces of addresses in a paragraph, in the order in which they begin. */
export const addressWordsIn = oncePerParagraph((paragraph: ParagraphReading): AddressWords => {
  const words = tokenWords(paragraph.text, paragraph.tokens);
  const hits = paragraph.hits.filter(({ concept }) => concept.startsWith("address."));
  const places = placesAmong(hits, words);
  const isForeign = otherScript.test(paragraph.text);
  const isPlain = !isForeign && places.length === 0 && !hits.some((hit) => isTelling(hit, words));
  if (isPlain && !hasNumbersSideBySide(words)) return nothing;
  const clues: AddressClue[] = [
    ...(isForeign ? eastAsianIn(paragraph.text) : []),
    ...streetsIn(paragraph.text, words, hits),
    ...codesIn(paragraph.text, words, hits),
    ...partsAmong(hits, words),
  ];
  return { clues: clues.sort((a, b) => a.at[0] - b.at[0]), places };
});

/** Scripts whose addresses may do without any word of our lists. */
const otherScript = /[\u0370-\u1fff\u3040-\uffdc]/;

/** Whether a word of addresses is written like one: with a capital, or beside a number. */
function isTelling({ concept, token, last }: ParagraphHit, words: TokenWords): boolean {
  if (concept === "address.state") return words.word(token) === words.word(token).toUpperCase();
  if (concept === "address.ending") return words.isNumber(last + 1) || words.isNumber(last + 2);
  if (words.isName(token) || (concept.startsWith("address.before") && words.isName(last + 1))) return true;
  return [-4, -3, -2, -1].some((step) => words.isNumber(token + step)) || words.isNumber(last + 1);
}

/** "Hlavní 12, 739 61 Třinec" has no word of our lists, but a house number before a postcode. */
function hasNumbersSideBySide(words: TokenWords): boolean {
  for (let at = 1; at < words.count - 1; at++) {
    if (words.isNumber(at) && words.isNumber(at - 1) && words.isName(at + 1)) return true;
  }
  return false;
}

function placesAmong(hits: readonly ParagraphHit[], words: TokenWords): PlaceFound[] {
  const found: PlaceFound[] = [];
  for (const { concept, token, start, end } of hits) {
    const kind = placeKinds.get(concept);
    if (!kind || !words.isName(token)) continue;
    const last = found.at(-1);
    if (last && last.at[1] >= end) continue;
    found.push({ kind, at: [start, end] });
  }
  return found;
}

const placeKinds = new Map<string, PlaceFound["kind"]>([
  ["address.country", "country"],
  ["address.city", "city"],
  ["address.region", "region"],
]);

function partsAmong(hits: readonly ParagraphHit[], words: TokenWords): AddressClue[] {
  return hits.flatMap(({ concept, token, last, start, end }): AddressClue[] => {
    const isNumbered = words.isNumber(last + 1) && /^[ .:#\u00ba\u00b0\u2116-]{1,3}$/.test(words.behind(last));
    if (concept === "address.box") {
      return isNumbered ? [{ kind: "box", at: [start, words.end(last + 1)] }] : [];
    }
    if (concept === "address.part" || concept === "address.part-dot") {
      if (concept === "address.part-dot" && !words.behind(last).startsWith(".")) return [];
      if (isNumbered) return [{ kind: "part", at: [start, words.end(last + 1)] }];
      const isCounted = /^\d{1,3}(?:st|nd|rd|th)?$/.test(words.word(token - 1)) && floor.test(words.word(token));
      return isCounted ? [{ kind: "part", at: [words.start(token - 1), end] }] : [];
    }
    if (concept !== "address.landmark" || !words.isName(token)) return [];
    const isBehind = words.isName(token - 1) && words.behind(token - 1) === " ";
    if (isBehind) return [{ kind: "landmark", at: [words.start(token - 1), end] }];
    const isBefore =
      /^ (?:(?:of|de|du|des|da|do|del|la|le|el|al) ?){0,2}$/.test(words.behind(last)) && words.isName(last + 1);
    return isBefore ? [{ kind: "landmark", at: [start, words.end(last + 1)] }] : [];
  });
}

const floor = /^(?:floor|fl|og|etage|piętro|kerros|emelet|этаж)$/iu;

const eastAsian: readonly [AddressClue["kind"], RegExp][] = [
  [
    "whole",
    /[\p{Script=Han}]{2,8}(?:省|市|区|區|都|府|県|縣|县)[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}\d]{2,24}(?:路|街|道|巷|段|丁目|町|村|弄)[\p{Script=Han}\d-]{0,8}\d[\d-]{0,8}(?:号|號)?|[\p{Script=Hangul}]{1,8}(?:시|도|군|구)(?: [\p{Script=Hangul}]{1,8}){0,3} [\p{Script=Hangul}\d]{1,12}(?:로|길|동) ?\d{1,4}/gu,
  ],
  [
    "street",
    /[\p{Script=Han}\d]{1,12}(?:路|街|大道|巷|弄|里|村|胡同)[\p{Script=Han}]{0,4} ?\d{1,5}[\d-]*(?:号|號)?|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2,12}\d{1,3}(?:丁目|-\d{1,3}-\d{1,3}|番)|[\p{Script=Hangul}]{1,10}(?:대로|로|길)(?:\d+[가-힣]길)? ?\d{1,4}/gu,
  ],
];

/** Scripts without spaces are told by the signs of district, street and number. */
function eastAsianIn(text: string): AddressClue[] {
  if (!/[\u4e00-\u9fff\uac00-\ud7af]/.test(text) || !/\d/.test(text)) return [];
  return eastAsian.flatMap(([kind, pattern]) =>
    Array.from(
      text.matchAll(pattern),
      ({ index, 0: { length } }): AddressClue => ({ kind, at: [index, index + length] }),
    ),
  );
}
