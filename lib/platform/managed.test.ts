import { beforeEach, describe, expect, it, vi } from "vitest";

const local = new Map<string, unknown>();
let answer: Promise<object>;

vi.mock("wxt/browser", () => ({
  browser: {
    storage: {
      local: {
        get: async (key: string) => (local.has(key) ? { [key]: structuredClone(local.get(key)) } : {}),
        set: async (values: Record<string, unknown>) => {
          // The browser keeps what JSON keeps.
          for (const [key, value] of Object.entries(values)) local.set(key, JSON.parse(JSON.stringify(value)));
        },
        remove: async (key: string) => void local.delete(key),
      },
      managed: { get: () => answer },
    },
  },
}));

const hold = { levels: { "postal-address": "hold" } };
const inform = { levels: { "postal-address": "inform" } };

/** The module as a worker has it that was just started, asking a browser that answers at once. */
async function startWorker(policy: object) {
  vi.resetModules();
  answer = Promise.resolve(policy);
  return import("./managed.ts");
}

/** A browser that has just started and does not answer until it is told to. */
function lateAnswer(): (policy: object) => void {
  const { promise, resolve } = Promise.withResolvers<object>();
  answer = promise;
  return resolve;
}

beforeEach(() => local.clear());

describe("the organisation's policy at the start of the browser", () => {
  it("is the one that was in force last, until the browser answers", async () => {
    await (await startWorker(hold)).managedPolicyAtHand();
    const worker = await startWorker({});
    const settle = lateAnswer();
    const onOther = vi.fn();
    expect(await worker.managedPolicyAtHand(onOther)).toEqual(hold);
    settle(hold);
    await vi.waitFor(() => expect(answer).resolves.toEqual(hold));
    expect(onOther).not.toHaveBeenCalled();
  });

  it("is told of to everybody who asked, whoever asked first", async () => {
    await (await startWorker(hold)).managedPolicyAtHand();
    const worker = await startWorker({});
    const settle = lateAnswer();
    const onOther = vi.fn();
    await Promise.all([worker.managedPolicyAtHand(), worker.managedPolicyAtHand(onOther)]);
    settle(inform);
    await vi.waitFor(() => expect(onOther).toHaveBeenCalledTimes(1));
  });

  it("is told of once, when it turns out to be another, and remembered", async () => {
    await (await startWorker(hold)).managedPolicyAtHand();
    const worker = await startWorker({});
    const settle = lateAnswer();
    const onOther = vi.fn();
    await Promise.all([worker.managedPolicyAtHand(onOther), worker.managedPolicyAtHand(onOther)]);
    settle(inform);
    await vi.waitFor(() => expect(onOther).toHaveBeenCalledTimes(1));
    expect(await worker.managedPolicyAtHand()).toEqual(inform);
    expect(local.get("managed.last")).toEqual({ policy: inform });
  });

  it("is waited for where none was ever answered", async () => {
    const worker = await startWorker({});
    const settle = lateAnswer();
    const reading = worker.managedPolicyAtHand();
    await new Promise((resolve) => setTimeout(resolve, 200));
    settle(hold);
    expect(await reading).toEqual(hold);
  });

  it("is not waited for where the last answer was that there is none", async () => {
    await (await startWorker({})).managedPolicyAtHand();
    const worker = await startWorker({});
    lateAnswer();
    expect(await worker.managedPolicyAtHand()).toBeUndefined();
  });

  it("is waited for where it has a team, of which nothing is kept", async () => {
    await (await startWorker(hold)).managedPolicyAtHand();
    const shared = { ...hold, team: { key: "c2VjcmV0" } };
    await (await startWorker(shared)).managedPolicyAtHand();
    expect(local.size).toBe(0);
    const worker = await startWorker({});
    const settle = lateAnswer();
    const reading = worker.managedPolicyAtHand();
    await new Promise((resolve) => setTimeout(resolve, 200));
    settle(shared);
    expect(await reading).toEqual(shared);
  });
});
