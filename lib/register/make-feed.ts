import { hexDigestOf } from "../core/hex-digest.ts";
import { feedSeal } from "./feed.ts";
import { hashedKey } from "./team-hash.ts";

/**
 * Makes a feed of keys in their normal form: see `readFeed`.
 * @param secret the organisation's key
 * @param signingKey the private half of the key that feeds are signed with
 */
export async function makeFeed(
  keys: Iterable<string>,
  { secret, signingKey, now }: { secret: CryptoKey; signingKey: CryptoKey; now: number },
): Promise<string> {
  const hashes = await Promise.all([...new Set(keys)].map((key) => hashedKey(secret, key)));
  const body = hashes
    .map((hash) => `${hash.slice(2)}\n`)
    .sort()
    .join("");
  const sha256 = await hexDigestOf(new TextEncoder().encode(body));
  const header = { form: 1, asOf: new Date(now).toISOString(), count: hashes.length, sha256 };
  const seal = new TextEncoder().encode(feedSeal(header));
  const signed = new Uint8Array(await crypto.subtle.sign({ name: "ECDSA", hash: "SHA-256" }, signingKey, seal));
  return `${JSON.stringify({ ...header, signature: btoa(String.fromCharCode(...signed)) })}\n${body}`;
}
