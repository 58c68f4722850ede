import type { Draft } from "./draft.ts";

/**
 * A short id of a draft's exact content (53-bit cyrb53 hash, base 36). It tells one text from
 * another; it is no protection against somebody who wants a collision.
 */
export function fingerprintOf(draft: Draft): string {
  const { body } = draft;
  if (body.state !== "found" && body.state !== "unresolved") return hashText(JSON.stringify(draft));
  // The text is hashed as it stands, two units at a time: to write it as JSON first takes longer than all else.
  const { text } = body.value;
  const around = { ...draft, body: { ...body, value: { ...body.value, text: "" } } };
  let [h1, h2]: [number, number] = [seed1 ^ text.length, seed2];
  for (let index = 1; index < text.length; index += 2) {
    const units = text.charCodeAt(index - 1) | (text.charCodeAt(index) << 16);
    h1 = Math.imul(h1 ^ units, 2654435761);
    h2 = Math.imul(h2 ^ units, 1597334677);
    // Multiplication carries to the left alone: the high unit of a pair must reach the low bits, too.
    h1 ^= h1 >>> 15;
    h2 ^= h2 >>> 16;
  }
  return hashFrom(h1, h2, text.slice(-1) + JSON.stringify(around)).toString(36);
}

/** A 53-bit hash of a text in base 36 (cyrb53 by bryc, public domain). */
export function hashText(text: string): string {
  return hashNumber(text).toString(36);
}

/** A 53-bit hash of a text as an integer; see `hashText`. */
export function hashNumber(text: string): number {
  return hashFrom(seed1, seed2, text);
}

const seed1 = 0xdeadbeef;
const seed2 = 0x41c6ce57;

function hashFrom(start1: number, start2: number, text: string): number {
  let h1 = start1;
  let h2 = start2;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    h1 = Math.imul(h1 ^ unit, 2654435761);
    h2 = Math.imul(h2 ^ unit, 1597334677);
  }
  h1 = Math.imul(h1 ^ (h1 >>> 16), 2246822507) ^ Math.imul(h2 ^ (h2 >>> 13), 3266489909);
  h2 = Math.imul(h2 ^ (h2 >>> 16), 2246822507) ^ Math.imul(h1 ^ (h1 >>> 13), 3266489909);
  return 4294967296 * (2097151 & h2) + (h1 >>> 0);
}
