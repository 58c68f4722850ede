import type { Span } from "../core/draft.ts";
import { patternFor } from "./light-pattern.ts";
import type { ParagraphReading } from "./paragraph-reading.ts";
import { isTalkAt } from "./talk-word.ts";
import { gap, gapOf } from "./token.ts";
import type { TokenWords } from "./token-words.ts";

/** A run of lines that hold nothing but short names and numbers, as on an envelope. UTF-16 offsets. */
export interface Envelope {
  at: Span;
  /** The pieces between commas, bars and line ends, without phone numbers and web addresses. */
  pieces: readonly Span[];
}

/** Lines of an envelope are short, and few. */
const longestLine = 160;
const mostLines = 8;
const mostPieces = 14;
const mostWords = 8;

const between = /([,;|\n\u00b7\u2022\u060c\u3001\uff0c]|(?<!\d)\/|\/(?!\d)| [-\u2013\u2014] )/u;
const contact =
  /@|https?:|www\.|^\s*\+ ?\d|\(\d{3}\)|\(0\d{1,4}\)|\d{3}[-. ]\d{3}[-. ]\d{4}|^\s*(?:tel|phone|fax|mobile|e-?mail|web|t|m|f|тел|факс|tél)\b[.:]|\u00a9|all rights/iu;
/** What no contact is without; most pieces are, and this is quicker to see. */
const mayBeContact = /[@:.+(\u00a9]|\d{3}|all/i;
/** A name, a number, or up to three small words; no sign of sums, times or talk. */
const piecePattern =
  /^\s*(?:["\u201e\u201c][^"\u201c\u201d]{2,40}["\u201c\u201d]\s*$)|^[^%$\u20ac\u00a3*=<>{}?!:"_\\\u3002\uff01\uff1f]*$/u;
/** What may stand before an address. */
const label =
  /^\s*(?:(?:postal|mailing|registered|head|main|our|company)? ?(?:address|office|hq)|(?:наш |наша |unsere |notre |nuestra |nuestro )?(?:адрес|адреса|adresse|dirección)|anschrift|sitz|siège|endereço|indirizzo|sede|adres|adress|osoite|adresa|cím|地址|住所|주소|العنوان|כתובת)\s*[:\uff1a]/iu;

const colon = /[:\uff1a]/;

/** Small words inside the names of streets and towns. */
const connecting =
  /^(?:de|la|le|les|l|d|du|des|da|do|dos|das|del|della|di|dei|el|al|ul|of|the|and|van|der|den|het|von|zu|zur|zum|am|an|im|bei|sur|sous|en|y|e|et|na|nad|pod|st|th|nd|rd|bis|ter|no|nr|n)[.']?$/u;

/** All envelopes in a paragraph that name a place or have a clue of an address, in order. */
export function envelopesIn(paragraph: ParagraphReading, words: TokenWords, isHeld: IsHeld): Envelope[] {
  const { text } = paragraph;
  const found: Envelope[] = [];
  let run: Line[] = [];
  const close = () => {
    const [first, last] = [run[0], run.at(-1)];
    if (first && last && isHeld(first.first, last.last)) found.push(...envelopesOf(text, run));
    run = [];
  };
  for (let first = 0; first < words.count; ) {
    const end = nextLine(paragraph, words, first);
    if (isNameLine(text, words, first, end)) run.push({ first, last: end - 1, at: lineAt(text, words.start(first)) });
    else close();
    if (run.length === mostLines) close();
    first = end;
  }
  close();
  return found;
}

/** Whether something between two words tells of an address. */
type IsHeld = (first: number, last: number) => boolean;

interface Line {
  first: number;
  last: number;
  at: Span;
}

/** The first word of the next line. */
function nextLine(paragraph: ParagraphReading, words: TokenWords, first: number): number {
  const isFirst = (at: number) => gapOf(paragraph.bitsOf(at)) >= gap.line && isLineEnd(paragraph.text, words, at - 1);
  let end = first + 1;
  while (end < words.count && !isFirst(end)) end++;
  return end;
}

function isLineEnd(text: string, words: TokenWords, index: number): boolean {
  const newline = text.indexOf("\n", words.end(index));
  return newline >= 0 && newline < words.start(index + 1);
}

function lineAt(text: string, inside: number): Span {
  const end = text.indexOf("\n", inside);
  return [text.lastIndexOf("\n", inside) + 1, end < 0 ? text.length : end];
}

/** Whether a line is short and holds a name, and no word of talk. */
function isNameLine(text: string, words: TokenWords, first: number, end: number): boolean {
  if (words.end(end - 1) - words.start(first) > longestLine) return false;
  // "bl. 6A" has a line to itself where each piece has.
  const isPart = words.end(end - 1) - words.start(first) <= 10 && words.isNumber(end - 1);
  let names = isPart ? 1 : 0;
  for (let at = first; at < end; at++) {
    if (words.isNumber(at)) continue;
    if (isTalkAt(text, words.start(at), words.end(at))) return false;
    if (words.isName(at)) names++;
  }
  return names > 0;
}

function envelopesOf(text: string, lines: readonly Line[]): Envelope[] {
  const found: Envelope[] = [];
  let run: Span[] = [];
  const close = () => {
    const [first, last] = [run[0], run.at(-1)];
    if (first && last && run.length <= mostPieces) found.push({ at: [first[0], last[1]], pieces: run });
    run = [];
  };
  for (const { at } of lines) {
    const pieces = piecesOf(text.slice(...at), at[0]);
    if (pieces) run.push(...pieces);
    else close();
  }
  close();
  return found;
}

/** The pieces of a line, none where it only tells how to call; `undefined` where it is talk. */
function piecesOf(line: string, start: number): Span[] | undefined {
  const pieces: Span[] = [];
  const skipped = colon.test(line) ? (label.exec(line)?.[0].length ?? 0) : 0;
  const isWorded = patternFor(letterOrDigit, line);
  let at = start + skipped;
  for (const piece of line.slice(skipped).split(between)) {
    if (isWorded.test(piece) && !(mayBeContact.test(piece) && contact.test(piece))) {
      if (!isPiece(piece)) return undefined;
      pieces.push([at, at + piece.length]);
    }
    at += piece.length;
  }
  return pieces;
}

const letterOrDigit = /[\p{L}\p{N}]/u;
const sentences = /\p{Ll}{4}[.] \p{Ll}|#\p{L}/u;
const anyWord = /[\p{L}\p{N}][\p{L}\p{M}\p{N}.'-]*/gu;
const smallStart = /^(?![\u10d0-\u10ff])\p{Ll}(?!'\p{Lu})/u;

function isPiece(piece: string): boolean {
  if (!piecePattern.test(piece) || patternFor(sentences, piece).test(piece)) return false;
  const words = piece.match(patternFor(anyWord, piece)) ?? [];
  if (words.length > mostWords) return false;
  const startsSmall = patternFor(smallStart, piece);
  const small = words.filter((name) => startsSmall.test(name) && !connecting.test(name)).length;
  return small <= Math.max(1, words.length / 2);
}
