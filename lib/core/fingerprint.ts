import type { Draft } from "./draft.ts";

/**
 * A short id of a draft's exact content (53-bit cyrb53 hash, base 36). It tells one text from
 * another; it is no protection against somebody who wants a collision.
 */
export function fingerprintOf(draft: Draft): string {
  return hashText(JSON.stringify(draft));
}

/** A 53-bit hash of a text in base 36 (cyrb53 by bryc, public domain). */
export function hashText(text: string): string {
  return hashNumber(text).toString(36);
}

/** A 53-bit hash of a text as an integer; see `hashText`. */
export function hashNumber(text: string): number {
  let h1 = 0xdeadbeef;
  let h2 = 0x41c6ce57;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    h1 = Math.imul(h1 ^ unit, 2654435761);
    h2 = Math.imul(h2 ^ unit, 1597334677);
  }
  h1 = Math.imul(h1 ^ (h1 >>> 16), 2246822507) ^ Math.imul(h2 ^ (h2 >>> 13), 3266489909);
  h2 = Math.imul(h2 ^ (h2 >>> 16), 2246822507) ^ Math.imul(h1 ^ (h1 >>> 13), 3266489909);
  return 4294967296 * (2097151 & h2) + (h1 >>> 0);
}
