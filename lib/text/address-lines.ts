import {
  buildingPart,
  landmark,
  postBox,
  streetAfterName,
  streetBeforeName,
  streetBehindName,
  streetSuffix,
} from "./vocabulary/address-words.ts";

/** A line with so many words in small letters is prose, in which an address must show itself by a word or a postcode. */
const proseWords = 7;

/** A number of a postcode's length that is no year, price or time, and the postcodes that mix letters in. */
const postcodeLike =
  /(?<![\d.,:])(?!(?:19|20)\d\d(?!\d))\d{4,7}(?![\d:%])|\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b|\b[A-Z]\d[A-Z][ -]?\d[A-Z]\d\b|\b\d{3} \d{2}\b|\b\d{2,5}-\d{3,4}\b|\b[A-Z]{2,3} ?\d{4}\b/;

/** The Latin letters end here; other scripts have address words of their own. */
const otherScript = /[\u0370-\uffdc]/;

/** The lines of a text that may hold an address, and the way back to where they stood. */
export interface AddressLines {
  /** Lines that were not neighbours are parted by an empty one. */
  text: string;
  /** The offset in the whole text, in UTF-16 units, of an offset in `text`. */
  offsetOf(at: number): number;
}

/** Leaves prose out of a text: most of a mail need not be searched for addresses by some hundred patterns. */
export function addressLines(text: string): AddressLines {
  const parts: { from: number; at: number; text: string }[] = [];
  let start = 0;
  let length = 0;
  let isRun = false;
  for (const line of text.split("\n")) {
    const isKept = !isProse(line) || mayHoldAddress(line);
    const last = parts.at(-1);
    if (isKept && isRun && last) last.text += `\n${line}`;
    else if (isKept) parts.push({ from: start, at: 0, text: line });
    isRun = isKept;
    start += line.length + 1;
  }
  for (const part of parts) {
    part.at = length;
    length += part.text.length + 2;
  }
  const offsetOf = (at: number) => {
    const part = parts.findLast((candidate) => candidate.at <= at);
    return part ? part.from + at - part.at : at;
  };
  return { text: parts.map((part) => part.text).join("\n\n"), offsetOf };
}

function isProse(line: string): boolean {
  let words = 0;
  for (let at = line.indexOf(" "); at >= 0; at = line.indexOf(" ", at + 1)) {
    const next = line.charCodeAt(at + 1);
    if (next >= 97 && next <= 122) words += 1; // a to z
    if (words >= proseWords) return true;
  }
  return false;
}

function mayHoldAddress(line: string): boolean {
  if (postcodeLike.test(line) || otherScript.test(line)) return true;
  // A loop over the letters, since this is asked of every word of a mail.
  for (let start = 0; start < line.length; start++) {
    if (!isLetter(line.charCodeAt(start))) continue;
    let end = start + 1;
    while (end < line.length && isLetter(line.charCodeAt(end))) end++;
    if (isAddressWord(line.slice(start, end), line, end)) return true;
    start = end;
  }
  return false;
}

function isAddressWord(letters: string, line: string, end: number): boolean {
  const small = letters.toLowerCase();
  // English street words in small letters are everyday words.
  if (letters === small ? smallWords.has(small) : anyWords.has(small)) return true;
  return hasNumberBehind(line, end) && endings.some((ending) => small.endsWith(ending));
}

/** Whether a UTF-16 unit is a Latin letter; lines with others are kept anyway. */
function isLetter(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 0xc0 && unit <= 0x24f);
}

/** Whether a number follows, at most with a sign such as "no." between: this is asked of every word. */
function hasNumberBehind(line: string, from: number): boolean {
  for (let at = from + 1; at < from + 9; at++) {
    const unit = line.charCodeAt(at);
    if (unit >= 48 && unit <= 57) return true; // 0 to 9
  }
  return false;
}

const anyWords = firstWords([streetAfterName, streetBeforeName, streetBehindName, buildingPart, postBox, landmark]);
const smallWords = firstWords([streetBeforeName, streetBehindName, postBox, "street|avenue|road|boulevard"]);
const endings = [...firstWords([streetSuffix])];

/** The first words of lists in which `|` parts the entries and `\` stands before what a pattern would take for a sign. */
function firstWords(lists: readonly string[]): Set<string> {
  const entries = lists.flatMap((list) => list.split("|"));
  return new Set(entries.map((entry) => entry.match(/\p{L}+/u)?.[0].toLowerCase() ?? entry));
}
