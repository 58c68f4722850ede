import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { DayFigures } from "../../lib/core/day-figures.ts";
import { Team } from "../../lib/core/team-policy.ts";
import { sampleCompose, sampleFinding } from "../gallery/sample-finding.ts";
import { type CouchServer, startCouch } from "../lab/couch-server.ts";
import { newWorld } from "./mortal-world.ts";
import { mortalWriter } from "./mortal-writer.ts";

let world = newWorld();

type Writer = Awaited<ReturnType<typeof mortalWriter>>;
const startWriter = (deathAt?: number) => mortalWriter(world, deathAt);

/** An ordinary run takes some moments, others each time; `GOODSEND_FUZZ=1 npx vitest run tests/faults` takes all. */
const step = process.env.GOODSEND_FUZZ === undefined ? 3 : 1;
const first = process.env.GOODSEND_FUZZ === undefined ? Math.floor(Math.random() * step) : 0;

interface Flow {
  prepare?(writer: Writer): Promise<unknown>;
  work(writer: Writer): Promise<unknown>;
  /** What the next start, or the user, does. */
  again(writer: Writer): Promise<unknown>;
  check(writer: Writer, died: string): Promise<void>;
}

/** Kills the writer at the moments at which a flow waits for a store. Gives at how many. */
async function killEverywhere({ prepare, work, again, check }: Flow): Promise<number> {
  let deaths = 0;
  for (let deathAt = first; ; deathAt += step) {
    vi.stubGlobal("indexedDB", new IDBFactory());
    world = newWorld();
    world.local.set("policy", { team });
    await prepare?.(await startWriter());
    const mortal = await startWriter(deathAt);
    const isDead = await Promise.race([work(mortal).then(() => false), world.died.promise.then(() => true)]);
    if (!isDead) return deaths;
    deaths++;
    const next = await startWriter();
    await again(next);
    await check(next, `killed at moment ${deathAt}`);
  }
}

const allFactsOf = (writer: Writer) => writer.documentsAfter("facts", 0, 1e6);
const kindsOf = async (writer: Writer) => (await allFactsOf(writer)).map(({ kind }) => kind);
const eventsOf = async (writer: Writer) => {
  const { entries, broken } = await writer.readAudit();
  expect(broken).toBeUndefined();
  return entries.map(({ event }) => event.kind);
};

const now = Date.UTC(2026, 10, 26, 12);
const keyed = { key: "7.0.c", revision: 4 };
const key = Buffer.alloc(32, 7).toString("base64");
let team: Team = Team.parse({});

beforeEach(() => {
  team = Team.parse({});
  vi.spyOn(console, "warn").mockImplementation(() => undefined);
});

describe("killed at any moment", { timeout: 120_000 }, () => {
  it("over an opt-out that is typed: typed again it is on the list once, and the audit tells of it once", async () => {
    const add = (writer: Writer) => writer.addOptOut({ address: "max@globex.example", date: "2026-11-20" }, now);
    const deaths = await killEverywhere({
      work: add,
      again: async (writer) => {
        await writer.settleOwedEntries();
        await add(writer);
      },
      check: async (writer, died) => {
        expect(await kindsOf(writer), died).toEqual(["opt-out"]);
        expect(await eventsOf(writer), died).toEqual(["opt-out"]);
      },
    });
    expect(deaths).toBeGreaterThan(1);
  });

  it.each([
    ["held", (writer: Writer) => writer.noteKept("7.0.c", 4, "one")],
    ["override", (writer: Writer) => writer.overrideSend("7.0.c", 4, "one", "agreed")],
  ] as const)(
    "over a press on Send (%s): once it is known, the next start tells the audit of it, once",
    async (kind, work) => {
      const told: string[][] = [];
      const findings = [sampleFinding({ id: "address:1", level: "confirm" })];
      const state = sampleCompose({ findings, status: "confirm" }, keyed);
      await killEverywhere({
        prepare: async () => world.session.set("compose:7.0.c", state),
        work,
        again: (writer) => writer.settleOwedEntries(),
        check: async (writer) => void told.push(await eventsOf(writer)),
      });
      const known = told.filter((events) => events.length > 0);
      expect(known).toEqual(known.map(() => [kind]));
      expect(told.slice(-known.length)).toEqual(known);
      // From the note that it is owed until it is told there are six moments; before, policy and verdict are read.
      expect(known.length * step).toBeGreaterThanOrEqual(6);
    },
  );

  it.each([
    ["held", (writer: Writer) => writer.noteKept("7.0.c", 4, "one")],
    ["override", (writer: Writer) => writer.overrideSend("7.0.c", 4, "one", "agreed")],
  ] as const)(
    "over a press on Send (%s) that the page tells of again, since nobody answered: the audit tells of it once",
    async (kind, press) => {
      const state = sampleCompose({ findings: [sampleFinding({ level: "confirm" })], status: "confirm" }, keyed);
      const deaths = await killEverywhere({
        prepare: async () => world.session.set("compose:7.0.c", state),
        work: press,
        again: async (writer) => {
          await writer.settleOwedEntries();
          await press(writer);
        },
        check: async (writer, died) => expect(await eventsOf(writer), died).toEqual([kind]),
      });
      expect(deaths).toBeGreaterThan(3);
    },
  );

  it("over presses on Send of two mails in turn, of which both pages tell again: the audit tells of each once", async () => {
    const state = (id: string) =>
      sampleCompose(
        { findings: [sampleFinding({ level: "confirm" })], status: "confirm" },
        { key: `7.0.${id}`, revision: 4 },
      );
    const press = (writer: Writer, id: string) => writer.noteKept(`7.0.${id}`, 4, `press of ${id}`);
    const deaths = await killEverywhere({
      prepare: async () => {
        for (const id of ["a", "b"]) world.session.set(`compose:7.0.${id}`, state(id));
      },
      work: async (writer) => {
        await press(writer, "a");
        await press(writer, "b");
      },
      again: async (writer) => {
        await writer.settleOwedEntries();
        for (const id of ["a", "b", "a", "b"]) await press(writer, id);
      },
      check: async (writer, died) => expect(await eventsOf(writer), died).toEqual(["held", "held"]),
    });
    expect(deaths).toBeGreaterThan(3);
  });

  it("over an import of 10,000 opt-outs: none or all are there, imported again each once, and the audit tells of them once", async () => {
    const facts = Array.from({ length: 10_000 }, (_, at) => {
      const subject = `person${at}@globex${at % 500}.example`;
      return { kind: "opt-out", key: subject, subject, at: now, source: "import" } as const;
    });
    const add = (writer: Writer) => writer.importFacts({ facts, undated: new Set() }, { now });
    const deaths = await killEverywhere({
      work: add,
      again: async (writer) => {
        const { length } = await allFactsOf(writer);
        expect([0, 10_000]).toContain(length);
        await writer.settleOwedEntries();
        expect(await add(writer)).toEqual({ added: 10_000 - length, known: length });
      },
      check: async (writer, died) => {
        const ids = (await allFactsOf(writer)).map(({ id }) => id);
        expect([ids.length, new Set(ids).size], died).toEqual([10_000, 10_000]);
        expect(await eventsOf(writer), died).toEqual(["opt-out"]);
      },
    });
    expect(deaths).toBeGreaterThan(1);
  });

  it("over a consent that is taken back for a newer one: done again it holds once", async () => {
    const consent = (date: string) =>
      ({ address: "max@globex.example", basis: "consent", date, evidence: "A form" }) as const;
    const edit = async (writer: Writer) => {
      const { facts } = await writer.factsUnder(["max@globex.example"]);
      const old = facts.find((fact) => fact.kind === "record" && fact.at < Date.UTC(2026, 5, 1));
      if (old?.kind === "record") await writer.takeRecordBack(old, now);
      await writer.addRecord(consent("2026-09-01"), now);
    };
    const deaths = await killEverywhere({
      prepare: (writer) => writer.addRecord(consent("2026-01-01"), now),
      work: edit,
      again: edit,
      check: async (writer, died) => {
        expect((await kindsOf(writer)).sort(), died).toEqual(["record", "record", "void"]);
      },
    });
    expect(deaths).toBeGreaterThan(1);
  });

  it("over an erasure: it is ended by the next start, and the audit tells of it", async () => {
    const deaths = await killEverywhere({
      prepare: async (writer) => {
        await writer.addOptOut({ address: "max@globex.example", date: "2026-11-20" }, now);
      },
      work: (writer) => writer.eraseData("everything"),
      again: (writer) => writer.finishErasure(),
      check: async (writer, died) => {
        const isErased = (await eventsOf(writer)).includes("erased");
        // Killed before a word of it was written down, nothing is gone; else all is.
        expect(await kindsOf(writer), died).toEqual(isErased ? [] : ["opt-out"]);
        expect(world.local.has("policy"), died).toBe(!isErased);
        expect(world.local.has("erasing"), died).toBe(false);
      },
    });
    expect(deaths).toBeGreaterThan(2);
  });

  it("over an entry of the audit: the chain holds, and nothing is told twice", async () => {
    const note = (writer: Writer) => writer.noteInAudit({ kind: "erased", what: "history" }, now);
    const deaths = await killEverywhere({
      prepare: note,
      work: note,
      again: async () => undefined,
      check: async (writer, died) => {
        const kinds = await eventsOf(writer);
        expect([1, 2], died).toContain(kinds.length);
        await note(writer);
        expect(await eventsOf(writer), died).toHaveLength(kinds.length + 1);
      },
    });
    expect(deaths).toBeGreaterThan(1);
  });
});

describe("a round with the team that is killed at any moment", { timeout: 120_000 }, () => {
  let couch: CouchServer;
  beforeEach(async () => {
    couch = await startCouch("goodsend");
    team = Team.parse({ url: couch.url, database: "goodsend", user: "u1", password: "secret-1", key });
  });
  afterEach(() => couch.stop());

  it("is made good by the next: facts and figures are there once, here and on the server", async () => {
    const figures: DayFigures = { day: "2026-11-20", sent: 3, bounced: 0, waiting: 0, late: 0, groups: {} };
    const share = (writer: Writer) => writer.teamRound(team, async () => [figures]);
    const optOuts = (name: string) =>
      [1, 2, 3].map((at) => {
        const subject = `${name}${at}@globex.example`;
        return { kind: "opt-out", key: subject, subject, at: now, recordedAt: now, by: "", source: "typed" } as const;
      });
    const deaths = await killEverywhere({
      prepare: async (writer) => {
        await couch.remake();
        await writer.recordFacts(optOuts("bo"));
        await share(writer);
        vi.stubGlobal("indexedDB", new IDBFactory());
        await (await startWriter()).recordFacts(optOuts("max"));
      },
      work: share,
      again: async (writer) => {
        expect((await share(writer)).fault).toBeUndefined();
        expect((await share(writer)).sent).toBe(0);
      },
      check: async (writer, died) => {
        const shared = await couch.documents("goodsend");
        expect(shared.filter(({ kind }) => kind === "opt-out").length, died).toBe(6);
        expect(shared.filter(({ kind }) => kind === "figures").length, died).toBe(2);
        const own = await allFactsOf(writer);
        expect([own.length, new Set(own.map((fact) => fact.id)).size], died).toEqual([6, 6]);
        expect((await writer.figuresSince("")).length, died).toBe(2);
      },
    });
    expect(deaths).toBeGreaterThan(10);
  });
});
