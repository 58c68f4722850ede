import { keyedHash } from "./keyed-hash.ts";

/** The key of a fact as a team shares it: a hash with the organisation's key. No subject has a colon in it. */
export const hashedKeyForm = /^h:[A-Za-z0-9_-]{43}$/;

/** Ids of what a team shares. Those that a machine gives are shorter and of other letters. */
export const teamIdForm = /^[0-9a-f]{32}$/;

/** The key under which a team files a subject, an address, a domain or a wildcard in its normal form. */
export async function hashedKey(secret: CryptoKey, key: string): Promise<string> {
  return hashedKeyForm.test(key) ? key : `h:${await keyedHash(secret, `key:${key}`)}`;
}

/**
 * The id of what a team shares, made of all that it says with the organisation's key: the same from two machines is one, and
 * what was changed or made up by somebody without the key does not fit its id.
 */
export async function teamId(secret: CryptoKey, said: readonly unknown[]): Promise<string> {
  const text = new TextEncoder().encode(`doc:${JSON.stringify(said)}`);
  const bytes = new Uint8Array(await crypto.subtle.sign("HMAC", secret, text)).subarray(0, 16);
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The revision of a document that is never changed: everybody who writes it writes the same one. */
export function onlyRevision(id: string): string {
  return `1-${id}`;
}
