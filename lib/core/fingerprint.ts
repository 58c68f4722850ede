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
  const [h1, h2] = hashOfPairs(text);
  return inBase36(hashFrom(h1 ^ text.length, h2, text.slice(-1) + JSON.stringify(around)));
}

/** The text that was hashed last and, of each full block of it, the state of the hash at its end: two numbers. */
let hashed = { text: "", states: new Int32Array(64) };
const block = 512;

/** The state of a hash behind all whole pairs of units. What the text that came before begins with is not hashed again. */
function hashOfPairs(text: string): [number, number] {
  const known = knownBlocks(text);
  let { states } = hashed;
  const room = 2 * Math.floor(text.length / block);
  if (states.length < room) {
    states = new Int32Array(2 * room);
    states.set(hashed.states.subarray(0, 2 * known));
  }
  let h1 = known > 0 ? (states[2 * known - 2] ?? 0) : seed1;
  let h2 = known > 0 ? (states[2 * known - 1] ?? 0) : seed2;
  for (let from = known * block; from < text.length; from += block) {
    const end = Math.min(from + block, text.length);
    for (let index = from + 1; index < end; index += 2) {
      const units = text.charCodeAt(index - 1) | (text.charCodeAt(index) << 16);
      h1 = Math.imul(h1 ^ units, 2654435761);
      h2 = Math.imul(h2 ^ units, 1597334677);
      // Multiplication carries to the left alone: the high unit of a pair must reach the low bits, too.
      h1 ^= h1 >>> 15;
      h2 ^= h2 >>> 16;
    }
    if (end - from < block) continue;
    states[(2 * from) / block] = h1;
    states[(2 * from) / block + 1] = h2;
  }
  hashed = { text, states };
  return [h1, h2];
}

/** How many full blocks at its start a text has in common with the one that was hashed last. */
function knownBlocks(text: string): number {
  let low = 0;
  let high = Math.floor(Math.min(text.length, hashed.text.length) / block);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const [from, to] = [low * block, middle * block];
    if (text.slice(from, to) === hashed.text.slice(from, to)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A 53-bit hash of a text in base 36 (cyrb53 by bryc, public domain). */
export function hashText(text: string): string {
  return inBase36(hashNumber(text));
}

/** A 53-bit hash of a text as an integer; see `hashText`. */
export function hashNumber(text: string): number {
  return hashFrom(seed1, seed2, text);
}

/** So much are five digits of base 36. */
const fiveDigits = 36 ** 5;

/**
 * A whole number below 2^53 in base 36, as `toString(36)` writes it. V8 takes that for any number beyond 32 bits as one
 * with a fraction, and needs 3.5 µs, as long as a rule: two halves of whole numbers take a tenth.
 */
function inBase36(number: number): string {
  const high = Math.floor(number / fiveDigits);
  const low = (number - high * fiveDigits).toString(36);
  return high === 0 ? low : high.toString(36) + low.padStart(5, "0");
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
