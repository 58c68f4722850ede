import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { ComposeState } from "../../lib/core/compose-state.ts";
import { emptyBody } from "../../lib/core/draft.ts";
import { empty, found } from "../../lib/core/field.ts";
import type { DraftAnswer, MessageName, Reply } from "../../lib/platform/protocol.ts";
import { keepLasting } from "./lasting-modules.ts";
import { browserOf, mortalDatabase, newWorld, nextWorker } from "./mortal-world.ts";

type Listener = (message: unknown, sender: object) => Promise<Reply<unknown>> | undefined;
let listen: Listener | undefined;
let world = newWorld();

/** A worker of the extension that was just started. */
async function startWorker(deathAt?: number): Promise<void> {
  nextWorker(world, deathAt);
  vi.resetModules();
  const browser = browserOf(world, (listener: Listener) => {
    listen = listener;
  });
  vi.doMock("wxt/browser", () => ({ browser }));
  vi.doMock("../../lib/platform/database.ts", mortalDatabase(world));
  keepLasting();
  const { startInspecting } = await import("../../lib/app/inspect.ts");
  startInspecting();
}

const webmail = { id: "our-id", tab: { id: 7 }, frameId: 0, url: "https://mail.google.com/mail/u/0/" };
const panel = { id: "our-id", url: "chrome-extension://our-id/sidepanel.html" };

/** Sends a message, as the browser does. Gives the answer; nothing where the worker died over it. */
async function tell(goodsend: MessageName, question: object, sender: object = webmail): Promise<unknown> {
  const reply = listen?.({ goodsend, question }, sender);
  const outcome = await Promise.race([reply, world.died.promise]);
  if (outcome && "refused" in outcome) throw new Error(outcome.refused);
  return outcome && "answer" in outcome ? outcome.answer : undefined;
}

const text = "Hi Dana,\nour platform saves freight teams three days a month. Book a demo this week.\nAlex";
const draft = {
  kind: found("reply"),
  from: found({ email: "alex@brightloop.example" }),
  recipients: found([{ line: "to", email: "dana@harborline.example" }]),
  subject: found("Re: Freight invoices"),
  body: found({ ...emptyBody(), text }),
  attachments: empty(),
  lastInbound: found({
    from: { email: "dana@harborline.example" },
    text: "Please stop writing to me and take me off your list.",
    date: "2026-11-20",
  }),
};
const compose = "c1";
const key = `7.0.${compose}`;
const change = (revision: number) => tell("draft-changed", { compose, revision, draft });
const stateOfCompose = () => world.session.get(`compose:${key}`) as ComposeState | undefined;

/** What the living worker finds recorded. */
async function recorded() {
  const [register, audit, store] = await Promise.all([
    import("../../lib/app/register.ts"),
    import("../../lib/app/audit.ts"),
    import("../../lib/platform/fact-store.ts"),
  ]);
  const { facts } = await register.factsUnder(["dana@harborline.example"]);
  const { entries, broken } = await audit.readAudit();
  const events = (await store.eventsSince(0)).map(({ kind }) => kind);
  return { facts: facts.map(({ kind }) => kind), audit: entries.map(({ event }) => event.kind), broken, events };
}

/** The stores as a flow finds them. */
async function before(prepare: () => Promise<unknown>): Promise<void> {
  vi.stubGlobal("indexedDB", new IDBFactory());
  world = newWorld();
  await startWorker();
  await prepare();
}

/** An ordinary run takes each ninth moment; `GOODSEND_FUZZ=1 npx vitest run tests/faults` takes all. */
const step = process.env.GOODSEND_FUZZ === undefined ? 9 : 1;

/**
 * Kills the worker at the moments at which a flow waits for a store. After each death, what the user does next is done with a
 * new worker, and `check` must hold. Gives the number of deaths.
 */
async function killEverywhere(
  flow: { prepare(): Promise<unknown>; work(): Promise<unknown>; again(): Promise<unknown> },
  check: (died: string) => Promise<void>,
): Promise<number> {
  for (let deathAt = 0; ; deathAt += step) {
    await before(flow.prepare);
    await startWorker(deathAt);
    const isDead = { at: false };
    void world.died.promise.then(() => {
      isDead.at = true;
    });
    await flow.work();
    if (!isDead.at) return deathAt;
    await startWorker();
    await flow.again();
    await check(`killed at moment ${deathAt}`);
  }
}

beforeEach(() => {
  vi.spyOn(console, "warn").mockImplementation(() => undefined);
});

describe("a worker that is killed at any moment", { timeout: 120_000 }, () => {
  it("over a draft: the next keystroke has its verdict, and nothing is doubled", async () => {
    await before(async () => undefined);
    const whole = (await change(1)) as DraftAnswer;
    expect(whole.status).not.toBe("clear");
    const flow = { prepare: async () => undefined, work: () => change(1), again: () => change(2) };
    const deaths = await killEverywhere(flow, async (died) => {
      const state = stateOfCompose();
      expect([state?.revision, state?.verdict.status], died).toEqual([2, whole.status]);
      expect(
        [...world.session.keys()].filter((name) => name.startsWith("checking:")),
        died,
      ).toEqual([]);
      expect(await recorded(), died).toMatchObject({ facts: ["asked"], events: ["heard"], broken: undefined });
    });
    expect(deaths).toBeGreaterThan(20);
  });

  it("over an opt-out: pressed again it is on the list, once", async () => {
    const settle = () => tell("request-settled", { fact: stateOfCompose()?.request?.fact ?? "", as: "opt-out" }, panel);
    const flow = { prepare: () => change(1), work: settle, again: settle };
    const deaths = await killEverywhere(flow, async (died) => {
      const { facts, broken } = await recorded();
      expect(facts.sort(), died).toEqual(["asked", "opt-out"]);
      expect(broken, died).toBeUndefined();
    });
    expect(deaths).toBeGreaterThan(5);
  });

  it("over a press on Send: the audit holds, and the user may still send", async () => {
    const press = async () => {
      await tell("send-kept", { compose, revision: 1, press: "one" });
      return tell("send-overridden", { compose, revision: 1, press: "two", reason: "agreed on the phone" });
    };
    let answer: unknown;
    const again = async () => {
      answer = await press();
    };
    const deaths = await killEverywhere({ prepare: () => change(1), work: press, again }, async (died) => {
      expect(answer, died).toEqual({ allowed: true });
      const { audit, broken } = await recorded();
      expect(broken, died).toBeUndefined();
      expect(audit.filter((kind) => kind === "override").length, died).toBeGreaterThan(0);
    });
    expect(deaths).toBeGreaterThan(10);
  });

  it("over a mail that went out: it is in the history, once", async () => {
    const end = async () => {
      await tell("compose-closed", { compose });
      await tell("compose-ended", { compose, how: "sent" });
    };
    const deaths = await killEverywhere({ prepare: () => change(1), work: end, again: end }, async (died) => {
      const { events } = await recorded();
      expect(
        events.filter((kind) => kind === "sent"),
        died,
      ).toHaveLength(1);
    });
    expect(deaths).toBeGreaterThan(10);
  });
});
