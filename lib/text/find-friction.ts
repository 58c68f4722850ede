import type { Body, Span } from "../core/draft.ts";
import { findOptOuts } from "./find-opt-out.ts";
import type { OptOut } from "./opt-out.ts";
import { ownText } from "./own-text.ts";
import { matches, spansOf, wordsOf } from "./pattern.ts";
import { allWords, vocabularies } from "./vocabulary/vocabularies.ts";

/** A hurdle before the opt-out. `at` in UTF-16 offsets of the body. */
export interface Friction {
  kind: "login" | "fee" | "explain" | "phone" | "letter" | "slow";
  at: Span;
  optOut: OptOut;
}

/** The longest time in days that an opt-out may take. */
const longestWait = 7;

const hurdles = {
  login: wordsOf(allWords(({ friction }) => friction.login)),
  explain: wordsOf(allWords(({ friction }) => friction.explain)),
};
const fee = wordsOf(allWords(({ friction }) => friction.fee));
const price = wordsOf(allWords(({ friction }) => friction.price));
const phone = wordsOf(allWords(({ optOut }) => optOut.phone));
const letter = wordsOf(allWords(({ optOut }) => optOut.letter));
const waits = Object.values(vocabularies).map(({ friction }) => ({
  numbers: friction.numbers,
  units: friction.units.map(({ unit, days }) => ({ unit: new RegExp(`^(?:${unit.source})$`, "iu"), days })),
  pattern: new RegExp(
    `(?:${friction.promise.map(({ source }) => source).join("|")})(?: (?:us|up to|about|approximately|at least|as long as))? (?:\\(?(\\d{1,3}|${Object.keys(friction.numbers).join("|")})\\)?(?: ?(?:-|to|or) ?(\\d{1,3}))?)(?: \\(\\d+\\))? (${friction.units.map(({ unit }) => unit.source).join("|")})(?![\\p{L}])`,
    "giu",
  ),
}));

/** Everything that makes the draft's opt-outs harder than a reply or one click. */
export function findFriction(body: Body): Friction[] {
  const offers = findOptOuts(body);
  if (offers.length === 0) return [];
  const text = ownText(body);
  const hasEasyWay = offers.some((offer) => isEasy(text, offer));
  const found = new Map<string, Friction>();
  for (const optOut of offers) {
    for (const friction of frictionsOf(text, optOut, hasEasyWay)) {
      const key = `${friction.kind}:${friction.at[0]}`;
      if (!found.has(key)) found.set(key, friction);
    }
  }
  return [...found.values()];
}

function frictionsOf(text: string, optOut: OptOut, hasEasyWay: boolean): Friction[] {
  const around = surroundings(text, optOut);
  const hits = (pattern: RegExp): Span[] =>
    spansOf(pattern, text.slice(...around)).map(([start, end]) => [start + around[0], end + around[0]]);
  const frictions: Friction[] = [];
  const add = (kind: Friction["kind"], at: Span | undefined) => at && frictions.push({ kind, at, optOut });
  const isWithin = (at: Span) => at[1] <= optOut.sentence[1];
  add("fee", hits(fee)[0] ?? hits(price).find(isWithin));
  if (!hasEasyWay) {
    add("login", hits(hurdles.login)[0]);
    add("explain", hits(hurdles.explain)[0]);
    if (optOut.way === "phone") add("phone", hits(phone)[0]);
    if (optOut.way === "letter") add("letter", hits(letter)[0]);
  }
  add("slow", slowPromise(text, around));
  return frictions;
}

/** A way is easy when its own sentence asks for nothing more. */
function isEasy(text: string, { way, sentence }: OptOut): boolean {
  if (way !== "reply" && way !== "mailto" && way !== "link") return false;
  const words = text.slice(...sentence);
  return !Object.values(hurdles).some((pattern) => matches(pattern, words));
}

/** The sentence of the opt-out and the one behind it, where its conditions stand. */
function surroundings(text: string, { sentence: [start, end] }: OptOut): Span {
  const next = text.slice(end, end + 200).match(/^\s{0,3}[^.!?\n]{1,160}[.!?]?/);
  return [start, end + (next?.[0].length ?? 0)];
}

function slowPromise(text: string, around: Span): Span | undefined {
  for (const { pattern, numbers, units } of waits) {
    for (const match of text.slice(...around).matchAll(pattern)) {
      const [whole, least = "", most, unit = ""] = match;
      const count = Number(most ?? numbers[least.toLowerCase()] ?? least);
      const days = units.find((candidate) => candidate.unit.test(unit))?.days ?? 0;
      const start = around[0] + match.index;
      if (count * days > longestWait) return [start, start + whole.length];
    }
  }
  return undefined;
}
