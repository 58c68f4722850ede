import { char, classAt, classOf, knownUnits, knowUnit } from "./char-class.ts";
import { closerOf } from "./close-languages.ts";
import { functionWordUnit } from "./function-word-table.ts";
import { LanguageScores } from "./language-scores.ts";
import { languageOfArabic, mainScript, scriptOf } from "./script.ts";
import { unitsOf } from "./units.ts";
import { hashStart, hashStep } from "./word-hash.ts";

/** What a paragraph shows of its language. */
export interface ParagraphLanguage {
  /** ISO 639-1 code; `und` for one that we do not know, "en" for a text without words. */
  language: string;
  /** Whether there was enough of it to tell. */
  certain: boolean;
  /** Others that may be meant, where it is not certain. */
  others: readonly string[];
}

/** The first words tell the language of most paragraphs, in UTF-16 units. */
const shortSample = 120;
/** More than this is never read. */
const longSample = 500;
/** From so many words on the language of a paragraph is sure to show. */
const enoughWords = 16;
/** A text that scores less than this for each letter is in a language that we do not know. */
const leastScore = 0.115;

/** The language of a paragraph, which may be given by where it starts and ends in its text. */
export function languageOfParagraph(text: string, start = 0, end = text.length): ParagraphLanguage {
  return findLanguage(text, start, Math.min(end, start + longSample));
}

/** The language that a text too short to be certain is most likely in. */
export function likelyLanguageOf(text: string): ParagraphLanguage {
  return findLanguage(text, 0, Math.min(text.length, longSample), 1);
}

const scores = new LanguageScores();
const wordless: ParagraphLanguage = { language: "en", certain: false, others: [] };

function findLanguage(whole: string, start: number, end: number, fewestWords = enoughWords / 2): ParagraphLanguage {
  let units = unitsOf(whole, start, end);
  let length = end - start;
  let lower = "";
  // The walk itself reads the small letters of ASCII.
  if (!isAscii(units, length)) {
    lower = whole.slice(start, end).toLowerCase();
    units = unitsOf(lower);
    length = lower.length;
  }
  const small = () => lower || whole.slice(start, end).toLowerCase();
  scores.clear();
  letters.latin = 0;
  // Nearly always empty, and to clear a map takes as long as to read ten words.
  if (letters.others.size > 0) letters.others.clear();
  const middle = readWords(units, length, 0, Math.min(length, shortSample));
  const script = scriptRead();
  if (script !== "latin" && script !== "cyrillic" && script !== "devanagari") {
    return sure(script === "arabic" ? languageOfArabic(small()) : script);
  }
  scores.keep(script);
  if (isClear(10)) return sure(nameOf(scores.language));
  readWords(units, length, middle, length);
  if (scores.words < fewestWords) return wordless;
  if (isClear(20)) return sure(nameOf(scores.language));
  const read = scores.addTrigrams(units);
  scores.rank();
  const { language, second, score, lead } = scores;
  const isUnknown = score < read * leastScore && scores.words >= enoughWords;
  if (isUnknown && (script !== "cyrillic" || asianCyrillic.test(small()))) return sure("und");
  const found = closerOf(language, second, lead, small());
  const certain =
    scores.words >= enoughWords || (scores.words >= enoughWords / 2 && lead > score / 5 && !rareCyrillic.has(found));
  if (certain) return sure(nameOf(found));
  const others = scores.above(score * (scores.words < 4 ? 0.25 : 0.5)).filter((name) => name !== found);
  return { language: nameOf(found), certain, others: others.map(nameOf) };
}

function isAscii(units: Uint16Array, length: number): boolean {
  let seen = 0;
  for (let at = 0; at < length; at++) seen |= units[at] ?? 0;
  return seen < 128;
}

const unitMask = (1 << classAt) - 1;

/** Languages that share so much with Russian that a few words do not tell them. */
const rareCyrillic = new Set(["be", "mk", "sr"]);

/** Letters of Mongolian, Tatar and others, beside which Cyrillic text without known words is one with lookalikes. */
const asianCyrillic = /[\u048a-\u04ff]/;

const known = new Map<string, ParagraphLanguage>();

function sure(language: string): ParagraphLanguage {
  const answer = known.get(language) ?? { language, certain: true, others: [] };
  known.set(language, answer);
  return answer;
}

/** Whether the words alone leave no doubt; languages that share theirs need a longer lead. */
function isClear(least: number): boolean {
  scores.rank();
  const { language, score, lead } = scores;
  if (lead <= (twins.has(language) ? least * 3 : least)) return false;
  return lead > score / 2 && scores.known * 6 > scores.words;
}

/** Languages so alike that some words do not part them. */
const twins = new Set(["da", "no", "cs", "sk", "hr", "sh", "pt", "gl", "id", "ms"]);

/** Letters read, by script. */
const letters = { latin: 0, others: new Map<string, number>() };

function scriptRead(): string {
  const { latin, others } = letters;
  return others.size === 0 ? "latin" : mainScript(others.set("latin", latin));
}

/**
 * Reads the words of a text, save addresses and blanks, and counts letters by script. Goes beyond `to` for the end of
 * a word, and gives where it stopped. Zeros stand behind the text.
 */
function readWords(units: Uint16Array, length: number, from: number, to: number): number {
  let at = from;
  while (at < to) {
    const start = at;
    let hash = hashStart;
    let seen = 0;
    let joins = 0;
    for (;;) {
      let known = knownUnits[units[at] ?? 0] || knowUnit(units[at] ?? 0);
      while (known < behindLetters && known >>> classAt !== char.digit) {
        seen |= known;
        hash = hashStep(hash, known & unitMask);
        const next = units[++at] ?? 0;
        known = knownUnits[next] || knowUnit(next);
      }
      // An apostrophe parts the words of some languages and stands within those of others.
      if (at === start || !isApostrophe(known & unitMask) || !isLetter(units[at + 1] ?? 0)) break;
      hash = hashStep(hash, functionWordUnit(known & unitMask));
      joins++;
      at++;
    }
    if ((seen & beyondLatin) === 0) letters.latin += at - start - joins;
    else countLetters(units, start, at);
    const unit = units[at] ?? 0;
    if (unit !== 32) {
      if (classOf(unit) === char.ideograph) count(scriptOf(unit));
      else if (isInAddress(units, at)) {
        at = endOfAddress(units, at, length) + 1;
        continue;
      }
    }
    if (at > start) scores.addWord(units, start, at, hash);
    at++;
  }
  return at;
}

/** Units from here on may be of another script than Latin. */
const beyondLatin = 0xfe00;

/** What is known of a unit is below this for letters, for digits, and for what stands in words and is not seen. */
const behindLetters = (char.invisible + 1) << classAt;

function isApostrophe(unit: number): boolean {
  return unit === 39 || unit === 0x2019;
}

function countLetters(units: Uint16Array, start: number, end: number): void {
  for (let at = start; at < end; at++) {
    const unit = units[at] ?? 0;
    if (isApostrophe(unit)) continue;
    if (unit < 0x250) letters.latin++;
    else if (!isSurrogate(unit)) count(scriptOf(unit));
  }
}

function count(script: string): void {
  letters.others.set(script, (letters.others.get(script) ?? 0) + 1);
}

/** Half of an emoji or of a fancy letter. */
function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff;
}

function isLetter(unit: number): boolean {
  return unit !== 0 && classOf(unit) === char.letter;
}

/** Whether an address, a blank such as "{{first_name}}", or a bit of markup goes on here. */
function isInAddress(units: Uint16Array, at: number): boolean {
  const unit = units[at];
  if (unit === 64 || unit === 0x7b || unit === 95) return true;
  if (unit === 60 || unit === 38) return isLetter(units[at + 1] ?? 0) || units[at + 1] === 47;
  return unit === 58 && units[at + 1] === 47 && units[at + 2] === 47;
}

/** The next space, bracket or end. */
function endOfAddress(units: Uint16Array, from: number, length: number): number {
  let at = from;
  for (; at < length; at++) {
    const unit = units[at] ?? 0;
    if (unit <= 32 || unit === 0x7d || unit === 62 || unit === 41 || unit === 59 || unit === 160) break;
  }
  return at;
}

function nameOf(key: string): string {
  return key === "sh" ? "sr" : key;
}
