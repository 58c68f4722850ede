import { bytesOf } from "../core/team-address.ts";
import { readSecret } from "../register/keyed-hash.ts";
import { hashedKey } from "../register/team-hash.ts";
import { teamAtHand } from "./team-at-hand.ts";

/** So many hashes are remembered, which is more than a mail to a thousand people asks for. */
const most = 20_000;

interface Held {
  /** As the settings have it. */
  key: string;
  secret: CryptoKey;
  hashes: Map<string, Promise<string>>;
  feedUrl: string;
}

let held: Held | undefined;

/** Keys as a team files them. */
export interface HashedKeys {
  /** The keys that were asked for, by their hashes; empty where there is no team. */
  hashed: Map<string, string>;
  /** Where the organisation's list of hashes comes from; empty where there is none. */
  feedUrl: string;
}

/**
 * What the team files each key under.
 * @throws where the settings cannot be read
 */
export async function hashedKeysOf(keys: readonly string[]): Promise<HashedKeys> {
  const current = await teamSecret();
  if (!current) return { hashed: new Map(), feedUrl: "" };
  const { hashes, secret } = current;
  if (hashes.size > most) hashes.clear();
  const pairs = keys.map(async (key) => {
    const known = hashes.get(key) ?? hashedKey(secret, key);
    hashes.set(key, known);
    return [await known, key] as const;
  });
  return { hashed: new Map(await Promise.all(pairs)), feedUrl: current.feedUrl };
}

async function teamSecret(): Promise<Held | undefined> {
  const { key, feedUrl } = await teamAtHand();
  if (held?.key === key) return { ...held, feedUrl };
  const bytes = bytesOf(key);
  held = bytes && bytes.length > 0 ? { key, secret: await readSecret(bytes), hashes: new Map(), feedUrl } : undefined;
  return held;
}
