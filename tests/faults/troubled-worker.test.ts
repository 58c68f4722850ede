import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { ComposeState } from "../../lib/core/compose-state.ts";
import { emptyBody } from "../../lib/core/draft.ts";
import { empty, found } from "../../lib/core/field.ts";
import type { DraftAnswer, MessageName, Reply } from "../../lib/platform/protocol.ts";
import { browserOf, newWorld } from "./mortal-world.ts";

type Listener = (message: unknown, sender: object) => Promise<Reply<unknown>> | undefined;

const full = new DOMException("The quota has been exceeded.", "QuotaExceededError");
const world = newWorld();
/** Which stores have no room left. */
const noRoom = { database: false, local: false, session: false };

let listen: Listener | undefined;
vi.resetModules();
// Another file may have left a broken one.
vi.stubGlobal("indexedDB", new IDBFactory());
const browser = browserOf(world, (listener: Listener) => {
  listen = listener;
}) as { storage: Record<"local" | "session", { set(changes: object): Promise<void> }> };
for (const name of ["local", "session"] as const) {
  const { set } = browser.storage[name];
  browser.storage[name].set = (changes) => (noRoom[name] ? Promise.reject(full) : set(changes));
}
vi.doMock("wxt/browser", () => ({ browser }));
vi.doMock("../../lib/platform/database.ts", async (original) => {
  const real = await original<typeof import("../../lib/platform/database.ts")>();
  const inTransaction: typeof real.inTransaction = (stores, mode, work) =>
    noRoom.database && mode === "readwrite" ? Promise.reject(full) : real.inTransaction(stores, mode, work);
  return { ...real, inTransaction };
});
const { startInspecting } = await import("../../lib/app/inspect.ts");
const { eventsSince } = await import("../../lib/platform/fact-store.ts");
const { readAudit } = await import("../../lib/app/audit.ts");
startInspecting();

const webmail = { id: "our-id", tab: { id: 7 }, frameId: 0, url: "https://mail.google.com/mail/u/0/" };
const panel = { id: "our-id", url: "chrome-extension://our-id/sidepanel.html" };

/** Sends a message, as the browser does. @throws what the worker refuses it with */
async function tell(goodsend: MessageName, question: object, sender: object = webmail): Promise<unknown> {
  const reply = await listen?.({ goodsend, question }, sender);
  if (reply && "refused" in reply) throw new Error(reply.refused);
  return reply?.answer;
}

/** Mail to somebody new each time, so that no run meets what another left. */
function draftTo(name: string, line = "Book a demo this week.") {
  const email = `${name}@harborline.example`;
  return {
    kind: found("reply"),
    from: found({ email: "alex@brightloop.example" }),
    recipients: found([{ line: "to", email }]),
    subject: found("Re: Freight invoices"),
    body: found({
      ...emptyBody(),
      text: `Hi ${name},\nour platform saves freight teams three days a month. ${line}\nAlex`,
    }),
    attachments: empty(),
    lastInbound: found({
      from: { email },
      text: "Please stop writing to me and take me off your list.",
      date: "2026-11-20",
    }),
  };
}
const stateOf = (compose: string) => world.session.get(`compose:7.0.${compose}`) as ComposeState | undefined;
const left = (compose: string) =>
  [...world.session.keys()].filter((key) => key.endsWith(`7.0.${compose}`) && !key.startsWith("focus:"));
const sentMails = async () => (await eventsSince(0)).filter(({ kind }) => kind === "sent").length;

beforeEach(() => {
  vi.spyOn(console, "warn").mockImplementation(() => undefined);
  Object.assign(noRoom, { database: false, local: false, session: false });
});

interface Told {
  name: MessageName;
  question: object;
}

/** What one mail tells, from its form's opening to its going out. */
function lifeOf(compose: string): Told[] {
  return [
    { name: "page-opened", question: {} },
    { name: "draft-changed", question: { compose, revision: 1, draft: draftTo(compose, "Book a") } },
    { name: "compose-focused", question: { compose } },
    { name: "draft-changed", question: { compose, revision: 2, draft: draftTo(compose) } },
    { name: "send-kept", question: { compose, revision: 2, press: "one" } },
    { name: "send-overridden", question: { compose, revision: 2, press: "two", reason: "agreed" } },
    { name: "compose-closed", question: { compose } },
    { name: "compose-ended", question: { compose, how: "sent" } },
  ];
}

const troubles: Record<string, (life: Told[], at: number) => Told[]> = {
  lost: (life, at) => life.toSpliced(at, 1),
  doubled: (life, at) => life.flatMap((each, index) => (index === at ? [each, each] : [each])),
  late: (life, at) =>
    life.flatMap((each, index) => (index === at ? [] : index === at + 1 ? [each, life[at] ?? each] : [each])),
};

describe("a mail's life with one message in trouble", { timeout: 60_000 }, () => {
  for (const [trouble, change] of Object.entries(troubles)) {
    it(`${trouble}: it is sent, noted once, and leaves no form behind`, async () => {
      const count = lifeOf("x").length;
      for (let at = 0; at < count; at++) {
        if (trouble === "late" && at === count - 1) continue;
        const compose = `${trouble}${at}`;
        const life = lifeOf(compose);
        const which = `${trouble}: ${at} ${life[at]?.name}`;
        const before = await sentMails();
        for (const { name, question } of change(life, at)) {
          const answer = await tell(name, question);
          if (name === "draft-changed") expect((answer as DraftAnswer).status, which).not.toBe("clear");
          if (name === "send-overridden") expect(answer, which).toEqual({ allowed: true });
        }
        const isTold = trouble !== "lost" || life[at]?.name !== "compose-ended";
        expect((await sentMails()) - before, which).toBe(isTold ? 1 : 0);
        expect(left(compose), which).toEqual(isTold ? [] : [`closed:7.0.${compose}`]);
      }
      expect((await readAudit()).broken).toBeUndefined();
    });
  }

  it("a form that closes while its draft is judged does not come back", async () => {
    const judged = tell("draft-changed", { compose: "quick", revision: 1, draft: draftTo("quick") });
    await tell("compose-closed", { compose: "quick" });
    await judged;
    await tell("compose-ended", { compose: "quick", how: "discarded" });
    expect(left("quick")).toEqual([]);
  });

  it("an older draft that comes late is answered for itself, and the newer verdict stays", async () => {
    await tell("draft-changed", { compose: "late", revision: 9, draft: draftTo("late") });
    const lunch = { ...draftTo("late"), body: found({ ...emptyBody(), text: "" }) };
    const answer = (await tell("draft-changed", { compose: "late", revision: 1, draft: lunch })) as DraftAnswer;
    expect(answer.marks).toEqual([]);
    expect(stateOf("late")?.revision).toBe(9);
  });

  it("two tabs with the same draft each have their own verdict", async () => {
    const other = { ...webmail, tab: { id: 8 } };
    const question = { compose: "twin", revision: 1, draft: draftTo("twin") };
    await Promise.all([tell("draft-changed", question), tell("draft-changed", question, other)]);
    await tell("compose-closed", { compose: "twin" });
    await tell("compose-ended", { compose: "twin", how: "discarded" });
    expect(stateOf("twin")).toBeUndefined();
    expect(world.session.get("compose:8.0.twin")).toBeDefined();
  });
});

describe("where a store is full", { timeout: 60_000 }, () => {
  it("database: drafts are judged, a request that is settled is refused, and a sent mail is noted once there is room", async () => {
    const change = (revision: number) => tell("draft-changed", { compose: "full", revision, draft: draftTo("full") });
    const whole = (await change(1)) as DraftAnswer;
    const fact = stateOf("full")?.request?.fact ?? "";
    noRoom.database = true;
    const answer = (await change(2)) as DraftAnswer;
    expect([answer.status, answer.marks.length]).toEqual([whole.status, whole.marks.length]);
    await expect(tell("request-settled", { fact, as: "opt-out" }, panel)).rejects.toThrow(/quota/);
    await tell("compose-closed", { compose: "full" });
    const before = await sentMails();
    await expect(tell("compose-ended", { compose: "full", how: "sent" })).rejects.toThrow(/quota/);
    noRoom.database = false;
    await tell("compose-ended", { compose: "full", how: "sent" });
    await tell("request-settled", { fact, as: "opt-out" }, panel);
    expect((await sentMails()) - before).toBe(1);
    expect((await readAudit()).broken).toBeUndefined();
  });

  it("settings: the choice is refused with a reason, and what was chosen before stays", async () => {
    await tell("country-chosen", { of: "first.example", country: "DE" }, panel);
    const before = structuredClone(world.local.get("policy"));
    noRoom.local = true;
    await expect(tell("country-chosen", { of: "second.example", country: "FR" }, panel)).rejects.toThrow(/quota/);
    expect(world.local.get("policy")).toEqual(before);
  });

  it("session: the draft is refused, so that it is called not checked, and the next one with room is judged", async () => {
    const change = (revision: number) => tell("draft-changed", { compose: "tight", revision, draft: draftTo("tight") });
    noRoom.session = true;
    await expect(change(1)).rejects.toThrow(/quota/);
    noRoom.session = false;
    expect(((await change(2)) as DraftAnswer).status).not.toBe("clear");
    expect(world.session.has("checking:7.0.tight")).toBe(false);
  });
});
