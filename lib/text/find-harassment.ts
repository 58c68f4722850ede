import type { Span } from "../core/draft.ts";
import { isDirect, isInsulting, isKind, isMeant, personReach } from "./is-meant.ts";
import type { Hit, Reading } from "./reading.ts";
import { isWordFor, type Neighbours, neighboursOf } from "./surroundings.ts";

/** Harsh words and whom they are meant for. */
export interface Harsh {
  kind: "insult" | "hate" | "sexual";
  /** UTF-16 offsets of the words, with the person or group that they are said of. */
  at: Span;
  /** Whether they are meant for the reader, or stand in a text so short that nothing else is told. */
  direct: boolean;
}

/**
 * A text of no more words is a remark, in which a word that insults is meant for somebody. Not to be taken for `letter` of
 * is-meant.ts, which asks whether words are meant for the reader.
 */
const remark = 40;
/** From so many words before it on, a name that a comma follows is part of what was said, and calls nobody. */
const addressed = 3;
/** So many words may stand between a group and what is said of it. */
const groupReach = 6;

/** Words that hurt only when they are said of somebody, and of whom: groups, besides them the reader, or anybody. */
const weakWords = [
  { concept: "harassment.name", whom: "anybody" },
  { concept: "harassment.insult", whom: "anybody" },
  { concept: "harassment.inhuman", whom: "anybody" },
  { concept: "harassment.slight", whom: "reader" },
  { concept: "harassment.vermin", whom: "group" },
  { concept: "harassment.trait", whom: "group" },
] as const;

/** Contempt that needs a group, and where that stands: in the sentence, right beside, or before "them". */
const contempt: readonly { concept: string; tied(reading: Reading, hit: Hit, group: Hit): boolean }[] = [
  {
    concept: "harassment.despise",
    tied: (reading, hit, group) => group.sentence === hit.sentence && reading.near(group, hit, groupReach),
  },
  {
    concept: "harassment.curse",
    tied: (reading, hit, group) => group.sentence === hit.sentence && reading.near(group, hit, 1),
  },
  { concept: "harassment.them", tied: (_, hit, group) => [0, 1].includes(hit.sentence - group.sentence) },
];

/**
 * Words that insult the reader or somebody else, demean a group or harass sexually. A strong insult is enough by
 * itself; the weaker a word is, the closer it must be tied to a person. The writer may say anything of themselves,
 * and one may say that such words are wrong.
 */
export function findHarassment(reading: Reading): Harsh[] {
  const found: Harsh[] = [];
  const excused = reading.hits("harassment.pass");
  const warm = reading.hits("harassment.warm");
  /** "Crazy bastard, respect": rough words among friends, not said to "you". */
  const isWarm = (hit: Hit) =>
    warm.some(({ sentence, token, last }) => sentence === hit.sentence && (last < hit.token || token > hit.last));
  const add = (kind: Harsh["kind"], hit: Hit, other: Hit = hit) => {
    if (excused.some((pass) => pass.token <= hit.last && pass.last >= hit.token)) return;
    const at: Span = [Math.min(hit.at[0], other.at[0]), Math.max(hit.at[1], other.at[1])];
    found.push({ kind, at, direct: isDirect(reading, hit) });
  };
  if (isRemark(reading)) found.push(...rudeSigns(reading.text));
  const groups = reading.hits("harassment.group");
  for (const hit of reading.hits("harassment.sexual")) if (isMeant(reading, hit)) add("sexual", hit);
  for (const concept of ["harassment.complete", "harassment.abuse"]) {
    for (const hit of reading.hits(concept)) {
      if (isInsulting(reading, hit)) add(groups.some((group) => isWithin(group, hit)) ? "hate" : "insult", hit);
    }
  }
  for (const hit of reading.hits("harassment.masked")) {
    if (mask.test(reading.text.slice(...hit.at)) && isInsulting(reading, hit)) add("insult", hit);
  }
  for (const { concept, whom } of weakWords) {
    const isEnough = concept === "harassment.name" && isRemark(reading);
    for (const hit of reading.hits(concept)) {
      const group = groups.find((each) => isSaidOf(reading, hit, each));
      if (group) {
        if (isMeant(reading, hit) && !isKind(reading, hit)) add("hate", hit, group);
      } else if (isEnough || (whom !== "group" && targetsPerson(reading, hit, whom))) {
        if (isInsulting(reading, hit) && !isWarm(hit)) add("insult", hit);
      }
    }
  }
  for (const { concept, tied } of contempt) {
    for (const hit of reading.hits(concept)) {
      const group = groups.find((each) => tied(reading, hit, each));
      if (group && isMeant(reading, hit) && !isKind(reading, hit)) add("hate", hit, group);
    }
  }
  return withoutOverlaps(found);
}

function isWithin(inner: Hit, outer: Hit): boolean {
  return inner.token >= outer.token && inner.last <= outer.last && inner.last - inner.token < outer.last - outer.token;
}

/** A word with signs in the place of some letters: "b*tch". */
const mask = /[*$#@!%]/;

const finger = "🖕";

/** "(((they)))": how those who hate Jews mark them. */
const echo = /\({3}\p{L}[\p{L} ]{0,40}\){3}/u;

function rudeSigns(text: string): Harsh[] {
  const start = text.indexOf(finger);
  const marked = echo.exec(text);
  return [
    ...(start < 0 ? [] : [{ kind: "insult", at: [start, start + finger.length], direct: true } as const]),
    ...(marked ? [{ kind: "hate", at: [marked.index, marked.index + marked[0].length], direct: true } as const] : []),
  ];
}

function isRemark({ words }: Reading): boolean {
  return words <= remark;
}

/** Of words that lie over each other, those that start first and reach farthest. */
function withoutOverlaps(found: Harsh[]): Harsh[] {
  found.sort((a, b) => a.at[0] - b.at[0] || b.at[1] - a.at[1]);
  let end = -1;
  return found.filter(({ at }) => {
    if (at[0] < end) return false;
    end = at[1];
    return true;
  });
}

/** Whether the word stands right before the group, or behind it with small words between. */
function isSaidOf(reading: Reading, hit: Hit, group: Hit): boolean {
  if (group.sentence !== hit.sentence || !reading.near(group, hit, groupReach)) return false;
  if (group.token >= hit.token && group.last <= hit.last) return hit.concept === "harassment.inhuman";
  if (hit.last + 1 === group.token) return hit.concept !== "harassment.vermin";
  if (group.token >= hit.token) return false;
  const { before } = neighboursOf(reading, hit);
  return before
    .slice(0, hit.token - group.last - 1)
    .every((word) => isWordFor("link", word, reading.languages) || isWordFor("you", word, reading.languages));
}

/** Whether the word is said of the reader or, where it may be of anybody, of somebody named by a pronoun. */
function targetsPerson(reading: Reading, hit: Hit, whom: "reader" | "anybody"): boolean {
  const { languages } = reading;
  const { before, after } = neighboursOf(reading, hit);
  if (isSaidBefore(before, languages, whom === "anybody")) return true;
  // "Gcc is such a memory pig, you'd better buy more": a new clause begins.
  const isClosed = reading.text[hit.at[1]] === "," && before.length >= addressed;
  return !isClosed && isAddressed(after, languages);
}

function isSaidBefore(before: Neighbours["before"], languages: readonly string[], others: boolean): boolean {
  for (const word of before.slice(0, personReach)) {
    if (isWordFor("you", word, languages)) return true;
    if (others && isWordFor("they", word, languages)) return true;
    if (!isWordFor("link", word, languages)) return false;
  }
  return false;
}

/** "Idiot like you", "you" right behind. */
function isAddressed(after: Neighbours["after"], languages: readonly string[]): boolean {
  const [first = "", second = ""] = after;
  if (isWordFor("you", first, languages)) return true;
  return isWordFor("like", first, languages) && isWordFor("you", second, languages);
}
