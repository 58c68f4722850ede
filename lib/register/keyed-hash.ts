const encoder = new TextEncoder();

/** A secret of at least 16 bytes, ready to hash with. */
export function readSecret(bytes: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  return crypto.subtle.importKey("raw", bytes, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
}

/** HMAC-SHA-256 of a text in base64url, 43 characters: without the secret nobody can tell or try what it was made of. */
export async function keyedHash(secret: CryptoKey, text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.sign("HMAC", secret, encoder.encode(text)));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replace(/=+$/, "");
}

/**
 * An id for a fact, made of what it says: writing the same down twice on one machine is one fact, and the ids of two
 * machines never meet. It tells nothing of the address, since it is hashed with the machine's own secret.
 */
export async function factId(secret: CryptoKey, parts: readonly (string | number)[]): Promise<string> {
  return (await keyedHash(secret, JSON.stringify(parts))).slice(0, 24);
}
