/** What a word is by its first letter. */
export const shape = {
  number: 1,
  /** A capital, or a letter of a script without capitals. */
  name: 2,
  small: 3,
} as const;

/** Shapes by UTF-16 unit, found out once for each unit that occurs. */
const known = new Uint8Array(65536);

/** The shape of a word that begins with a UTF-16 unit, one of `shape`. */
export function shapeOf(unit: number): number {
  return known[unit] || findShape(unit);
}

function findShape(unit: number): number {
  const letter = String.fromCharCode(unit);
  const found = /^\p{Nd}/u.test(letter) ? shape.number : nameStart.test(letter) ? shape.name : shape.small;
  known[unit] = found;
  return found;
}

/** Georgian has no capitals in running text, though its letters count as small. */
const nameStart = /^[\p{Lu}\p{Lo}\p{Lt}\u10d0-\u10ff]/u;
