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

const keyBytes = 3;
const weightBytes = learnedKinds.length / 2;
const entryBytes = keyBytes + weightBytes;
const keyMask = 0xffffff;

/**
 * The weights as bytes: first the bias of each kind, in tenths; then for each word three bytes of its hash and its
 * weights, half a byte each. `lines` has a word, a space and one hexadecimal digit for each kind in each line.
 */
export function packOfferWords(lines: string, bias: readonly number[]): Uint8Array<ArrayBuffer> {
  const entries = lines.trim().split("\n");
  const bytes = new Uint8Array(bias.length + entries.length * entryBytes);
  bytes.set(new Uint8Array(Int8Array.from(bias, (value) => Math.round(value * 10)).buffer));
  let at = bias.length;
  for (const entry of entries) {
    const cut = entry.lastIndexOf(" ");
    const key = hashFeature(entry.slice(0, cut)) & keyMask;
    bytes.set([key & 255, (key >>> 8) & 255, key >>> 16], at);
    const digits = entry.slice(cut + 1);
    for (let pair = 0; pair < weightBytes; pair++) {
      bytes[at + keyBytes + pair] = Number.parseInt(digits.slice(pair * 2, pair * 2 + 2), 16);
    }
    at += entryBytes;
  }
  return bytes;
}

/** The weights in bytes that `packOfferWords` made. Throws a `RangeError` where they are cut short. */
export function readOfferWords(bytes: Uint8Array): OfferTable {
  const kinds = learnedKinds.length;
  const count = (bytes.length - kinds) / entryBytes;
  if (!Number.isInteger(count) || count < 1) throw new RangeError(`words of offers: ${bytes.length} bytes`);
  const mask = 2 ** Math.ceil(Math.log2(count * 2)) - 1;
  const slots = new Uint16Array(mask + 1);
  const keys = new Int32Array(count);
  for (let entry = 0; entry < count; entry++) {
    const at = kinds + entry * entryBytes;
    const key = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16);
    keys[entry] = key;
    let slot = slotOf(key, mask);
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = entry + 1;
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
      const from = kinds + entry * entryBytes + keyBytes;
      for (let pair = 0; pair < weightBytes; pair++) {
        const both = bytes[from + pair] ?? 0;
        const kind = pair * 2;
        sums[kind] = (sums[kind] ?? 0) + (both >> 4) - nothing;
        sums[kind + 1] = (sums[kind + 1] ?? 0) + (both & 15) - nothing;
      }
    },
    weightOf(entry, kind) {
      const pair = bytes[kinds + entry * entryBytes + keyBytes + (kind >> 1)] ?? 0;
      return (kind % 2 === 0 ? pair >> 4 : pair & 15) - nothing;
    },
  };
}
