import { trigramsByLanguage } from "./list-source.ts";

/** What the commonest group of three letters says; the hundredth says half of it. */
const trigramWeight = 0.25;
/** More than twice as many slots as there are groups, and a power of two. */
const slotCount = 32_768;
const slotMask = slotCount - 1;

/** Groups of letters by their hash, side by side in arrays; those of slot n stand from `starts[n]` to `starts[n + 1]`. */
interface TrigramTable {
  keys: Float64Array;
  starts: Uint32Array;
  languages: Uint8Array;
  weights: Float32Array;
}

let table: TrigramTable | undefined;

/**
 * Adds to `scores`, which stand in the order of `names`, what the groups of three letters say of the first `length`
 * units: small letters, one space between words.
 */
export function scoreTrigrams(
  units: Uint16Array,
  length: number,
  names: readonly string[],
  scores: Float64Array,
): void {
  table ??= tableOf(names);
  if (!table) return;
  const { keys, starts, languages, weights } = table;
  for (let at = 0; at + 3 <= length; at++) {
    const key = keyOf(units[at] ?? 0, units[at + 1] ?? 0, units[at + 2] ?? 0);
    let slot = slotOf(key);
    while (keys[slot] !== key && keys[slot] !== 0) slot = (slot + 1) & slotMask;
    if (keys[slot] === 0) continue;
    const end = starts[slot + 1] ?? 0;
    for (let entry = starts[slot] ?? 0; entry < end; entry++) {
      const language = languages[entry] ?? 0;
      scores[language] = (scores[language] ?? 0) + (weights[entry] ?? 0);
    }
  }
}

function keyOf(first: number, second: number, third: number): number {
  return (first * 65536 + second) * 65536 + third;
}

function slotOf(key: number): number {
  return (Math.imul((key / 65536) | 0, 0x9e3779b1) ^ Math.imul(key % 65536, 0x85ebca6b)) >>> 17;
}

function tableOf(names: readonly string[]): TrigramTable | undefined {
  const trigrams = trigramsByLanguage();
  if (!trigrams) return undefined;
  const keys = new Float64Array(slotCount);
  const starts = new Uint32Array(slotCount + 1);
  const slots = new Uint16Array(names.reduce((sum, name) => sum + (trigrams[name]?.length ?? 0) / 3, 0));
  let number = 0;
  for (const name of names) {
    const all = trigrams[name] ?? "";
    for (let at = 0; at < all.length; at += 3) {
      const key = keyOf(all.charCodeAt(at), all.charCodeAt(at + 1), all.charCodeAt(at + 2));
      let slot = slotOf(key);
      while (keys[slot] !== key && keys[slot] !== 0) slot = (slot + 1) & slotMask;
      keys[slot] = key;
      slots[number++] = slot;
      starts[slot + 1] = (starts[slot + 1] ?? 0) + 1;
    }
  }
  for (let slot = 0; slot < slotCount; slot++) starts[slot + 1] = (starts[slot + 1] ?? 0) + (starts[slot] ?? 0);
  const next = starts.slice();
  const languages = new Uint8Array(slots.length);
  const weights = new Float32Array(slots.length);
  number = 0;
  names.forEach((name, language) => {
    const count = (trigrams[name] ?? "").length / 3;
    for (let rank = 0; rank < count; rank++) {
      const slot = slots[number++] ?? 0;
      const entry = next[slot] ?? 0;
      next[slot] = entry + 1;
      languages[entry] = language;
      weights[entry] = trigramWeight * Math.log(600 / (rank + 8));
    }
  });
  return { keys, starts, languages, weights };
}
