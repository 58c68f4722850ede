import { expect, it } from "vitest";
import { hashNumber } from "../core/fingerprint.ts";
import { hexDigestOf } from "../core/hex-digest.ts";
import { feedSeal, readFeed } from "./feed.ts";
import { holdsHash } from "./key-index.ts";

const keys = await crypto.subtle.generateKey({ name: "ECDSA", namedCurve: "P-256" }, true, ["sign", "verify"]);
const asOf = "2026-05-01T00:00:00.000Z";
const hash = (letter: string) => letter.repeat(43);

/** A feed that the organisation signed, whatever stands in it. */
async function signed(body: string, count: number, changes: object = {}): Promise<Uint8Array<ArrayBuffer>> {
  const header = { asOf, count, sha256: await hexDigestOf(new TextEncoder().encode(body)) };
  const seal = new TextEncoder().encode(feedSeal(header));
  const algorithm = { name: "ECDSA", hash: "SHA-256" };
  const signature = Buffer.from(await crypto.subtle.sign(algorithm, keys.privateKey, seal)).toString("base64");
  return new TextEncoder().encode(`${JSON.stringify({ form: 1, ...header, signature, ...changes })}\n${body}`);
}

const read = async (body: string, count: number, changes?: object) =>
  readFeed(await signed(body, count, changes), keys.publicKey);

it("is read with or without an end of its last line, and without a line", async () => {
  for (const body of [`${hash("a")}\n${hash("b")}\n`, `${hash("a")}\n${hash("b")}`]) {
    const result = await read(body, 2);
    if ("fault" in result) throw new Error(result.fault);
    const { packed, ...rest } = result.feed;
    expect(rest).toEqual({ asOf: Date.parse(asOf), count: 2 });
    expect(["a", "b", "c"].map((letter) => holdsHash(packed, hashNumber(`h:${hash(letter)}`)))).toEqual([
      true,
      true,
      false,
    ]);
  }
  expect(await read("", 0)).toMatchObject({ feed: { count: 0 } });
});

it.each<[string, string, number, object]>([
  ["line 3: no hash", `${hash("a")}\nann@globex.example\n`, 2, {}],
  ["line 2: no hash", `${"a".repeat(44)}\n`, 1, {}],
  ["2 lines instead of 3", `${hash("a")}\n${hash("b")}\n`, 3, {}],
  ["2 lines instead of 1", `${hash("a")}\n${hash("b")}\n`, 1, {}],
  ["line 1: the header is not as it should be", "", 0, { form: 2 }],
  ["line 1: the header is not as it should be", "", 0, { asOf: "in May" }],
  ["line 1: the header is not as it should be", "", 0, { signature: undefined }],
  ["line 1: the signature is not that of the organisation", "", 0, { signature: "no base64!" }],
  ["line 1: the signature is not that of the organisation", "", 0, { asOf: "2026-05-02T00:00:00.000Z" }],
  ["line 1: no header", "", 0, { note: "x".repeat(2000) }],
])("is refused whole, although it is signed: %s", async (fault, body, count, changes) => {
  expect(await read(body, count, changes)).toEqual({ fault });
});
