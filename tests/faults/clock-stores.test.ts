import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { Team } from "../../lib/core/team-policy.ts";
import { browserOf, newWorld } from "./mortal-world.ts";

const day = 86_400_000;
const month = 30 * day;
const year = 365 * day;
const now = Date.UTC(2026, 10, 26, 12);

/** Stores of a machine in which nothing is yet, and what works on them. */
async function startMachine() {
  vi.resetModules();
  vi.stubGlobal("indexedDB", new IDBFactory());
  const browser = browserOf(newWorld(), () => undefined);
  vi.doMock("wxt/browser", () => ({ browser }));
  const [forget, register, recent, counts, report, audit, figures, start] = await Promise.all([
    import("../../lib/app/forget-old-mail.ts"),
    import("../../lib/app/register.ts"),
    import("../../lib/app/recent-events.ts"),
    import("../../lib/app/note-counts.ts"),
    import("../../lib/app/history-report.ts"),
    import("../../lib/app/audit.ts"),
    import("../../lib/app/own-figures.ts"),
    import("../../lib/platform/figures-store.ts"),
  ]);
  const [entries, requests, noted] = await Promise.all([
    import("../../lib/app/add-entries.ts"),
    import("../../lib/app/settle-request.ts"),
    import("../../lib/app/recall.ts"),
  ]);
  const whole = { ...forget, ...register, ...recent, ...counts, ...report, ...audit, ...figures, ...start };
  return { ...whole, ...entries, ...requests, ...noted };
}

let machine: Awaited<ReturnType<typeof startMachine>>;
beforeEach(async () => {
  machine = await startMachine();
});

/** Notes that mail went out at these moments. */
async function send(...moments: number[]) {
  await machine.addEvents(
    moments.map((at) => ({
      event: {
        kind: "sent",
        at,
        keys: ["a:x"],
        people: [{ person: "a:x" }],
        from: "",
        status: "clear",
        rules: [],
        likeness: "",
      },
      madeOf: ["sent", at],
    })),
  );
  for (const at of moments) await machine.noteCounts("shown", ["postal-address"], at);
}

const daysKept = async () => {
  const { eventsSince } = await import("../../lib/platform/fact-store.ts");
  const { countsSince } = await import("../../lib/platform/count-store.ts");
  const events = (await eventsSince(0)).map(({ at }) => Math.round((Number(at) - now) / day));
  expect(await countsSince("")).toHaveLength(events.length);
  return events;
};

describe("stores under a clock that jumps", () => {
  it("a leap of a year forgets no mail of the last eleven months, however often the worker starts that day", async () => {
    await send(now - 320 * day, now - 200 * day, now - day);
    await machine.forgetOldMail(now - day);
    await machine.forgetOldMail(now);
    for (const start of [0, 1, 2]) await machine.forgetOldMail(now + year + start * 60_000);
    expect(await daysKept()).toEqual([-320, -200, -1]);
    await machine.forgetOldMail(now + 2 * 60_000);
    await machine.forgetOldMail(now + day);
    expect(await daysKept()).toEqual([-320, -200, -1]);
  });

  it("a leap of a day or a month forgets what is older than the policy keeps by that time, and no more", async () => {
    await send(now - 365 * day, now - 340 * day, now - 300 * day);
    await machine.forgetOldMail(now - day);
    await machine.forgetOldMail(now);
    await machine.forgetOldMail(now + day);
    expect(await daysKept()).toEqual([-340, -300]);
    await machine.forgetOldMail(now + month);
    expect(await daysKept()).toEqual([-300]);
  });

  it("time that does go by is believed: what is old goes, also where a holiday was long", async () => {
    await send(now - 300 * day);
    await machine.forgetOldMail(now);
    await machine.forgetOldMail(now + 90 * day);
    await machine.forgetOldMail(now + 91 * day);
    expect(await daysKept()).toEqual([]);
  });

  it("a leap ahead and back within one worker's life drops nothing from the counts of a month", async () => {
    await send(now - 10 * day, now - day);
    for (const jump of [0, year, 0, -month, 0, month, 0]) {
      const recent = await machine.recentEvents(now + jump);
      if (jump === 0) expect(recent.map(({ at }) => at)).toEqual([now - 10 * day, now - day]);
    }
  });

  it("the weeks that are shown hold what was noted in them, and nothing of a clock ahead or years behind", async () => {
    await send(now, now + month, now + year, now - 4 * year);
    const { weeks } = await machine.readHistory(now);
    expect([weeks.at(-1)?.sent, weeks.at(-1)?.shown]).toEqual([1, 1]);
    expect(weeks.reduce((sum, { sent, shown }) => sum + sent + shown, 0)).toBe(2);
  });

  it("the audit's chain holds, and is in the order in which it was written", async () => {
    const jumps = [0, day, -day, year, -year, month, -month, 0];
    for (const jump of jumps) await machine.noteInAudit({ kind: "held", action: "ask", rules: [] }, now + jump);
    const { entries, broken } = await machine.readAudit();
    expect(broken).toBeUndefined();
    expect(entries.map(({ at }) => at)).toEqual(jumps.map((jump) => now + jump));
  });

  it("figures that were switched on by a clock ahead are shared from the next day of the right one", async () => {
    const team = Team.parse({ url: "https://couch.example", figures: "share" });
    await machine.keepFiguresStart(team, now + year);
    await machine.keepFiguresStart(team, now);
    expect(await machine.readFiguresStart()).toBe("2026-11-27");
    for (const jump of [-day, -month, month]) await machine.keepFiguresStart(team, now + jump);
    expect((await machine.readFiguresStart()) <= "2026-11-27").toBe(true);
  });
});

describe("a consent that a clock ahead wrote down", () => {
  const anna = "anna@globex.example";
  const dateOf = (at: number) => new Date(at).toISOString().slice(0, 10);
  const agree = (subject: string, at: number) =>
    machine.addRecord({ address: subject, basis: "consent", date: dateOf(at) }, at);
  const isHeld = async (at: number) => {
    const [{ keysCovering }, { suppressionOf }] = await Promise.all([
      import("../../lib/register/subject.ts"),
      import("../../lib/register/suppression.ts"),
    ]);
    const { facts } = await machine.factsUnder(keysCovering(anna));
    return suppressionOf(anna, facts, at)?.state === "opted-out";
  };

  it.each([
    ["theirs", anna, anna],
    ["their company's", "globex.example", "globex.example"],
    ["theirs, of the company's opt-out", anna, "globex.example"],
    ["theirs, of that of all below a domain", anna, "*.example"],
  ])("is taken back by an opt-out that is recorded before its day: %s", async (_, agreed, optedOut) => {
    for (const ahead of [day, month, year]) {
      machine = await startMachine();
      expect(await agree(agreed, now + ahead + day)).toBeUndefined();
      expect(await machine.addOptOut({ address: optedOut, date: dateOf(now) }, now)).toBeUndefined();
      for (const later of [0, ahead, ahead + day, ahead + 3 * day]) expect(await isHeld(now + later)).toBe(true);
      // One that is given after that lifts it.
      await agree(anna, now + ahead + 5 * day);
      expect(await isHeld(now + ahead + 5 * day)).toBe(false);
    }
  });

  it("is taken back by a request that is recorded, and by a list", async () => {
    await agree(anna, now + month);
    const about = { key: anna, subject: anna, at: now - day, recordedAt: now - day, by: "" };
    await machine.recordFacts([{ ...about, kind: "asked" }]);
    const [asked] = (await machine.factsUnder([anna])).facts.filter(({ kind }) => kind === "asked");
    await machine.settleRequest(asked?.id ?? "", "opt-out", now);
    expect(await isHeld(now + year)).toBe(true);

    machine = await startMachine();
    await agree(anna, now + month);
    const fact = { kind: "opt-out", key: anna, subject: anna, at: now, source: "import" } as const;
    expect(await machine.importFacts({ facts: [fact], undated: new Set() }, { now })).toEqual({ added: 1, known: 0 });
    expect(await isHeld(now + year)).toBe(true);
  });

  it("stays where nobody opted out, and so do those of others and of before", async () => {
    await agree("bo@globex.example", now + month);
    await agree("initech.example", now + month);
    await agree(anna, now - month);
    await machine.addOptOut({ address: anna, date: dateOf(now - 2 * month) }, now);
    expect(await isHeld(now)).toBe(false);
    const kinds = (await machine.factsUnder(["bo@globex.example", "initech.example", anna])).facts.map(
      ({ kind }) => kind,
    );
    expect(kinds).not.toContain("void");
  });
});
