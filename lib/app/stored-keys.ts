import { hashNumber } from "../core/fingerprint.ts";
import type { KeptKeys } from "../platform/team-feed.ts";
import { holdsHash, type PackedKeys, partCount, partOf, partStarts, readPacked } from "../register/key-index.ts";

/** To ask for so many parts of the file takes about as long as to read all of a list of a million. */
const mostParts = 8;
const hashSize = Float64Array.BYTES_PER_ELEMENT;

/** Packed keys as the database keeps them. */
export function keptKeys(packed: PackedKeys): KeptKeys {
  return { starts: partStarts(packed), file: new Blob([packed]) };
}

/** The keys of a list that lie in a file, of which only those parts are in memory that were asked for. */
export class StoredKeys {
  readonly #kept: KeptKeys;
  readonly #parts = new Map<number, PackedKeys>();

  constructor(kept: KeptKeys) {
    this.#kept = kept;
  }

  /**
   * Which of some keys the list holds.
   * @throws where the file cannot be read, or is damaged in a part that is asked for
   */
  async holding(keys: readonly string[]): Promise<boolean[]> {
    const hashes = keys.map(hashNumber);
    const lacking = [...new Set(hashes.map(partOf))].filter((part) => !this.#parts.has(part));
    const whole = lacking.length > mostParts ? await this.#kept.file.arrayBuffer() : undefined;
    await Promise.all(lacking.map(async (part) => this.#parts.set(part, await this.#read(part, whole))));
    return hashes.map((hash) => holdsHash(this.#parts.get(partOf(hash)) ?? new Float64Array(), hash));
  }

  async #read(part: number, whole: ArrayBuffer | undefined): Promise<PackedKeys> {
    const { starts, file } = this.#kept;
    const [from = 0, to = 0] = [...starts.subarray(part, part + 2)].map((at) => at * hashSize);
    // A copy, or the rest of the file would stay in memory with it.
    const bytes = whole ? whole.slice(from, to) : await file.slice(from, to).arrayBuffer();
    const packed = bytes.byteLength === to - from ? readPacked(new Float64Array(bytes)) : undefined;
    if (!packed?.every((hash) => partOf(hash) === part)) throw new Error("the list of hashes is damaged");
    return packed;
  }
}

/** Keys as they were stored, also by an earlier version, in one array; `undefined` where they cannot be that. */
export function readKeys(stored: unknown): StoredKeys | undefined {
  const packed = readPacked(stored);
  if (packed) return new StoredKeys(keptKeys(packed));
  if (typeof stored !== "object" || stored === null || !("starts" in stored) || !("file" in stored)) return undefined;
  const { starts, file } = stored;
  if (!(starts instanceof Uint32Array) || !(starts.buffer instanceof ArrayBuffer) || !(file instanceof Blob))
    return undefined;
  const isRising = starts.every((at, part) => at >= (starts[part - 1] ?? 0));
  if (starts.length !== partCount + 1 || !isRising || file.size !== (starts[partCount] ?? 0) * hashSize)
    return undefined;
  return new StoredKeys({ starts: new Uint32Array(starts), file });
}
