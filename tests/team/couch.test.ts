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

  it("that shows a page of its own in the place of the server is no server", async () => {
    couch.proxy = () => 200;
    expect((await anna.share()).fault).toMatchObject({ why: "server" });
  });
});

describe("an account", () => {
  it("without the role is told that it may not use the database", async () => {
    couch.roles.set("u1", []);
    expect((await anna.share()).fault).toMatchObject({
      why: "forbidden",
      detail: expect.stringContaining("not allowed"),
    });
  });
});
