import type { AddressClue, AddressWords } from "./address-clue.ts";
import { codesIn } from "./address-codes.ts";
import { isOfAddress } from "./address-role.ts";
import { streetsIn } from "./address-streets.ts";
import { eastAsianIn } from "./east-asian-address.ts";
import type { ParagraphHit, ParagraphReading } from "./paragraph-reading.ts";
import { sign } from "./token.ts";
import { type TokenWords, tokenWords } from "./token-words.ts";

/** The pieces of addresses in a paragraph, in the order in which they begin. */
export function addressWordsIn(paragraph: ParagraphReading): AddressWords {
  const words = tokenWords(paragraph);
  const hits = paragraph.hitsWhere(isOfAddress).filter((hit) => isTelling(hit, words));
  const clues: AddressClue[] = [
    ...((paragraph.signs & sign.beyondLatin) === 0 ? [] : eastAsianIn(paragraph.text, words)),
    ...streetsIn(paragraph.text, words, hits),
    ...codesIn(paragraph.text, words),
    ...partsAmong(hits, words),
  ];
  return { clues: clues.length > 1 ? clues.sort((a, b) => a.at[0] - b.at[0]) : clues, words };
}

/** Whether a word of addresses is written like one: with a capital, or beside a number. */
function isTelling({ concept, token, last }: ParagraphHit, words: TokenWords): boolean {
  if (concept.endsWith("-dot") && !/^[./]/.test(words.behind(last))) return false;
  if (words.isName(token)) return true;
  if (words.isNumber(last + 1) || words.isNumber(last + 2)) return true;
  if (concept.startsWith("address.before") && words.isName(last + 1)) return true;
  for (let at = token - 4; at < token; at++) if (words.isNumber(at)) return true;
  return false;
}

function partsAmong(hits: readonly ParagraphHit[], words: TokenWords): AddressClue[] {
  return hits.flatMap(({ concept, token, last, start, end }): AddressClue[] => {
    if (concept === "address.box") {
      return isNumbered(words, last) ? [{ kind: "box", at: [start, words.end(last + 1)] }] : [];
    }
    if (concept === "address.part" || concept === "address.part-dot") {
      if (isNumbered(words, last)) return [{ kind: "part", at: [start, words.end(last + 1)] }];
      const isCounted = /^\d{1,3}(?:st|nd|rd|th)?$/.test(words.word(token - 1)) && floor.test(words.word(token));
      return isCounted ? [{ kind: "part", at: [words.start(token - 1), end] }] : [];
    }
    return [];
  });
}

function isNumbered(words: TokenWords, last: number): boolean {
  return words.isNumber(last + 1) && /^[ .:#\u00ba\u00b0\u2116-]{1,3}$/.test(words.behind(last));
}

const floor = /^(?:floor|fl|og|etage|piętro|kerros|emelet|этаж)$/iu;
