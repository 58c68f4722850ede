import { z } from "zod";
import { hexDigestOf } from "../core/hex-digest.ts";
import { bytesOf } from "../core/team-address.ts";
import { type PackedKeys, packKeys } from "./key-index.ts";

/** What the first line of a feed says of the lines below it. */
const Header = z.object({
  form: z.literal(1),
  /** When the list was made. */
  asOf: z.iso.datetime(),
  /** How many lines follow. */
  count: z.number().int().min(0),
  /** Of all bytes after the first line end, in hexadecimal digits. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** ECDSA P-256 with SHA-256 over `feedSeal`, in base64. */
  signature: z.string().max(200),
});

/** A list of hashes that must not be written to, checked as a whole. */
export interface Feed {
  /** When it was made; ms since the epoch. */
  asOf: number;
  count: number;
  packed: PackedKeys;
}

/** What the signature is made over. */
export function feedSeal({ asOf, count, sha256 }: Pick<z.infer<typeof Header>, "asOf" | "count" | "sha256">): string {
  return `goodsend feed 1\n${asOf}\n${count}\n${sha256}`;
}

const line = /^[A-Za-z0-9_-]{43}$/;

/**
 * Reads a feed: a line of JSON, then a hash in each line. Nothing of it is given where anything is wrong.
 * @param publicKey of ECDSA P-256
 */
export async function readFeed(
  bytes: Uint8Array<ArrayBuffer>,
  publicKey: CryptoKey,
): Promise<{ feed: Feed } | { fault: string }> {
  const end = bytes.indexOf(10);
  if (end < 0 || end > 2000) return { fault: "line 1: no header" };
  const header = Header.safeParse(parsed(new TextDecoder().decode(bytes.subarray(0, end)))).data;
  if (!header) return { fault: "line 1: the header is not as it should be" };
  const body = bytes.subarray(end + 1);
  const algorithm = { name: "ECDSA", hash: "SHA-256" };
  const signed = new TextEncoder().encode(feedSeal(header));
  const signature = bytesOf(header.signature);
  if (!signature || !(await crypto.subtle.verify(algorithm, publicKey, signature, signed)))
    return { fault: "line 1: the signature is not that of the organisation" };
  if ((await hexDigestOf(body)) !== header.sha256) return { fault: "the lines are not those that were signed" };
  const lines = new TextDecoder().decode(body).split("\n");
  if (lines.at(-1) === "") lines.pop();
  if (lines.length !== header.count) return { fault: `${lines.length} lines instead of ${header.count}` };
  const wrong = lines.findIndex((text) => !line.test(text));
  if (wrong >= 0) return { fault: `line ${wrong + 2}: no hash` };
  const packed = packKeys(lines.map((hash) => `h:${hash}`));
  return { feed: { asOf: Date.parse(header.asOf), count: header.count, packed } };
}

/** The public half of the key that feeds are signed with, from its SPKI form. @throws where it is none */
export function readFeedKey(spki: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  return crypto.subtle.importKey("spki", spki, { name: "ECDSA", namedCurve: "P-256" }, false, ["verify"]);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
