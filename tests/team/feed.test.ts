import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Team } from "../../lib/core/team-policy.ts";
import { readSecret } from "../../lib/register/keyed-hash.ts";
import { makeFeed } from "../../lib/register/make-feed.ts";
import { machineBrowser, organisationKey, startMachine } from "./machine.ts";

vi.mock("wxt/browser", () => ({ browser: machineBrowser() }));

const made = Date.UTC(2026, 4, 1);
const base64 = (bytes: ArrayBuffer) => Buffer.from(bytes).toString("base64");

let server: Server;
let answer: { status: number; body: string; etag: string };
let asked: (string | undefined)[];
let team: Team;
let keys: CryptoKeyPair;

async function feedOf(list: readonly string[], now = made, signingKey = keys.privateKey): Promise<string> {
  return makeFeed(list, { secret: await readSecret(Buffer.from(organisationKey, "base64")), signingKey, now });
}

beforeEach(async () => {
  keys = await crypto.subtle.generateKey({ name: "ECDSA", namedCurve: "P-256" }, true, ["sign", "verify"]);
  asked = [];
  answer = { status: 200, body: "", etag: '"1"' };
  server = createServer(({ headers }, response) => {
    asked.push(headers["if-none-match"]);
    const isSame = headers["if-none-match"] === answer.etag;
    response.writeHead(isSame ? 304 : answer.status, { ETag: answer.etag }).end(isSame ? "" : answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  team = Team.parse({
    key: organisationKey,
    feedUrl: `http://127.0.0.1:${port}/list`,
    feedKey: base64(await crypto.subtle.exportKey("spki", keys.publicKey)),
  });
});

afterEach(() => new Promise((resolve) => server.close(resolve)));

/** Asks for the list as if the last time were long ago. */
async function renewLater(hours: number) {
  const { renewFeed } = await import("../../lib/app/renew-feed.ts");
  return renewFeed(team, Date.now() + hours * 3_600_000);
}

describe("the organisation's list of hashes", () => {
  it("holds mail to everybody on it, and is asked for again only where it has changed", async () => {
    answer.body = await feedOf(["max@globex.example", "initech.example"]);
    const machine = await startMachine(team);
    expect(await machine.share()).toMatchObject({ feed: { asOf: made, count: 2, isNew: true } });
    expect(await machine.isHeld("Max+x@globex.example", made)).toBe(true);
    expect(await machine.isHeld("jo@mail.initech.example", made)).toBe(true);
    expect(await machine.isHeld("jo@globex.example", made)).toBe(false);
    expect(await renewLater(1)).toMatchObject({ count: 2, isNew: false });
    expect(asked).toEqual([undefined, '"1"']);
  });

  it("is refused as a whole, with what is wrong and where, and the one before stays in force", async () => {
    answer.body = await feedOf(["max@globex.example"]);
    const machine = await startMachine(team);
    await machine.share();
    const next = await feedOf(["jo@globex.example"], made + 1000);
    const [header = "", line = ""] = next.split("\n");
    const other = await crypto.subtle.generateKey({ name: "ECDSA", namedCurve: "P-256" }, true, ["sign", "verify"]);
    const wrong: [string, RegExp][] = [
      [await feedOf(["jo@globex.example"], made + 1000, other.privateKey), /^line 1: the signature/],
      [`${header}\n${line}\n${line}\n`, /not those that were signed/],
      [header.replace('"count":1', '"count":2').concat("\n", line, "\n"), /^line 1: the signature/],
      [await feedOf(["jo@globex.example"], made - 1000), /older/],
      ["<html>Sign in</html>", /^line 1/],
      ["", /^line 1/],
    ];
    for (const [at, [body, fault]] of wrong.entries()) {
      answer = { status: 200, body, etag: `"wrong-${at}"` };
      expect((await renewLater(at + 1)).fault?.detail, body.slice(0, 40)).toMatch(fault);
    }
    answer = { status: 500, body: "", etag: '"none"' };
    expect((await renewLater(20)).fault?.why).toBe("server");
    expect(await machine.isHeld("max@globex.example", made)).toBe(true);
    expect(await machine.isHeld("jo@globex.example", made)).toBe(false);
  });
});
