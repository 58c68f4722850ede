import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type CouchServer, startCouch } from "../lab/couch-server.ts";
import { type Machine, machineBrowser, startMachine, teamOf } from "./machine.ts";

vi.mock("wxt/browser", () => ({ browser: machineBrowser() }));

const day = 86_400_000;
const about = (subject: string, at: number) => ({ key: subject, subject, at, recordedAt: at, by: "" });
const optOutOf = (subject: string, at: number) =>
  ({ ...about(subject, at), kind: "opt-out", source: "typed" }) as const;
const consentOf = (subject: string, at: number) =>
  ({ ...about(subject, at), kind: "record", basis: "consent" }) as const;

let couch: CouchServer;
let anna: Machine;
let ben: Machine;

beforeEach(async () => {
  couch = await startCouch("goodsend");
  anna = await startMachine(teamOf(couch.url));
  ben = await startMachine(teamOf(couch.url, "u2", "secret-2"));
});
afterEach(() => couch.stop());

const factCount = async (machine: Machine) => (await machine.documentsAfter("facts", 0, 1e6)).length;

describe("a consent that a clock ahead wrote down", () => {
  const email = "max@globex.example";
  const real = Date.now();
  const today = new Date(real).toISOString().slice(0, 10);
  const round = async (...machines: Machine[]) => {
    for (const machine of machines) expect((await machine.share()).fault).toBeUndefined();
  };

  it("of another who has shared it lifts no opt-out that is recorded before its day", async () => {
    // So little ahead that it may have been tomorrow there.
    await anna.recordFacts([consentOf(email, real + day / 2)]);
    await round(anna, ben);
    expect(await ben.addOptOut({ address: email, date: today }, real)).toBeUndefined();
    await round(ben, anna);
    for (const machine of [anna, ben]) {
      expect(await machine.isHeld(email, real)).toBe(true);
      expect(await machine.isHeld(email, real + 2 * day)).toBe(true);
    }
  });

  it("is taken back by those whom it reaches where it is ahead of the server's clock and theirs, whatever was recorded meanwhile", async () => {
    await anna.recordFacts([consentOf(email, real + 30 * day), consentOf("jo@globex.example", real - day)]);
    await ben.recordFacts([optOutOf(email, real - day), optOutOf("jo@globex.example", real - 2 * day)]);
    await round(ben, anna, ben, ben, anna);
    for (const machine of [anna, ben]) {
      expect(await machine.isHeld(email, real + 40 * day)).toBe(true);
      expect(await machine.isHeld("jo@globex.example", real)).toBe(false);
    }
    // One that is given later does.
    await ben.recordFacts([consentOf(email, real)]);
    await round(ben, anna);
    expect(await anna.isHeld(email, real + 40 * day)).toBe(false);
  });

  it("stays where the clock of one machine alone is behind", async () => {
    const { takeBackAhead } = await import("../../lib/app/record-opt-outs.ts");
    const consent = { ...consentOf(email, real), id: "0".repeat(32) };
    const before = await factCount(anna);
    await takeBackAhead([consent], real, real - 365 * day);
    await takeBackAhead([consent], real - 365 * day, real);
    await takeBackAhead([consent], undefined, real - 365 * day);
    expect(await factCount(anna)).toBe(before);
  });
});
