import { oncePerParagraph, type ParagraphReading } from "./paragraph-reading.ts";
import { sign } from "./token.ts";

/** Of each paragraph the word that was asked for last: a sender has one name. */
const lastAsked = oncePerParagraph(() => ({ word: "", place: -1 }));

/**
 * The offset in a paragraph from which on a word in small letters may stand, by itself or with more letters behind it;
 * negative where it stands nowhere.
 */
export function placeOfWord(paragraph: ParagraphReading, word: string): number {
  const known = lastAsked(paragraph);
  if (known.word !== word) {
    const isPlain = (paragraph.signs & sign.beyondAscii) === 0 && plainWord.test(word);
    known.word = word;
    known.place = isPlain ? startOfToken(paragraph, word) : placeIn(paragraph.text, word);
  }
  return known.place;
}

/** A word that begins a token wherever it stands. One with "m" may go on from "e-", a short one from single letters. */
const plainWord = /^[a-ln-z][a-z0-9]{2,}$/;

function startOfToken(paragraph: ParagraphReading, word: string): number {
  const { text, words } = paragraph;
  const first = word.charCodeAt(0);
  for (let at = 0; at < words; at++) {
    const start = paragraph.startOf(at);
    if ((text.charCodeAt(start) | 32) !== first || paragraph.endOf(at) - start < word.length) continue;
    if (text.slice(start, start + word.length).toLowerCase() === word) return start;
  }
  return -1;
}

function placeIn(text: string, word: string): number {
  const small = text.toLowerCase();
  const place = small.indexOf(word);
  // Some capitals are longer as small letters.
  return place > 0 && small.length !== text.length ? 0 : place;
}
