import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import "../cli/dom-parser.ts";
import { policyInForce } from "./policy-in-force.ts";
import { tryPolicy } from "./try-policy.ts";

const { loadWords } = vi.hoisted(() => ({ loadWords: vi.fn(async () => []) }));
const { turns } = vi.hoisted(() => ({ turns: vi.fn<() => Promise<void>>(async () => undefined) }));
vi.mock("./next-turn.ts", async (original) => {
  const { nextTurn } = await original<typeof import("./next-turn.ts")>();
  return { nextTurn: () => turns().then(nextTurn) };
});
vi.mock("./load-words.ts", () => ({ loadWords }));

const current = policyInForce().policy;
const mail = (at: number, body = "Hello Max, would you book a demo of our tool next week? Best, Jane") =>
  `From jane@acme.example Mon Jan  5 10:00:00 2026\nFrom: jane@acme.example\nTo: max@example.org\nSubject: Mail ${at}\nMessage-ID: <${at}@acme.example>\n\n${body}\n\n`;
const mailbox = (count: number) => new File([Array.from({ length: count }, (_, at) => mail(at)).join("")], "sent.mbox");
const policy = (text: unknown) => new File([typeof text === "string" ? text : JSON.stringify(text)], "new.json");
const quieter = { rules: { "opt-out-offer": "off", "postal-address": "off" } };

describe("a policy tried on a mailbox", () => {
  beforeEach(() => turns.mockReset().mockResolvedValue(undefined));
  beforeAll(async () => {
    await tryPolicy(policy({}), mailbox(1), { current, user: {} });
  });

  it("is not judged any more where it was stopped while the words of its first mail were loaded", async () => {
    const stop = new AbortController();
    loadWords.mockImplementationOnce(async () => {
      stop.abort();
      return [];
    });
    const { tally, isStopped } = await tryPolicy(policy({}), mailbox(3), { current, user: {}, signal: stop.signal });
    expect([tally.drafts, isStopped]).toEqual([0, true]);
  });

  it("makes what rules look for in many turns before it reads a mail, and ends in the very turn in which it is stopped", async () => {
    const stop = new AbortController();
    turns.mockImplementation(async () => {
      if (turns.mock.calls.length === 50) stop.abort();
    });
    const trial = await tryPolicy(policy({}), mailbox(3), { current, user: {}, signal: stop.signal });
    expect([turns.mock.calls.length, trial.tally.drafts, trial.isStopped]).toEqual([50, 0, true]);
  });

  it("changes nothing where it asks for what is in force already", async () => {
    const { tally, unread } = await tryPolicy(policy({}), mailbox(3), { current, user: {} });
    expect({ drafts: tally.drafts, changed: tally.changed, unread }).toEqual({ drafts: 3, changed: 0, unread: 0 });
  });

  it("tells of each rule that would say more, with mails as examples", async () => {
    const { tally } = await tryPolicy(policy({ levels: { "postal-address": "hold" } }), mailbox(2), {
      current: policyInForce({ managed: { levels: { "postal-address": "off" } } }).policy,
      user: {},
    });
    expect([...tally.groups.values()]).toMatchObject([
      {
        rule: "postal-address",
        before: "off",
        after: "hold",
        drafts: 2,
        examples: [{ label: expect.any(String) }, {}],
      },
    ]);
  });

  it("names the file, the line and the fault of a policy that is no JSON", async () => {
    const broken = tryPolicy(policy('{\n  "levels": {\n    "a" "hold"\n} }'), mailbox(1), { current, user: {} });
    await expect(broken).rejects.toThrow(/^new\.json: not JSON: .*line 3/);
  });

  it("names what it refuses in a policy, and goes on with the rest", async () => {
    const { problems, tally } = await tryPolicy(policy({ levels: { "postal-address": "loud" } }), mailbox(1), {
      ...{ current, user: {} },
    });
    expect(problems).toMatchObject([{ source: "organisation", path: "levels.postal-address" }]);
    expect(tally.drafts).toBe(1);
  });

  it("names the line of a mail that it cannot read, and goes on behind it", async () => {
    const lines = new File(['{"id":1,"text":"Hello"}\n{"id":2,\n{"id":3,"text":"Hello"}\n'], "sent.jsonl");
    const { tally, unread, unreadExamples } = await tryPolicy(policy({}), lines, { current, user: {} });
    expect({ drafts: tally.drafts, unread }).toEqual({ drafts: 2, unread: 1 });
    expect(unreadExamples).toMatchObject([{ where: "sent.jsonl:2", kind: "not-json" }]);
  });

  it.each([
    ["notes.mbox", "Dear diary\n", /^notes\.mbox: the first line is no "From " line/],
    ["mails.pst", "!BDN", /^mails\.pst: unknown kind of file/],
    ["none.mbox", "", /^none\.mbox: the file is empty/],
  ])("says why %s cannot be read", async (name, text, why) => {
    await expect(tryPolicy(policy(quieter), new File([text], name), { current, user: {} })).rejects.toThrow(why);
  });

  it("leaves the page room to work, tells how far it is, and stops when asked to", async () => {
    const stop = new AbortController();
    const seen: number[] = [];
    const onProgress = (mails: number, done: number) => {
      seen.push(done);
      if (mails > 20) stop.abort();
    };
    const trial = await tryPolicy(policy({}), mailbox(20_000), { current, user: {}, onProgress, signal: stop.signal });
    expect(trial.isStopped).toBe(true);
    expect(trial.tally.drafts).toBeLessThan(20_000);
    expect(seen.every((done) => done >= 0 && done <= 1)).toBe(true);
  });
});
