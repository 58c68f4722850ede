/** What a UTF-16 unit is to the reader of words. */
export const char = {
  letter: 1,
  digit: 2,
  /** Stands inside words and is not seen: soft hyphen, zero-width space. */
  invisible: 3,
  space: 4,
  newline: 5,
  /** Scripts without spaces, of which each character is a word of its own. */
  ideograph: 6,
  stop: 7,
  wideStop: 8,
  currency: 9,
  /** Stands between the parts of a word: hyphen, apostrophe. */
  joiner: 10,
  other: 11,
} as const;

/**
 * What is known of the UTF-16 units met so far: above `classAt` the class, below the unit itself, of ASCII capitals
 * the small letter; 0 for units not met. Read it first: most have been.
 */
export const knownUnits = new Uint32Array(65536);

/** How many bits a unit takes. */
export const classAt = 16;

const isLetter = /[\p{L}\p{M}\p{Cs}]/u;
const isDigit = /\p{Nd}/u;
const isCurrency = /\p{Sc}/u;
const isSpace = /\s/u;

/** The class of a UTF-16 unit, one of `char`; found out once for each unit that occurs. */
export function classOf(unit: number): number {
  return (knownUnits[unit] || knowUnit(unit)) >>> classAt;
}

/** Makes a unit known and gives what stands for it in `knownUnits`. */
export function knowUnit(unit: number): number {
  const known = ((findClass(unit) << classAt) | small(unit)) >>> 0;
  knownUnits[unit] = known;
  return known;
}

/** The small letter of an ASCII capital; any other unit as it is. */
export function small(unit: number): number {
  return unit >= 65 && unit <= 90 ? unit | 32 : unit;
}

function findClass(unit: number): number {
  if (unit === 10 || unit === 13 || unit === 0x2028 || unit === 0x2029) return char.newline;
  if (unit === 0x21 || unit === 0x2e || unit === 0x3f || unit === 0x2026) return char.stop;
  if (unit === 0x3002 || unit === 0xff01 || unit === 0xff1f || unit === 0xff61 || unit === 0x061f) return char.wideStop;
  if (unit === 0x2d || unit === 0x27 || (unit >= 0x2010 && unit <= 0x2015) || unit === 0x2018 || unit === 0x2019) {
    return char.joiner;
  }
  if (isIdeograph(unit)) return char.ideograph;
  if (unit === 0xad || unit === 0x34f || (unit >= 0x200b && unit <= 0x200f) || unit === 0x2060 || unit === 0xfeff) {
    return char.invisible;
  }
  if (unit >= 0xfe00 && unit <= 0xfe0f) return char.invisible;
  const text = String.fromCharCode(unit);
  if (isSpace.test(text)) return char.space;
  // Halves of characters beyond the basic plane: fancy letters matter more than emoji.
  if (unit >= 0xd800 && unit <= 0xdfff) return char.letter;
  if (isLetter.test(text)) return char.letter;
  if (isDigit.test(text)) return char.digit;
  return isCurrency.test(text) ? char.currency : char.other;
}

function isIdeograph(unit: number): boolean {
  return (
    (unit >= 0x3040 && unit <= 0x30ff) ||
    (unit >= 0x3400 && unit <= 0x9fff) ||
    (unit >= 0xac00 && unit <= 0xd7af) ||
    (unit >= 0xf900 && unit <= 0xfaff) ||
    (unit >= 0x0e00 && unit <= 0x0e7f)
  );
}
