import type { Span } from "../core/draft.ts";
import { fold } from "./fold.ts";
import { bitOfClass, classesOf } from "./harsh-classes.ts";
import { harshClasses, hostileCount } from "./harsh-list.ts";
import { patternFor } from "./light-pattern.ts";
import { expresses, isWordFor } from "./surroundings.ts";

/** What is counted of a text, and where its hostile words are. */
export interface HarshFeatures {
  values: readonly number[];
  /** Whether there is but one hostile word in more than a line, of ordinary life, or said to no reader. */
  isStray: boolean;
  /** Whether there is but one hostile word, or the reader is not named in a text that is more than a line. */
  isVague: boolean;
  /** From the first to the last hostile word of the sentence that has most of them, as UTF-16 offsets. */
  at: Span;
}

/** More of anything says no more. */
const most = 2;
/** A text of no more words is a line, in which nothing else is told. */
const line = 25;
/** One word among so many others is of another matter. */
const stray = 16;
/** A clause of no more words may be a mere name for somebody: "…, you clown". */
const callLength = 4;

const bits = {
  name: bitOfClass("name"),
  beast: bitOfClass("beast"),
  folk: bitOfClass("folk"),
  thing: bitOfClass("thing"),
  me: bitOfClass("me"),
  degree: bitOfClass("degree"),
};
const hostile = (1 << hostileCount) - 1;
/** What stands before a name, and what is one. */
const colour = bitOfClass("swear") | bitOfClass("scorn") | bitOfClass("beast");
const harsh = bits.name | bitOfClass("scorn") | bitOfClass("beast");
const swearing = bitOfClass("swear");
const plainlyHarsh = bits.name | bitOfClass("scorn") | bitOfClass("hate") | swearing;
/** The writer and mere degree are told by words of their own. */
const counted = harshClasses.length - 2;

/** Letters, with signs that stand for some: "b!tch", "f*cking". */
const word = /[\p{L}\p{M}\p{N}*@$]+(?:!(?=\p{L})[\p{L}\p{M}\p{N}*@$]+)*/gu;
const sentence = /[^.!?…\n]+(?:!(?=\p{L})[^.!?…\n]+)*/gu;

/**
 * Counts the harsh words of a text in one language, with whom they stand beside; `undefined` where it
 * has none, or where it speaks about such words.
 * The weights in `harsh-weights.ts` are learned in the same order.
 */
export function harshFeatures(text: string, language: string): HarshFeatures | undefined {
  const sentences = sentencesOf(text, language);
  const hostileOnes = sentences.filter(({ seen }) => seen !== 0);
  // Nearly all texts: nothing else is asked of them.
  if (hostileOnes.length === 0) return undefined;
  if (hostileOnes.some(({ words }) => expresses("spoken", words, [language]))) return undefined;
  const company = sentences.map((each) => companyOf(each, language));
  const hasYou = company.some(({ you }) => you);
  const words = sentences.reduce((sum, each) => sum + each.words.length, 0);
  const hostileWords = hostileOnes.reduce((sum, { hostileCount: count }) => sum + count, 0);
  const counts = countClasses(sentences);
  const values = [
    1,
    Math.log(1 + words),
    Number(hasYou),
    Number(company.some(({ me }) => me)),
    Number(hostileOnes.some(({ classes }) => ((classes[0] ?? 0) & hostile) !== 0)),
    Math.min(hostileWords, 6),
    hostileWords / words,
    Number(hostileWords === 1),
    Number(hostileWords === 1 && !hasYou),
    Number(/["“”«»„]/.test(text)),
    Number(text.includes("?")),
    Number(text.includes("!")),
    ...countBuilds(hostileOnes, language).map(capped),
    ...counts.map((count) => Math.min(count, 1)),
    ...counts.map((count) => capped(Math.max(count - 1, 0))),
    ...standBeside(sentences, company),
  ];
  const isVague = hostileWords === 1 || (words > line && !hasYou);
  const all = hostileOnes.reduce((bits, { seen }) => bits | seen, 0);
  const isSaid = (all & swearing) !== 0 || (hasYou && (all & plainlyHarsh) !== 0);
  return { values, isStray: hostileWords === 1 && words > stray && !isSaid, isVague, at: worstOf(hostileOnes) };
}

interface Sentence {
  text: string;
  /** UTF-16 offset at which it starts. */
  start: number;
  written: readonly RegExpExecArray[];
  /** Its words as they are compared, and what each of them is, as bits. */
  words: readonly string[];
  classes: readonly number[];
  /** The hostile classes that stand in it, as bits, and how many words have one. */
  seen: number;
  hostileCount: number;
}

function sentencesOf(text: string, language: string): Sentence[] {
  const [sentencePattern, wordPattern] = [patternFor(sentence, text), patternFor(word, text)];
  return Array.from(text.matchAll(sentencePattern), ({ 0: own, index }) => {
    const written = [...own.matchAll(wordPattern)];
    const words = written.map(([each]) => fold(plain(each)));
    const classes = classesOf(words, language);
    let seen = 0;
    let count = 0;
    for (const each of classes) {
      seen |= each & hostile;
      if (each & hostile) count++;
    }
    return { text: own, start: index, written, words, classes, seen, hostileCount: count };
  });
}

/** Beside whom or what hostile words stand, in the same sentence. */
const besides = ["you", "folk", "me", "thing", "not"] as const;

type Company = Record<(typeof besides)[number], boolean>;

/** Whom and what a sentence names. */
function companyOf({ words, classes }: Sentence, language: string): Company {
  const says = (what: "you" | "they" | "not") => words.some((each) => isWordFor(what, each, [language]));
  const holds = (bit: number) => classes.some((each) => (each & bit) !== 0);
  return {
    you: says("you"),
    folk: holds(bits.folk) || says("they"),
    me: holds(bits.me),
    thing: holds(bits.thing),
    not: says("not"),
  };
}

/** For each of `besides` in turn, whether words of each hostile class stand beside it. */
function standBeside(sentences: readonly Sentence[], company: readonly Company[]): Float64Array {
  const beside = new Float64Array(hostileCount * besides.length);
  sentences.forEach(({ seen }, at) => {
    const around = company[at];
    besides.forEach((who, row) => {
      if (!around?.[who] || (who === "me" && around.you)) return;
      for (let number = 0; number < hostileCount; number++)
        if (seen & (1 << number)) beside[row * hostileCount + number] = 1;
    });
  });
  return beside;
}

/** How many words of each class there are. */
function countClasses(sentences: readonly Sentence[]): number[] {
  const counts = new Array<number>(counted).fill(0);
  for (const { classes } of sentences) {
    for (const each of classes) {
      for (let number = 0; number < counted; number++)
        if (each & (1 << number)) counts[number] = (counts[number] ?? 0) + 1;
    }
  }
  return counts;
}

/**
 * How hostile words are put: behind a colour, as a short clause, behind a word of degree, right beside "you", in a row;
 * in this order.
 */
function countBuilds(sentences: readonly Sentence[], language: string): number[] {
  let [pairs, calls, degrees, youNext, rows] = [0, 0, 0, 0, 0];
  for (const { text, words, classes } of sentences) {
    const isYou = (at: number) => isWordFor("you", words[at] ?? "", [language]);
    classes.forEach((each, at) => {
      if ((each & hostile) === 0) return;
      const before = classes[at - 1] ?? 0;
      if (before & hostile) rows++;
      if ((each & harsh) === 0) return;
      if (before & colour) pairs++;
      if ((before | (classes[at - 2] ?? 0)) & bits.degree) degrees++;
      if (isYou(at - 1) || isYou(at - 2) || isYou(at + 1)) youNext++;
    });
    calls += callsIn(text, language);
  }
  return [pairs, calls, degrees, youNext, rows];
}

/** From the first to the last hostile word of the sentence that has most of them. */
function worstOf(sentences: readonly Sentence[]): Span {
  const most = Math.max(...sentences.map(({ hostileCount: count }) => count));
  const worst = sentences.find(({ hostileCount: count }) => count === most);
  if (!worst) return [0, 0];
  const isHostile = (each: number) => (each & hostile) !== 0;
  const first = worst.written[worst.classes.findIndex(isHostile)];
  const last = worst.written[worst.classes.findLastIndex(isHostile)];
  return [worst.start + (first?.index ?? 0), worst.start + (last?.index ?? 0) + (last?.[0].length ?? 0)];
}

function capped(count: number): number {
  return Math.min(count, most);
}

/** How many clauses are short and name somebody. */
function callsIn(sentence: string, language: string): number {
  let calls = 0;
  for (const clause of sentence.split(/[,;:]/)) {
    const own = (clause.match(word) ?? []).map((each) => fold(plain(each)));
    if (
      own.length > 0 &&
      own.length <= callLength &&
      classesOf(own, language).some((each) => each & (bits.name | bits.beast))
    )
      calls++;
  }
  return calls;
}

const signs: Readonly<Record<string, string>> = {
  "@": "a",
  4: "a",
  $: "s",
  "!": "i",
  1: "i",
  0: "o",
  3: "e",
  "*": " ",
};

/** A word with the letters that its signs stand for. */
function plain(written: string): string {
  if (!/[@$!*0134]/.test(written)) return written;
  if (!/\p{L}/u.test(written)) return written.replace(/[*@$!]/g, "");
  return written.replace(/^\*+|\*+$/g, "").replace(/[@$!*0134]/g, (sign) => signs[sign] ?? sign);
}
