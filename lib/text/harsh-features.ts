import type { Span } from "../core/draft.ts";
import { fold } from "./fold.ts";
import { bitOfClass, classesOf } from "./harsh-classes.ts";
import { harshClasses, hostileCount } from "./harsh-list.ts";
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

/**
 * Counts the harsh words of a text in one language, with whom they stand beside; `undefined` where it
 * has none, or where it speaks about such words.
 * The weights in `harsh-weights.ts` are learned in the same order.
 */
export function harshFeatures(text: string, language: string): HarshFeatures | undefined {
  const counts = new Float64Array(counted);
  const beside = new Float64Array(hostileCount * besides.length);
  const build = { opens: 0, pairs: 0, calls: 0, degrees: 0, youNext: 0, rows: 0 };
  let words = 0;
  let hostileWords = 0;
  let swears = false;
  let isHarsh = false;
  let hasYou = false;
  let hasMe = false;
  let best = { count: 0, at: [0, 0] as Span };
  for (const sentence of text.matchAll(/[^.!?…\n]+(?:!(?=\p{L})[^.!?…\n]+)*/gu)) {
    const found = [...sentence[0].matchAll(word)];
    const own = found.map(([each]) => fold(plain(each)));
    const classes = classesOf(own, language);
    words += own.length;
    const isYou = own.map((each) => isWordFor("you", each, [language]));
    const around = {
      you: isYou.includes(true),
      folk: classes.some((each) => each & bits.folk) || own.some((each) => isWordFor("they", each, [language])),
      me: classes.some((each) => each & bits.me),
      thing: classes.some((each) => each & bits.thing),
      not: own.some((each) => isWordFor("not", each, [language])),
    };
    hasYou ||= around.you;
    hasMe ||= around.me;
    let seen = 0;
    let first = -1;
    let last = -1;
    classes.forEach((each, at) => {
      for (let number = 0; number < counted; number++)
        if (each & (1 << number)) counts[number] = (counts[number] ?? 0) + 1;
      if ((each & hostile) === 0) return;
      seen |= each & hostile;
      swears ||= (each & swearing) > 0;
      isHarsh ||= (each & plainlyHarsh) > 0;
      hostileWords++;
      if (first < 0) first = at;
      last = at;
      const before = classes[at - 1] ?? 0;
      if (before & hostile) build.rows++;
      if ((each & harsh) === 0) return;
      if (before & colour) build.pairs++;
      if ((before | (classes[at - 2] ?? 0)) & bits.degree) build.degrees++;
      if (isYou[at - 1] || isYou[at - 2] || isYou[at + 1]) build.youNext++;
    });
    if (seen === 0) continue;
    if (expresses("spoken", own, [language])) return undefined;
    if ((classes[0] ?? 0) & hostile) build.opens = 1;
    besides.forEach((who, row) => {
      if (who === "me" ? !around.me || around.you : !around[who]) return;
      for (let number = 0; number < hostileCount; number++)
        if (seen & (1 << number)) beside[row * hostileCount + number] = 1;
    });
    build.calls += callsIn(sentence[0], language);
    const count = classes.filter((each) => each & hostile).length;
    const start = found[first]?.index ?? 0;
    const end = (found[last]?.index ?? 0) + (found[last]?.[0].length ?? 0);
    if (count > best.count) best = { count, at: [sentence.index + start, sentence.index + end] };
  }
  if (hostileWords === 0) return undefined;
  const { opens, ...builds } = build;
  const values = [
    1,
    Math.log(1 + words),
    Number(hasYou),
    Number(hasMe),
    opens,
    Math.min(hostileWords, 6),
    hostileWords / words,
    Number(hostileWords === 1),
    Number(hostileWords === 1 && !hasYou),
    Number(/["“”«»„]/.test(text)),
    Number(text.includes("?")),
    Number(text.includes("!")),
    ...Object.values(builds).map(capped),
    ...counts.map((count) => Math.min(count, 1)),
    ...counts.map((count) => capped(Math.max(count - 1, 0))),
    ...beside,
  ];
  return {
    values,
    isStray: hostileWords === 1 && words > stray && (!isHarsh || (!swears && !hasYou)),
    isVague: hostileWords === 1 || (words > line && !hasYou),
    at: best.at,
  };
}

/** Beside whom or what hostile words stand, in the same sentence. */
const besides = ["you", "folk", "me", "thing", "not"] as const;

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
  if (!/[@$!*0134]/.test(written) || !/\p{L}/u.test(written)) return written.replace(/[*@$!]/g, "");
  return written.replace(/^\*+|\*+$/g, "").replace(/[@$!*0134]/g, (sign) => signs[sign] ?? sign);
}
