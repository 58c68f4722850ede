import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { DayFigures } from "../../lib/core/day-figures.ts";
import { teamWeeksOf } from "../../lib/register/team-weeks.ts";
import { type CouchServer, startCouch } from "../lab/couch-server.ts";
import { type Machine, machineBrowser, startMachine, teamOf } from "./machine.ts";

vi.mock("wxt/browser", () => ({ browser: machineBrowser() }));

const now = Date.UTC(2026, 10, 26, 12);
const figuresOf = (day: string, shown = 2, sent = 10): DayFigures => ({
  day,
  sent,
  bounced: 0,
  waiting: 0,
  late: 0,
  groups: { identity: { shown } },
});
const source =
  (...figures: DayFigures[]) =>
  async () =>
    figures;
const week = ["2026-11-16", "2026-11-17", "2026-11-18", "2026-11-19", "2026-11-20"].map((day) => figuresOf(day));

let couch: CouchServer;
beforeEach(async () => {
  couch = await startCouch("goodsend");
});
afterEach(() => couch.stop());

async function member(number: number): Promise<Machine> {
  couch.accounts.set(`u${number}`, `secret-${number}`);
  return startMachine(teamOf(couch.url, `u${number}`, `secret-${number}`));
}

const lastWeek = async (machine: Machine) => teamWeeksOf(await machine.figuresSince(""), 1, now).weeks[0];

describe("figures that members share", () => {
  it("reach all others as sums, without an account's name or a word on their way", async () => {
    const machines: Machine[] = [];
    for (let number = 1; number <= 6; number++) {
      const machine = await member(number);
      machines.push(machine);
      expect((await machine.share(undefined, source(...week))).fault).toBeUndefined();
    }
    const [first] = machines;
    if (!first) throw new Error("there is no machine");
    expect(await first.share(undefined, source(...week))).toMatchObject({ figures: 30, damagedCount: 0, added: 0 });
    const told = await lastWeek(first);
    expect(told).toMatchObject({ members: 6, sums: { sent: 300, byGroup: { identity: { shown: 60 } } } });
    const documents = await couch.documents("goodsend");
    expect(documents).toHaveLength(30);
    expect(JSON.stringify(documents)).not.toMatch(/"u\d"|author|secret|@/);
    const sizes = documents.map((document) => JSON.stringify(document).length);
    expect(Math.max(...sizes)).toBeLessThan(600);
  });

  it("are counted once, however often and in whatever order they are given, and grow where a day was mended", async () => {
    const anna = await member(1);
    await anna.share(undefined, source(...week));
    await anna.share(undefined, source(...week.toReversed()));
    const again = await startMachine(teamOf(couch.url, "u1", "secret-1"), anna.database);
    await again.share(undefined, source(...week));
    expect(await couch.documents("goodsend")).toHaveLength(5);
    await again.share(undefined, source(...week.slice(0, 4), figuresOf("2026-11-20", 3, 12)));
    expect(await couch.documents("goodsend")).toHaveLength(6);
    await again.share();
    const ben = await member(2);
    await ben.share();
    for (const machine of [again, ben]) {
      const rows = await machine.figuresSince("");
      expect(rows.map(({ sent }) => sent).sort()).toEqual([10, 10, 10, 10, 12]);
    }
  });

  it("go on where they were after a cut at whatever request, with nothing lost and nothing doubled", async () => {
    const anna = await member(1);
    const asked: string[] = [];
    const from = async (since: string) => {
      asked.push(since);
      return week;
    };
    for (let cut = 0; cut < 9; cut++) {
      let left = cut;
      couch.gate = () => left-- > 0;
      await anna.share(undefined, from);
    }
    couch.gate = () => true;
    expect((await anna.share(undefined, from)).fault).toBeUndefined();
    await anna.share(undefined, from);
    expect(await couch.documents("goodsend")).toHaveLength(5);
    expect(await anna.figuresSince("")).toHaveLength(5);
    expect([asked[0], asked.at(-1)]).toEqual(["", "2026-11-20"]);
  });

  it("are given again to a server that was made anew", async () => {
    const anna = await member(1);
    await anna.share(undefined, source(...week));
    await couch.remake();
    await anna.share(undefined, source(...week));
    expect(await couch.documents("goodsend")).toHaveLength(5);
  });

  it("keep no opt-out waiting where they cannot be counted, and say why", async () => {
    const anna = await member(1);
    const about = { key: "max@globex.example", subject: "max@globex.example", at: 1, recordedAt: 2, by: "" };
    await anna.recordFacts([{ ...about, kind: "opt-out", source: "phone" }]);
    const report = await anna.share(undefined, () => Promise.reject(new Error("the disk is broken")));
    expect(report).toMatchObject({ sent: 1, figuresFault: "Error: the disk is broken" });
    expect(report.fault).toBeUndefined();
    expect((await anna.unshared()).size).toBe(0);
    // The worker that counts them was stopped over it, say. Nothing is lost.
    const again = await anna.share(undefined, source(...week));
    expect(again.figuresFault).toBeUndefined();
    expect(await couch.documents("goodsend")).toHaveLength(6);
  });

  it("that somebody changed on the server are left out and named", async () => {
    const anna = await member(1);
    await anna.share(undefined, source(...week));
    const [genuine] = await couch.documents("goodsend");
    const id = "0".repeat(31).concat("1");
    await couch.put("goodsend", [{ ...genuine, sent: 999, _id: id, _rev: `1-${id}` }]);
    const ben = await member(2);
    expect(await ben.share()).toMatchObject({ figures: 5, damagedCount: 1 });
    expect((await ben.figuresSince("")).every(({ sent }) => sent === 10)).toBe(true);
  });
});
