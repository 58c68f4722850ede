import { fold } from "./fold.ts";
import { isExcused } from "./harsh-excuse.ts";
import type { Hit, Reading } from "./reading.ts";
import { closeNeighboursOf, expresses, isQuoted, isWordFor, type Neighbours, neighboursOf } from "./surroundings.ts";

/** So many words may stand between a person and what is said of them; all must be small. */
export const personReach = 7;
/** So many words may stand between the writer and what they say of themselves, where nobody else is named. */
const ownReach = 10;
/** A denial counts among so many words before what it denies. */
const denialReach = 4;
/** Before an insult, talk of what people are called stands among so many words. */
const nameReach = 4;
/** What is said about speech is looked for among so many words on each side. */
const speechReach = 14;
/** A text of more words is a letter, which may well tell of others and of what they said. */
const letter = 45;
/** In a letter, words are meant for the reader who is named among so many words around them. */
const directReach = 8;
/** No clause is looked at farther than this before a hit, in UTF-16 units. */
const clauseReach = 160;
/** Languages in which the verb may follow: "Idioten nennen". */
const namesBehind = new Set(["de", "nl", "hi", "tr"]);
/** Languages in which a denial follows what it denies. */
const deniesBehind = new Set(["hi", "tr"]);

/**
 * Whether an insult is one: not said of the writer, who may say anything of themselves, not denied, and not quoted.
 * Only what is tied to it by small words counts: "never seen such an idiot" denies nothing.
 */
export function isInsulting(reading: Reading, hit: Hit): boolean {
  const { languages } = reading;
  const { before, after } = closeNeighboursOf(reading, hit);
  const links = before.findIndex((word) => !isWordFor("link", word, languages));
  const reached = links < 0 ? before.length : links;
  const people = before.findIndex((word) => isWordFor("you", word, languages) || isWordFor("they", word, languages));
  const own = before.slice(0, Math.min(people < 0 ? before.length : people, ownReach)).reverse();
  if (expresses("me", own, languages) || isInTitle(reading, hit)) return false;
  if (own.some((word) => tales.has(word)) && !before.some((word) => isWordFor("you", word, languages))) return false;
  const tied = (beyond: number) => before.slice(0, Math.min(reached, personReach) + beyond).reverse();
  if (expresses("me", tied(2), languages) || expresses("me", after.slice(0, 3), languages)) return false;
  if (isExcused(reading.text, hit.at)) return false;
  if (expresses("not", tied(before[reached] === "t" ? 2 : 1), languages)) return false;
  const denyingBehind = languages.filter((language) => deniesBehind.has(language));
  if (expresses("not", after.slice(0, 1), denyingBehind)) return false;
  if (isQuoted(reading, hit)) return false;
  const namingBehind = languages.filter((language) => namesBehind.has(language));
  if (expresses("spoken", after.slice(0, 3), namingBehind)) return false;
  return !expresses("spoken", before.slice(0, nameReach).reverse(), languages);
}

/** Whether the words are meant as they stand: not denied, and not words about such words. */
export function isMeant(reading: Reading, hit: Hit): boolean {
  const { languages } = reading;
  const { before, after } = neighboursOf(reading, hit);
  const denied = wordsOfClause(reading, hit, before).slice(0, denialReach).reverse();
  if (expresses("not", denied, languages) && !nothingElse.test(denied.join(" "))) return false;
  // "In the kitchen, not in a meeting" denies nothing, nor does "without mercy".
  const denialBehind = after.slice(0, 1).filter((word) => !without.has(word));
  if (reading.text[hit.at[1]] !== "," && expresses("not", denialBehind, languages)) return false;
  if (isQuoted(reading, hit)) return false;
  const around = [before.slice(0, speechReach).reverse(), after.slice(0, speechReach)];
  return !around.some((words) => expresses("spoken", words, languages));
}

/** "Are nothing but": a denial that says it all the more. */
const nothingElse =
  /altro che|mas que|passa(?:m|va)? de|senao|sino|nic innego|niczym innym|nothing (?:but|more|other)|niets anders|nichts anderes|rien d autre/;

/** Behind a threat, "without" is followed by mercy. */
const without = new Set("without ohne sin senza sans sem zonder bez bina".split(" "));

/** Works and their people, of whom anything may be told. */
const tales = new Set(
  "film movie novel series episode villain character actor actress comedy opera roman serie figur schauspieler oper pelicula novela personaje obra romanzo personaggio opera personnage acteur boef personage powiesc postac romance personagem novela".split(
    " ",
  ),
);

/** "The film The Idiot": a name of a work, told by the capital of its article. */
const title = /\p{Ll}[,:]? ["“]?(?:The|A|An|Der|Die|Das|Le|La|Les|L'|El|Los|Il|O|De|Het) $/u;

function isInTitle({ text }: Reading, { at: [start] }: Hit): boolean {
  return /\p{Lu}/u.test(text.charAt(start)) && title.test(text.slice(Math.max(0, start - 12), start));
}

/** Words that open a clause which belongs to the verb before its comma: "I do not think, that". */
const opensClause = new Set([
  "dass",
  "das",
  "daß",
  "dat",
  "ze",
  "aby",
  "zeby",
  "że",
  "что",
  "чтобы",
  "etta",
  "hogy",
  "ob",
]);

/** Of the words before a hit, nearest first, those of its own clause. */
function wordsOfClause({ text, sentences }: Reading, { at, sentence }: Hit, before: Neighbours["before"]) {
  const clause =
    text
      .slice(Math.max(sentences[sentence]?.[0] ?? 0, at[0] - clauseReach), at[0])
      .split(/[,;]/)
      .at(-1) ?? "";
  const own = clause.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const [first = ""] = own.length > 0 ? own : before.slice(-1);
  return opensClause.has(first.toLowerCase()) ? before : before.slice(0, own.length);
}

/** Whether the sentence speaks well of those it names, or of help for them. */
export function isKind(reading: Reading, hit: Hit): boolean {
  const { before, after } = neighboursOf(reading, hit);
  const words = [...before.slice(0, speechReach).reverse(), ...after.slice(0, speechReach)];
  return expresses("kind", words, reading.languages);
}

/** Whether kindness stands between the words of a hit: "we must shield refugees from death". */
export function isKindWithin({ text, languages }: Reading, { at }: Hit): boolean {
  return expresses("kind", wordsOf(text.slice(...at)), languages);
}

/**
 * Whether words are meant, as far as the length of the text leaves that open: a letter may tell of others, unless the
 * reader is named in the same clause.
 */
export function isDirect(reading: Reading, hit: Hit): boolean {
  if (reading.words <= letter) return true;
  const [start, end] = hit.at;
  const before =
    reading.text
      .slice(Math.max(0, start - clauseReach), start)
      .split(clauseEnd)
      .at(-1) ?? "";
  const [after = ""] = reading.text.slice(end, end + clauseReach).split(clauseEnd);
  const around = [...wordsOf(before).slice(-directReach), ...wordsOf(after).slice(0, directReach)];
  const inside = wordsOf(reading.text.slice(start, end));
  return [...around, ...inside].some((word) => isWordFor("you", word, reading.languages));
}

/** Whether a text names its reader anywhere, in one of the languages. */
export function namesReader({ text }: Reading, languages: readonly string[]): boolean {
  return wordsOf(text).some((word) => isWordFor("you", word, languages));
}

const clauseEnd = /[,;:.!?…()\n–—]/;

function wordsOf(text: string): string[] {
  return (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(fold);
}
