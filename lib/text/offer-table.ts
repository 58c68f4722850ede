import { hashFeature } from "./offer-features.ts";
import { slotOf } from "./word-hash.ts";

/** The kinds of offers whose words have learned weights, in the order in which they lie. */
export const learnedKinds = [
  "debt",
  "escort",
  "followers",
  "fraud",
  "gambling",
  "goods",
  "list",
  "loan",
  "mlm",
  "pharma",
  "riches",
  "sexual",
] as const;

/** The smallest difference between two weights. */
export const weightStep = 0.7;
/** A weight of nothing; weights lie as half bytes above and below it. */
export const nothing = 8;

/** Weights by the hash of a word or of two words. */
export interface OfferTable {
  /** What stands for each kind before any word is read, in log odds against ordinary mail. */
  bias: readonly number[];
  count: number;
  /** The number of an entry, or -1 where a word has no weights. */
  find(hash: number): number;
  /** What an entry says of a kind, in steps. */
  weightOf(entry: number, kind: number): number;
  /** Adds what an entry says of each kind, in steps. */
  addTo(sums: Float64Array, entry: number): void;
}

/** So many kinds of a word have weights of their own; what it says of all others is the same. */
export const ownWeights = 2;

/** Hashes lie by their highest byte, so that two bytes of each are enough beside the number of those that begin alike. */
const buckets = 256;
const keyBytes = 2;
const entryBytes = keyBytes + 3;
const keyMask = 0xffffff;

/**
 * The weights as bytes: first the bias of each kind, in tenths; then how many hashes have each highest byte; then for
 * each word the two lower bytes of its hash, and in half bytes what it says of most kinds, then number and weight of
 * two kinds of which it says something else. `lines` has a word, a space and one hexadecimal digit for each kind in
 * each line. Throws a `RangeError` where a word says something else of more kinds, or too many hashes begin alike.
 */
export function packOfferWords(lines: string, bias: readonly number[]): Uint8Array<ArrayBuffer> {
  const entries = lines
    .trim()
    .split("\n")
    .map((line) => {
      const cut = line.lastIndexOf(" ");
      return { key: hashFeature(line.slice(0, cut)) & keyMask, digits: line.slice(cut + 1), line };
    })
    .sort((a, b) => a.key - b.key);
  const bytes = new Uint8Array(bias.length + buckets + entries.length * entryBytes);
  bytes.set(new Uint8Array(Int8Array.from(bias, (value) => Math.round(value * 10)).buffer));
  let at = bias.length + buckets;
  for (const { key, digits, line } of entries) {
    const bucket = bias.length + (key >>> 16);
    bytes[bucket] = (bytes[bucket] ?? 0) + 1;
    const [most, [firstKind, first], [secondKind, second]] = partsOf(digits, line);
    bytes.set([key & 255, (key >>> 8) & 255, (most << 4) | firstKind, (first << 4) | secondKind, second << 4], at);
    at += entryBytes;
  }
  if (bytes.subarray(bias.length, bias.length + buckets).reduce((sum, count) => sum + count, 0) !== entries.length) {
    throw new RangeError("words of offers: too many hashes begin alike");
  }
  return bytes;
}

type Own = readonly [kind: number, weight: number];

/** The weight of most kinds, and the kinds that have another. */
function partsOf(digits: string, line: string): [number, Own, Own] {
  const weights = Array.from(digits, (digit) => Number.parseInt(digit, 16));
  const count = (weight: number) => weights.filter((other) => other === weight).length;
  const most = weights.reduce((best, weight) => (count(weight) > count(best) ? weight : best), nothing);
  const own = [...weights.entries()].filter(([, weight]) => weight !== most);
  if (own.length > ownWeights) throw new RangeError(`words of offers: more than ${ownWeights} kinds: ${line}`);
  const [first = [0, weights[0] ?? nothing] as const, second = first] = own;
  return [most, first, second];
}

/** The weights in bytes that `packOfferWords` made. Throws a `RangeError` where they are cut short. */
export function readOfferWords(bytes: Uint8Array): OfferTable {
  const kinds = learnedKinds.length;
  const from = kinds + buckets;
  const count = bytes.subarray(kinds, from).reduce((sum, some) => sum + some, 0);
  if (count < 1 || bytes.length !== from + count * entryBytes) {
    throw new RangeError(`words of offers: ${bytes.length} bytes`);
  }
  const mask = 2 ** Math.ceil(Math.log2(count * 2)) - 1;
  const slots = new Uint16Array(mask + 1);
  const keys = new Int32Array(count);
  for (let bucket = 0, entry = 0; bucket < buckets; bucket++) {
    for (let more = bytes[kinds + bucket] ?? 0; more > 0; more--, entry++) {
      const at = from + entry * entryBytes;
      const key = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | (bucket << 16);
      keys[entry] = key;
      let slot = slotOf(key, mask);
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = entry + 1;
    }
  }
  return {
    bias: Array.from(new Int8Array(bytes.buffer, bytes.byteOffset, kinds), (tenths) => tenths / 10),
    count,
    find(hash) {
      const key = hash & keyMask;
      for (let slot = slotOf(key, mask); ; slot = (slot + 1) & mask) {
        const entry = (slots[slot] ?? 0) - 1;
        if (entry < 0 || keys[entry] === key) return entry;
      }
    },
    addTo(sums, entry) {
      const at = from + entry * entryBytes + keyBytes;
      const most = (bytes[at] ?? 0) >> 4;
      for (let kind = 0; kind < kinds; kind++) sums[kind] = (sums[kind] ?? 0) + most - nothing;
      const first = (bytes[at] ?? 0) & 15;
      const second = (bytes[at + 1] ?? 0) & 15;
      sums[first] = (sums[first] ?? 0) + ((bytes[at + 1] ?? 0) >> 4) - most;
      if (second !== first) sums[second] = (sums[second] ?? 0) + ((bytes[at + 2] ?? 0) >> 4) - most;
    },
    weightOf(entry, kind) {
      const at = from + entry * entryBytes + keyBytes;
      if (kind === ((bytes[at] ?? 0) & 15)) return ((bytes[at + 1] ?? 0) >> 4) - nothing;
      if (kind === ((bytes[at + 1] ?? 0) & 15)) return ((bytes[at + 2] ?? 0) >> 4) - nothing;
      return ((bytes[at] ?? 0) >> 4) - nothing;
    },
  };
}
