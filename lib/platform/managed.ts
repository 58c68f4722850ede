import { browser } from "wxt/browser";

/**
 * The organisation's policy as the browser gives it, unparsed; `undefined` where there is none.
 * Firefox throws where no policy exists (w3c/webextensions issue 497). Chromium answers only when it has loaded its own
 * policies, which took 2 to 4 s after the start of the browser when it was measured.
 */
export async function readManagedPolicy(): Promise<unknown> {
  try {
    const policy = await browser.storage.managed.get(null);
    return Object.keys(policy).length > 0 ? policy : undefined;
  } catch {
    return undefined;
  }
}

/** How long the browser's answer is waited for where the policy that was in force last is known; ms. */
const patience = 100;
const lastKey = "managed.last";
/** Who is to be told that a late answer is another than what was in force last; `undefined` while none is late. */
let listeners: Set<() => void> | undefined;

/**
 * The organisation's policy without a wait at the start of the browser: where the browser does not answer at once, what was in
 * force last, and `onOther` is called when the answer turns out to be another. Where nothing was ever answered, or
 * the register is shared with a team, it waits, so that no draft is judged by half a policy.
 */
export async function managedPolicyAtHand(onOther: () => void = () => undefined): Promise<unknown> {
  const reading = readManagedPolicy();
  const remembering = readLast();
  const answer = await Promise.race([reading.then((policy) => ({ policy })), pause(patience)]);
  const last = await remembering;
  if (answer || !last) {
    const policy = answer ? answer.policy : await reading;
    if (!isSame(last, policy)) await remember(policy);
    return policy;
  }
  if (listeners) listeners.add(onOther);
  else {
    const waiting = new Set([onOther]);
    listeners = waiting;
    void reading.then(async (policy) => {
      listeners = undefined;
      if (isSame(last, policy)) return;
      await remember(policy);
      for (const tell of waiting) tell();
    });
  }
  return last.policy;
}

interface LastPolicy {
  policy?: unknown;
}

async function readLast(): Promise<LastPolicy | undefined> {
  const store: Record<string, unknown> = await browser.storage.local.get(lastKey).catch(() => ({}));
  const stored = store[lastKey];
  return typeof stored === "object" && stored !== null ? stored : undefined;
}

/** A store that is full must not keep a draft from being judged: the next start of the browser waits again. */
async function remember(policy: unknown): Promise<void> {
  const last = lastOf(policy);
  const { local } = browser.storage;
  await (last ? local.set({ [lastKey]: last }) : local.remove(lastKey)).catch(() => undefined);
}

/**
 * Of a policy with a team nothing is kept: it holds secrets, and without it people who opted out with a colleague would
 * look as if nothing were known of them. Then the browser is waited for.
 */
function lastOf(policy: unknown): LastPolicy | undefined {
  if (policy === undefined) return {};
  return Object(policy).team === undefined ? { policy } : undefined;
}

function isSame(last: LastPolicy | undefined, policy: unknown): boolean {
  return JSON.stringify(last) === JSON.stringify(lastOf(policy));
}

function pause(ms: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
