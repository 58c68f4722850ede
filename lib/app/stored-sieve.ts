import {
  hashesIn,
  type KeySieve,
  makeSieve,
  mayPass,
  readShard,
  readStarts,
  type SieveShard,
  type SortedHashes,
  shardIn,
  shardOf,
} from "../register/key-sieve.ts";

/** A sieve as the database keeps it. Its units are a file of which parts can be read. */
interface KeptSieve {
  starts: KeySieve["starts"];
  units: Blob;
}

/** To ask for so many parts of the file takes about as long as to read all of a register of a million. */
const mostParts = 8;
const unitSize = Uint16Array.BYTES_PER_ELEMENT;

/** The file of a sieve cannot be read, or is none: what it held must be read out of the register again. */
export class SieveFault extends Error {}

/** A sieve of which only those shards are in memory that were asked for. It is never changed. */
export class StoredSieve {
  readonly kept: KeptSieve;
  readonly #shards = new Map<number, SieveShard>();

  constructor(kept: KeptSieve) {
    this.kept = kept;
  }

  /**
   * Which of some hashes may be held.
   * @throws SieveFault
   */
  async passing(hashes: readonly number[]): Promise<boolean[]> {
    const lacking = new Set(hashes.map(shardOf).filter((number) => !this.#shards.has(number)));
    if (lacking.size > mostParts) {
      const whole = await this.#readWhole();
      for (const number of lacking) this.#shards.set(number, sound(shardIn(whole, number)));
    } else
      await Promise.all([...lacking].map(async (number) => this.#shards.set(number, await this.#readPart(number))));
    return hashes.map((hash) => {
      const shard = this.#shards.get(shardOf(hash));
      return sound(shard && mayPass(shard, hash));
    });
  }

  /** All hashes. @throws as `shardsFor` does */
  async hashes(): Promise<SortedHashes> {
    return sound(hashesIn(await this.#readWhole()));
  }

  async #readWhole(): Promise<KeySieve> {
    const { units, starts } = this.kept;
    return { units: await unitsOf(units), starts };
  }

  async #readPart(number: number): Promise<SieveShard> {
    const { units, starts } = this.kept;
    const [from = 0, to = 0] = starts.subarray(number, number + 2);
    return sound(readShard(await unitsOf(units.slice(from * unitSize, to * unitSize))));
  }
}

/** A sieve of some hashes, as it can be kept. */
export function sieveOf(hashes: SortedHashes): StoredSieve {
  const { starts, units } = makeSieve(hashes);
  return new StoredSieve({ starts, units: new Blob([units]) });
}

/** A sieve as it was stored; `undefined` where it cannot be one. What is in its file is seen when that is read. */
export function readSieve(starts: unknown, units: unknown): StoredSieve | undefined {
  const read = readStarts(starts);
  if (!read || !(units instanceof Blob) || units.size !== (read.at(-1) ?? 0) * unitSize) return undefined;
  return new StoredSieve({ starts: read, units });
}

async function unitsOf(file: Blob): Promise<KeySieve["units"]> {
  const bytes = await file.arrayBuffer().catch((cause) => {
    throw new SieveFault("the keys of the register cannot be read", { cause });
  });
  return new Uint16Array(bytes, 0, Math.floor(bytes.byteLength / unitSize));
}

function sound<Part>(part: Part | undefined): Part {
  if (part === undefined) throw new SieveFault("the keys of the register are damaged");
  return part;
}
