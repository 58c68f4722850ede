import { createServer } from "node:http";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type CouchServer, startCouch } from "../lab/couch-server.ts";
import { type Machine, machineBrowser, startMachine, teamOf } from "./machine.ts";

vi.mock("wxt/browser", () => ({ browser: machineBrowser() }));

const at = Date.UTC(2026, 2, 1);
const optOutOf = (subject: string) =>
  ({ kind: "opt-out", key: subject, subject, at, recordedAt: at, by: "", source: "typed" }) as const;
const people = (count: number) => Array.from({ length: count }, (_, n) => optOutOf(`person${n}@globex.example`));
const factCount = async (machine: Machine) => (await machine.documentsAfter("facts", 0, 1e6)).length;

let couch: CouchServer;
let anna: Machine;
let ben: Machine;

beforeEach(async () => {
  couch = await startCouch("goodsend");
  anna = await startMachine(teamOf(couch.url));
  ben = await startMachine(teamOf(couch.url, "u2", "secret-2"));
});
afterEach(() => couch.stop());

/** Asks the server as a member does who writes requests by hand. */
async function asMember(method: string, path: string, body?: object): Promise<{ status: number; body: unknown }> {
  const headers = { Authorization: `Basic ${btoa("u2:secret-2")}`, "Content-Type": "application/json" };
  const response = await fetch(`${couch.url}/goodsend/${path}`, { method, headers, body: JSON.stringify(body) });
  return { status: response.status, body: await response.json() };
}

describe("a server that a member writes to by hand", () => {
  it("takes nothing that changes, removes or stands beside an opt-out of another", async () => {
    await anna.recordFacts([optOutOf("max@globex.example")]);
    await anna.share();
    const [genuine = {}] = await couch.documents("goodsend");
    const id = String(genuine._id);
    const other = "f".repeat(32);
    const revisions = { start: 2, ids: [other, id] };
    for (const attempt of [
      { ...genuine, _rev: `2-${other}`, _deleted: true, _revisions: revisions },
      { ...genuine, _rev: `2-${other}`, at: 5, _revisions: revisions },
      { ...genuine, _rev: `1-${other}`, at: 5 },
      { ...genuine, _id: other, _rev: `1-${other}` },
      { _id: "_design/mine", _rev: `1-${other}`, validate_doc_update: "function () {}" },
    ]) {
      const { status, body } = await asMember("POST", "_bulk_docs", { docs: [attempt], new_edits: false });
      expect({ status, body }, JSON.stringify(attempt)).toMatchObject({ status: 201, body: [{ error: "forbidden" }] });
    }
    expect(await couch.documents("goodsend")).toEqual([genuine]);
  });

  it("cannot be made to keep an opt-out back by what they write in another machine's note", async () => {
    await anna.share();
    const [, name = ""] = /GET \/goodsend\/(_local[^ ?]+)/.exec(couch.wire.join("\n")) ?? [];
    const { body: note } = await asMember("GET", name);
    expect((await asMember("PUT", name, { ...Object(note), facts: 1_000_000 })).status).toBe(201);
    await anna.recordFacts([optOutOf("max@globex.example")]);
    expect(await anna.share()).toMatchObject({ sent: 1 });
    expect((await anna.unshared()).size).toBe(0);
  });
});

describe("a cluster", () => {
  it("whose places in its feed go backwards brings nothing twice", async () => {
    await anna.recordFacts(people(30));
    await anna.share();
    expect(await ben.share()).toMatchObject({ added: 30 });
    couch.replays = 20;
    expect(await ben.share()).toMatchObject({ added: 0, damagedCount: 0 });
    expect(await factCount(ben)).toBe(30);
  });

  it("that does not know a place of before is read from its beginning", async () => {
    await anna.recordFacts(people(5));
    await anna.share();
    await ben.share();
    couch.tag = "after a move";
    await anna.recordFacts([optOutOf("max@globex.example")]);
    for (const machine of [anna, ben]) expect((await machine.share()).fault).toBeUndefined();
    expect([await factCount(anna), await factCount(ben)]).toEqual([6, 6]);
  });

  it("gives places that are no numbers, which come back as they were", async () => {
    await anna.recordFacts(people(3));
    await anna.share();
    await anna.share();
    const places = [...couch.wire.join("\n").matchAll(/since=([^& ]+)/g)].map(([, place = ""]) => place);
    expect(places.at(-1)).toMatch(/^\d+-g1AAAA/);
  });
});

describe("a server that asks its rules of what is there already", () => {
  it("is not told to have refused that, and what it does refuse is named", async () => {
    couch.asksAgain = true;
    await anna.recordFacts(people(3));
    await ben.recordFacts(people(3));
    expect(await anna.share()).toMatchObject({ sent: 3 });
    expect(await ben.share()).toMatchObject({ sent: 3, refused: [] });
    expect((await ben.unshared()).size).toBe(0);
    const { _id } = { _id: "0".repeat(32), ...(await couch.documents("goodsend"))[0] };
    await couch.remake();
    await couch.put("goodsend", [{ _id, _rev: `2-${"f".repeat(32)}` }]);
    expect(await anna.share()).toMatchObject({ fault: { why: "refused" }, refused: [{ id: _id }] });
  });
});

describe("a cluster in trouble", () => {
  it.each(["POST _bulk_docs", "GET _changes", "GET _local"])(
    "that fails %s as a whole is told by its number and reason, and all is caught up with after it",
    async (part) => {
      await anna.recordFacts(people(20));
      await ben.recordFacts([optOutOf("max@globex.example")]);
      await ben.share();
      for (const status of [412, 500, 503] as const) {
        couch.trouble = (asked) => (asked.startsWith(part) ? status : undefined);
        const { fault } = await anna.share();
        expect(fault).toMatchObject({
          why: "server",
          detail: expect.stringMatching(new RegExp(`^${status}: (?:progress not|The request|Nodes are)`)),
        });
      }
      couch.trouble = () => undefined;
      expect((await anna.share()).fault).toBeUndefined();
      expect(await couch.documents("goodsend")).toHaveLength(21);
      expect(await factCount(anna)).toBe(21);
    },
  );

  it("that has written half of what it was given says so, and is given the other half with the next round", async () => {
    await anna.recordFacts(people(1500));
    couch.trouble = (asked) => (asked === "POST _bulk_docs" ? "half" : undefined);
    expect((await anna.share()).fault).toMatchObject({ why: "server", detail: expect.stringContaining("500") });
    expect(await couch.documents("goodsend")).toHaveLength(500);
    expect((await anna.unshared()).size).toBe(1500);
    couch.trouble = () => undefined;
    expect((await anna.share()).fault).toBeUndefined();
    expect(await couch.documents("goodsend")).toHaveLength(1500);
    expect((await anna.unshared()).size).toBe(0);
  });

  it("of which fewer nodes than are wanted have written has taken it all the same", async () => {
    await anna.recordFacts(people(10));
    couch.trouble = (asked) => (asked === "POST _bulk_docs" ? "accepted" : undefined);
    expect(await anna.share()).toMatchObject({ sent: 10 });
    expect((await anna.unshared()).size).toBe(0);
  });

  it("whose feed breaks off in the middle, with the reason at its end, is read again: nothing is missed", async () => {
    await anna.recordFacts(people(40));
    await anna.share();
    couch.trouble = (asked) => (asked === "GET _changes" ? "breaks-off" : undefined);
    expect((await ben.share()).fault).toMatchObject({ why: "server" });
    couch.trouble = () => undefined;
    expect(await ben.share()).toMatchObject({ added: 40 });
  });

  it("that takes no document of some length names the one, and takes all others", async () => {
    await anna.recordFacts([...people(30), { ...optOutOf("max@globex.example"), country: "DE" }]);
    const lengths = async () => (await couch.documents("goodsend")).map((document) => JSON.stringify(document).length);
    expect((await anna.share()).fault).toBeUndefined();
    couch.longestDocument = Math.max(...(await lengths())) - 1;
    await couch.remake();
    const { fault, refused } = await anna.share();
    expect(fault).toMatchObject({ why: "refused", detail: "the server calls it too large" });
    expect(refused).toHaveLength(1);
    expect(await couch.documents("goodsend")).toHaveLength(30);
  });
});

describe("a proxy before the server", () => {
  it("that takes short requests alone is given the entries in parts", async () => {
    couch.longestBody = 60_000;
    await anna.recordFacts(people(1000));
    expect(await anna.share()).toMatchObject({ sent: 1000 });
    expect(await couch.documents("goodsend")).toHaveLength(1000);
    couch.longestBody = 100;
    await ben.recordFacts([optOutOf("max@globex.example")]);
    // Its notes are too long for it as well, which is told.
    expect((await ben.share()).fault).toMatchObject({ why: "server" });
    couch.longestBody = 2 ** 32;
    expect((await ben.share()).fault).toBeUndefined();
    expect(await couch.documents("goodsend")).toHaveLength(1001);
  });

  it.each([429, 502, 503, 504])(
    "that answers %i with a page is told by its number, and all goes on after it",
    async (status) => {
      await anna.recordFacts(people(3));
      let left = 1;
      couch.proxy = () => (left-- > 0 ? undefined : status);
      const { fault } = await anna.share();
      expect(fault).toMatchObject({ why: "server", detail: expect.stringContaining(String(status)) });
      couch.proxy = () => undefined;
      expect((await anna.share()).fault).toBeUndefined();
      expect(await couch.documents("goodsend")).toHaveLength(3);
    },
  );

  it.each([
    ["120", 120_000],
    [new Date(Date.now() + 300_000).toUTCString(), 300_000],
  ])("that asks to be left alone (Retry-After: %s) is heard, in a page as in JSON", async (header, wait) => {
    await anna.recordFacts(people(3));
    for (const type of ["text/html", "application/json"]) {
      couch.proxy = () => 429;
      couch.proxyHeaders = { "Retry-After": header, "Content-Type": type };
      const { fault } = await anna.share();
      expect(fault).toMatchObject({ why: "server", detail: expect.stringContaining("429") });
      expect(Math.abs((fault?.retryAfter ?? 0) - wait)).toBeLessThan(60_000);
    }
    couch.proxyHeaders = { "Retry-After": "soon" };
    expect((await anna.share()).fault).not.toHaveProperty("retryAfter");
    couch.proxy = () => undefined;
    expect(await anna.share()).toMatchObject({ sent: 3 });
  });

  it("that compresses what it passes on, and sets a cookie of a session, is understood and gets no cookie back", async () => {
    const proxy = await startProxy(couch.url);
    const team = { ...teamOf(couch.url), url: proxy.url };
    await anna.recordFacts(people(300));
    expect(await anna.share(team)).toMatchObject({ sent: 300 });
    expect(await ben.share({ ...teamOf(couch.url, "u2", "secret-2"), url: proxy.url })).toMatchObject({ added: 300 });
    expect(proxy.compressed).toBeGreaterThan(3);
    expect(proxy.cookies).toEqual([]);
    proxy.stop();
  });

  it("that shows a page of its own in the place of the server is no server", async () => {
    couch.proxy = () => 200;
    expect((await anna.share()).fault).toMatchObject({ why: "server" });
  });
});

describe("an account", () => {
  it("that runs out in the middle of a round is told so, and nothing is lost or doubled once it is there again", async () => {
    await anna.recordFacts(people(1500));
    for (const last of [2, 3, 4]) {
      let asked = 0;
      couch.gate = () => {
        if (++asked > last) couch.accounts.delete("u1");
        return true;
      };
      expect((await anna.share()).fault).toMatchObject({ why: "unauthorized" });
      couch.accounts.set("u1", "secret-1");
    }
    couch.gate = () => true;
    expect((await anna.share()).fault).toBeUndefined();
    expect(await couch.documents("goodsend")).toHaveLength(1500);
    expect(await factCount(anna)).toBe(1500);
  });

  it("without the role is told that it may not use the database", async () => {
    couch.roles.set("u1", []);
    expect((await anna.share()).fault).toMatchObject({
      why: "forbidden",
      detail: expect.stringContaining("not allowed"),
    });
  });
});

/** A proxy that compresses every answer and sets a cookie with it. */
async function startProxy(target: string) {
  const cookies: string[] = [];
  const proxy = { url: "", compressed: 0, cookies, stop: () => void server.close() };
  const server = createServer(async (request, response) => {
    if (request.headers.cookie) cookies.push(request.headers.cookie);
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part);
    const { method = "GET", headers } = request;
    const answer = await fetch(`${target}${request.url}`, {
      method,
      headers: { authorization: headers.authorization ?? "", "content-type": headers["content-type"] ?? "" },
      ...(parts.length > 0 && { body: Buffer.concat(parts) }),
    });
    proxy.compressed++;
    response.writeHead(answer.status, {
      "Content-Type": answer.headers.get("Content-Type") ?? "application/json",
      "Content-Encoding": "gzip",
      "Set-Cookie": "AuthSession=abc; Version=1; Max-Age=1; Path=/; HttpOnly",
    });
    response.end(gzipSync(Buffer.from(await answer.arrayBuffer())));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  proxy.url = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
  return proxy;
}
