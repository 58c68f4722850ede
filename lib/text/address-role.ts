import { conceptName } from "./phrase-book.ts";

/** What a concept is to an address. */
export const role = {
  none: 1,
  any: 2,
  /** Its word needs a dot or slash behind it. */
  dotted: 3,
  /** Its word stands before the name of a street. */
  before: 4,
} as const;

/** By the number of the concept in a match: found out once for each. */
const roles: number[] = [];

/** What a concept is to an address, one of `role`, by its number in a match. */
export function roleOf(concept: number): number {
  const known = roles[concept];
  if (known !== undefined) return known;
  const written = conceptName(concept);
  let found: number = role.any;
  if (!written.startsWith("address.")) found = role.none;
  else if (written.endsWith("-dot")) found = role.dotted;
  else if (written.startsWith("address.before")) found = role.before;
  roles[concept] = found;
  return found;
}

/** Whether a concept, by its number in a match, is one of addresses. */
export function isOfAddress(concept: number): boolean {
  return roleOf(concept) !== role.none;
}
