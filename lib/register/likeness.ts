import { hashNumber } from "../core/fingerprint.ts";

/** So many samples are taken of a text; each is one byte. */
const samples = 64;
/** A text of fewer words is like many others. */
const fewestWords = 8;

/** From so large a share of equal samples on two texts count as nearly the same. */
const near = 0.6;

/**
 * What a text is like, as 128 hex digits: the samples of two texts are equal as often as their pairs of neighbouring
 * words are (MinHash with 64 samples of 8 bits, Broder 1997). The text cannot be had from it. Empty for a short text.
 */
export function likenessOf(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  if (words.length < fewestWords) return "";
  const least = new Uint32Array(samples).fill(0xffffffff);
  for (let at = 0; at + 1 < words.length; at++) {
    const hash = hashNumber(`${words[at]} ${words[at + 1]}`);
    const [low, high] = [hash >>> 0, Math.floor(hash / 4294967296) >>> 0];
    for (let sample = 0; sample < samples; sample++) {
      const value = mixed(low + Math.imul(sample, high | 1));
      if (value < (least[sample] ?? 0)) least[sample] = value;
    }
  }
  return Array.from(least, (value) => (value & 255).toString(16).padStart(2, "0")).join("");
}

/** Whether two texts are nearly the same: at least some six in ten pairs of words are. */
export function isNearlySame(a: string, b: string): boolean {
  if (a === "" || a.length !== b.length) return false;
  let equal = 0;
  for (let at = 0; at < a.length; at += 2) if (a[at] === b[at] && a[at + 1] === b[at + 1]) equal++;
  return equal >= near * samples;
}

function mixed(value: number): number {
  let hash = value >>> 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
