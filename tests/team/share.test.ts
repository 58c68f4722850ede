import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type CouchServer, startCouch } from "../lab/couch-server.ts";
import { type Machine, machineBrowser, startMachine, teamOf } from "./machine.ts";

vi.mock("wxt/browser", () => ({ browser: machineBrowser() }));

const at = Date.UTC(2026, 2, 1);
const day = 86_400_000;
const now = at + 30 * day;

const optOutOf = (subject: string, when = at) =>
  ({
    kind: "opt-out",
    key: subject,
    subject,
    at: when,
    recordedAt: when,
    by: "",
    source: "typed",
    note: "Called Bo",
  }) as const;
const consentOf = (subject: string, when = at) =>
  ({
    kind: "record",
    key: subject,
    subject,
    at: when,
    recordedAt: when,
    by: "",
    basis: "consent",
    evidence: "A form",
  }) as const;

let couch: CouchServer;
let anna: Machine;
let ben: Machine;

const people = (count: number, from = 0) => Array.from({ length: count }, (_, n) => `person${from + n}@globex.example`);
const factCount = async (machine: Machine) => (await machine.documentsAfter("facts", 0, 1e6)).length;

beforeEach(async () => {
  couch = await startCouch("goodsend");
  anna = await startMachine(teamOf(couch.url));
  ben = await startMachine(teamOf(couch.url, "u2", "secret-2"));
});

afterEach(() => couch.stop());

describe("an opt-out that one of the team records", () => {
  it("holds mail of all others after one round, whatever it covers", async () => {
    await anna.recordFacts([
      optOutOf("max@globex.example"),
      optOutOf("initech.example"),
      optOutOf("*.umbrella.example"),
    ]);
    expect((await anna.unshared()).size).toBe(3);
    expect(await anna.share()).toMatchObject({ sent: 3, added: 0, damagedCount: 0 });
    expect((await anna.unshared()).size).toBe(0);
    expect(await ben.share()).toMatchObject({ sent: 0, added: 3 });
    for (const email of ["Max+news@globex.example", "jo@mail.initech.example", "jo@eu.umbrella.example"])
      expect(await ben.isHeld(email, now), email).toBe(true);
    expect(await ben.isHeld("moritz@globex.example", now)).toBe(false);
    expect((await ben.unshared()).size).toBe(0);
  });

  it("is lifted for all by a newer consent of another, until that is taken back", async () => {
    await anna.recordFacts([optOutOf("max@globex.example")]);
    await anna.share();
    await ben.share();
    await ben.recordFacts([consentOf("max@globex.example", at + day)]);
    await ben.share();
    await anna.share();
    expect(await anna.isHeld("max@globex.example", now)).toBe(false);
    const { facts } = await anna.factsUnder(["max@globex.example"]);
    const consent = facts.find(({ kind }) => kind === "record");
    expect(consent).toMatchObject({ by: "u2" });
    const about = { key: "max@globex.example", at: at + 2 * day, recordedAt: at + 2 * day, by: "" };
    await anna.recordFacts([{ ...about, kind: "void", of: consent?.id ?? "" }]);
    await anna.share();
    await ben.share();
    expect(await anna.isHeld("max@globex.example", now)).toBe(true);
    expect(await ben.isHeld("max@globex.example", now)).toBe(true);
  });

  it("leaves the machine without an address, a domain, a word or a password in any request or answer", async () => {
    await anna.recordFacts([
      optOutOf("max@globex.example"),
      optOutOf("initech.example"),
      consentOf("bo@globex.example"),
    ]);
    await anna.share();
    await ben.share();
    const text = couch.wire.join("\n");
    expect(text).toContain("opt-out");
    expect(text).not.toMatch(/max@|globex|initech|Called|A form|secret-1|@/);
    for (const document of await couch.documents("goodsend"))
      expect(JSON.stringify(document)).not.toMatch(/@|\.example/);
  });
});

describe("a team whose members were apart", () => {
  it("has all that either recorded, and nothing twice, once both are back", async () => {
    await anna.share();
    await ben.share();
    await anna.recordFacts(people(1200).map((email) => optOutOf(email)));
    await ben.recordFacts(people(1200, 600).map((email) => optOutOf(email)));
    for (const machine of [anna, ben, anna]) expect((await machine.share()).fault).toBeUndefined();
    expect(await couch.documents("goodsend")).toHaveLength(1800);
    expect(await factCount(anna)).toBe(1800);
    expect(await factCount(ben)).toBe(1800);
  });

  it("comes to the same in whatever order they share", async () => {
    const step = fc.tuple(
      fc.boolean(),
      fc.constantFrom("share", "opt-out", "consent"),
      fc.nat({ max: 2 }),
      fc.nat({ max: 9 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
        await couch.remake();
        const pair = [
          await startMachine(teamOf(couch.url)),
          await startMachine(teamOf(couch.url, "u2", "secret-2")),
        ] as const;
        for (const [isFirst, what, person, days] of steps) {
          const machine = pair[isFirst ? 0 : 1];
          const email = `p${person}@globex.example`;
          if (what === "share") await machine.share();
          else await machine.recordFacts([(what === "consent" ? consentOf : optOutOf)(email, at + days * day)]);
        }
        for (const machine of [...pair, ...pair]) expect((await machine.share()).fault).toBeUndefined();
        for (const email of ["p0@globex.example", "p1@globex.example", "p2@globex.example"])
          expect(await pair[0].isHeld(email, now)).toBe(await pair[1].isHeld(email, now));
      }),
      { numRuns: 12 },
    );
  }, 30_000);

  it("keeps what came with a clock that is wrong by a day", async () => {
    await anna.recordFacts([optOutOf("max@globex.example", now + day), optOutOf("jo@globex.example", now - day)]);
    await anna.share();
    await ben.share();
    expect(await ben.isHeld("max@globex.example", now)).toBe(true);
    expect(await ben.isHeld("jo@globex.example", now)).toBe(true);
  });
});

describe("a server that fails", () => {
  it("is caught up with where its connection was cut in the middle, at whatever request", async () => {
    // As few as take three requests.
    await anna.recordFacts(people(2001).map((email) => optOutOf(email)));
    for (let cut = 1; cut < 8; cut++) {
      let left = cut;
      couch.gate = () => left-- > 0;
      await anna.share();
      left = cut;
      await ben.share();
    }
    couch.gate = () => true;
    expect((await anna.share()).fault).toBeUndefined();
    expect((await ben.share()).fault).toBeUndefined();
    expect(await couch.documents("goodsend")).toHaveLength(2001);
    expect(await factCount(ben)).toBe(2001);
    expect((await anna.unshared()).size).toBe(0);
  }, 30_000);

  it("that is off is told as unreachable, and the opt-out goes on waiting", async () => {
    await anna.share();
    await couch.stop();
    await anna.recordFacts([optOutOf("max@globex.example")]);
    expect((await anna.share()).fault).toMatchObject({ why: "unreachable" });
    expect((await anna.unshared()).size).toBe(1);
    expect(await anna.isHeld("max@globex.example", now)).toBe(true);
  });

  it("that takes an account back is told so; with the account again, all goes on", async () => {
    await anna.recordFacts([optOutOf("max@globex.example")]);
    couch.accounts.delete("u1");
    expect((await anna.share()).fault).toMatchObject({ why: "unauthorized" });
    couch.accounts.set("u1", "secret-1");
    expect(await anna.share()).toMatchObject({ sent: 1 });
  });

  it("that was made anew is given everything again", async () => {
    await anna.recordFacts(people(5).map((email) => optOutOf(email)));
    await anna.share();
    await couch.remake();
    expect(await anna.share()).toMatchObject({ sent: 5 });
    await ben.share();
    expect(await factCount(ben)).toBe(5);
    expect(await factCount(anna)).toBe(5);
  });

  it("has no database of that name, which is told", async () => {
    const team = { ...teamOf(couch.url), database: "other" };
    expect((await anna.share(team)).fault?.why).toBe("missing");
  });
});

describe("a machine", () => {
  it("that was off for long, or stopped, goes on where it was", async () => {
    await ben.share();
    for (let round = 0; round < 3; round++) {
      await anna.recordFacts(people(700, round * 700).map((email) => optOutOf(email)));
      await anna.share();
    }
    const again = await startMachine(teamOf(couch.url, "u2", "secret-2"), ben.database);
    expect(await again.share()).toMatchObject({ added: 2100 });
    expect(await again.share()).toMatchObject({ added: 0, sent: 0 });
  });

  it("loses nothing by a document of another that is damaged or made up, and names it", async () => {
    await anna.recordFacts([optOutOf("max@globex.example")]);
    await anna.share();
    const [genuine] = await couch.documents("goodsend");
    const id = (n: number) => n.toString(16).padStart(32, "0");
    await couch.put("goodsend", [
      { _id: id(1), _rev: `1-${id(1)}`, kind: "opt-out", form: 1 },
      { ...genuine, _id: id(2), _rev: `1-${id(2)}` },
      { _id: "notes", _rev: `1-${id(3)}`, text: "hello" },
    ]);
    const report = await ben.share();
    expect(report).toMatchObject({ added: 1, damagedCount: 3 });
    expect(report.damaged.map(({ id: of }) => of)).toEqual(expect.arrayContaining([id(1), id(2), "notes"]));
    expect(report.fault).toBeUndefined();
    expect(await ben.isHeld("max@globex.example", now)).toBe(true);
  });

  it("keeps an opt-out that somebody removed from the server", async () => {
    await anna.recordFacts([optOutOf("max@globex.example")]);
    await anna.share();
    await ben.share();
    const [genuine] = await couch.documents("goodsend");
    const id = String(genuine?._id);
    await couch.put("goodsend", [
      {
        _id: id,
        _rev: "2-00000000000000000000000000000001",
        _deleted: true,
        _revisions: { start: 2, ids: ["00000000000000000000000000000001", id] },
      },
    ]);
    await ben.share();
    expect(await ben.isHeld("max@globex.example", now)).toBe(true);
  });
});
