import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { Policy } from "../core/policy.ts";
import { blankDraft } from "../rules/case.ts";

vi.mock("wxt/browser", () => ({
  browser: {
    storage: {
      local: { set: async () => undefined, get: async () => ({}) },
      onChanged: { addListener: () => undefined },
    },
  },
}));

const now = Date.UTC(2026, 10, 26, 12);
const policy = Policy.parse({ organisation: { domains: ["northwind.example"] } });
const anna = "anna@globex.example";

const reply = (lastInbound: string, lastInboundFrom = anna, lastInboundDate = "2026-11-20") =>
  blankDraft({ kind: "reply", to: [anna], lastInbound, lastInboundFrom, lastInboundDate });

async function startWorker() {
  vi.resetModules();
  const modules = await Promise.all([
    import("./note-inbound.ts"),
    import("./recall.ts"),
    import("./settle-request.ts"),
    import("./note-sent.ts"),
    import("../platform/fact-store.ts"),
  ]);
  return Object.assign({}, ...modules) as (typeof modules)[0] &
    (typeof modules)[1] &
    (typeof modules)[2] &
    (typeof modules)[3] &
    (typeof modules)[4];
}

beforeEach(() => vi.stubGlobal("indexedDB", new IDBFactory()));

const circumstances = { policy, likeness: "", now };

describe("a request to stop", () => {
  it("is noted once, however often its thread is opened, and waits until it is settled", async () => {
    const worker = await startWorker();
    const first = await worker.noteInbound(reply("Please stop writing to me."), policy, now);
    expect(first).toMatchObject({ email: anna });
    const again = await startWorker();
    expect(await again.noteInbound(reply("Please stop writing to me."), policy, now + 9000)).toEqual(first);
    expect((await again.extentOf("facts")).last).toBe(1);
  });

  it("holds the next mail to its writer at once, and for good when it is recorded, as of the day of asking", async () => {
    const worker = await startWorker();
    const request = await worker.noteInbound(reply("Please stop writing to me."), policy, now);
    const next = blankDraft({ to: ["Anna+x@Globex.example"] });
    expect((await worker.recall(next, circumstances)).suppressions).toMatchObject([{ state: "asked" }]);
    await worker.settleRequest(request?.fact ?? "", "opt-out", now);
    expect((await worker.recall(next, circumstances)).suppressions).toMatchObject([
      { state: "opted-out", date: "2026-11-20" },
    ]);
    expect(await worker.noteInbound(reply("Please stop writing to me."), policy, now)).toBeUndefined();
  });

  it("is forgotten when the user says that it was none, until they ask again", async () => {
    const worker = await startWorker();
    const request = await worker.noteInbound(reply("Please stop writing to me."), policy, now);
    await worker.settleRequest(request?.fact ?? "", "none", now);
    expect((await worker.recall(blankDraft({ to: [anna] }), circumstances)).suppressions).toEqual([]);
    expect(await worker.noteInbound(reply("Please stop writing to me."), policy, now)).toBeUndefined();
    expect(
      await worker.noteInbound(reply("Please stop writing to me.", anna, "2026-11-25"), policy, now),
    ).toBeDefined();
  });

  it.each([
    ["“not now”", reply("Not now, maybe in spring.")],
    ["a colleague's wish", reply("Please stop writing to me.", "kim@northwind.example")],
    ["an ordinary answer", reply("Sounds good, Tuesday works.")],
  ])("is not %s", async (_, draft) => {
    const worker = await startWorker();
    expect(await worker.noteInbound(draft, policy, now)).toBeUndefined();
    expect((await worker.extentOf("facts")).last).toBe(0);
  });

  it("survives a worker that is killed at any moment: it is noted whole or not at all, and with the next draft", async () => {
    const stop = await startWorker();
    // Killed after it began to write.
    void stop.noteInbound(reply("Please stop writing to me."), policy, now);
    const next = await startWorker();
    expect(await next.noteInbound(reply("Please stop writing to me."), policy, now)).toMatchObject({ email: anna });
    expect((await next.extentOf("facts")).last).toBe(1);
  });
});

describe("what is told of earlier mail", () => {
  const state = {
    ...{
      key: "k",
      tab: 1,
      frame: 0,
      compose: "c",
      revision: 1,
      subject: "Secret subject",
      recipients: [anna],
      known: [],
      from: "tom@northwind.example",
    },
    ...{ likeness: "", blank: false, unread: [], at: now },
    verdict: {
      ...{
        status: "clear" as const,
        occasion: "outreach" as const,
        language: "en",
        countries: [],
        findings: [],
        ignored: [],
      },
      ...{ notChecked: [], duties: {}, brokenRules: [], fingerprint: "f1" },
    },
  };

  it("counts a mail that was taken back and sent again once, and holds neither address nor subject", async () => {
    const worker = await startWorker();
    await worker.noteSent(state, policy, now - 1000);
    await worker.noteSent(state, policy, now);
    const { history } = await worker.recall(blankDraft({ to: [anna] }), circumstances);
    expect(history).toMatchObject({ unanswered: { [anna]: 1 }, lastHour: 1, sent: 1 });
    expect(JSON.stringify(await worker.documentsAfter("events", 0, 10))).not.toMatch(/globex|anna|secret/i);
  });

  it("begins anew when they answer", async () => {
    const worker = await startWorker();
    await worker.noteSent(state, policy, now - 9 * 86_400_000);
    await worker.noteInbound(reply("Sounds good, Tuesday works."), policy, now);
    expect((await worker.recall(blankDraft({ to: [anna] }), circumstances)).history.unanswered).toEqual({ [anna]: 0 });
  });

  it("learns from a delivery failure which mailbox is gone, and nothing from a delay", async () => {
    const worker = await startWorker();
    await worker.noteSent(state, policy, now - 86_400_000);
    const delayed = `Delivery to ${anna} is delayed: 4.2.2 mailbox full. We will try again.`;
    await worker.noteInbound(reply(delayed, "mailer-daemon@mail.example"), policy, now);
    expect((await worker.recall(blankDraft({ to: [anna] }), circumstances)).history.bounced).toEqual({});
    const failed = `Your message to ${anna} could not be delivered: 550 5.1.1 no such user. Ask help@mail.example.`;
    await worker.noteInbound(reply(failed, "mailer-daemon@mail.example"), policy, now);
    const { history } = await worker.recall(blankDraft({ to: [anna] }), circumstances);
    expect(history).toMatchObject({ bounced: { [anna]: "2026-11-20" }, returned: 1 });
  });

  it("names what cannot be read, so that no rule takes silence for an answer", async () => {
    const worker = await startWorker();
    vi.stubGlobal("indexedDB", {
      open: () => {
        throw new Error("the disk is broken");
      },
    });
    const { unreadRecords } = await worker.recall(blankDraft({ to: [anna] }), circumstances);
    expect(unreadRecords).toEqual(["register", "history"]);
  });
});
