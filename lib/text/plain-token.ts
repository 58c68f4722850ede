import { char } from "./char-class.ts";
import { kind } from "./token.ts";

const { letter, digit } = char;
const at = 64;
const colon = 58;
const dot = 46;
const comma = 44;
const smallM = 109;
const smallW = 119;

/** The kind of a token that needs a closer look. */
export const notPlain = -1;

/**
 * The kind of a word or number that is nothing more than it seems, which most are: told by the classes of its units
 * taken together, its first unit as a small letter, and the unit behind it.
 */
export function typeOfPlain(classes: number, first: number, behind: number): number {
  if (behind === at || behind === colon || first === smallM) return notPlain;
  if (classes === letter) return behind === dot && first === smallW ? notPlain : kind.word;
  return classes === digit && behind !== dot && behind !== comma ? kind.number : notPlain;
}
