import { bytesOf } from "../core/team-policy.ts";
import { readManagedPolicy } from "../platform/managed.ts";
import { readUserPolicy, watchSettings } from "../platform/stored-policy.ts";
import { readSecret } from "../register/keyed-hash.ts";
import { hashedKey } from "../register/team-hash.ts";
import { policyInForce } from "./policy-in-force.ts";

/** So many hashes are remembered, which is more than a mail to a thousand people asks for. */
const most = 20_000;

interface Held {
  secret: CryptoKey;
  hashes: Map<string, Promise<string>>;
}

let held: Promise<Held | undefined> | undefined;
let isWatching = false;

/**
 * What the team files each key under, by that; empty where there is no team.
 * @throws where the settings cannot be read
 */
export async function hashedKeysOf(keys: readonly string[]): Promise<Map<string, string>> {
  const current = await teamSecret();
  if (!current) return new Map();
  const { hashes, secret } = current;
  if (hashes.size > most) hashes.clear();
  const pairs = keys.map(async (key) => {
    const known = hashes.get(key) ?? hashedKey(secret, key);
    hashes.set(key, known);
    return [await known, key] as const;
  });
  return new Map(await Promise.all(pairs));
}

function teamSecret(): Promise<Held | undefined> {
  if (!isWatching) {
    isWatching = true;
    watchSettings(() => {
      held = undefined;
    });
  }
  held ??= read();
  held.catch(() => {
    held = undefined; // the next try may do better
  });
  return held;
}

async function read(): Promise<Held | undefined> {
  const [user, managed] = await Promise.all([readUserPolicy(), readManagedPolicy()]);
  const bytes = bytesOf(policyInForce({ user, managed }).policy.team.key);
  return bytes && bytes.length > 0 ? { secret: await readSecret(bytes), hashes: new Map() } : undefined;
}
