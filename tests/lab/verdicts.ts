import type { ComposeState } from "../../lib/core/compose-state.ts";
import type { LabBrowser } from "./browser.ts";

/** What the extension's session store holds of all open composes, in the order in which they opened. */
export async function readStates(browser: LabBrowser): Promise<ComposeState[]> {
  const worker = await browser.worker();
  const stored = await worker.evaluate(async () => {
    // Runs in the extension's worker, where this global is the browser's own.
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { session: { get(key: null): Promise<object> } } };
    };
    return chrome.storage.session.get(null);
  });
  return Object.entries(stored)
    .filter(([name]) => name.startsWith("compose:"))
    .map(([, state]) => state as ComposeState)
    .sort((a, b) => a.at - b.at);
}

/** Waits until a compose's stored state is as wanted and gives it; throws with the last states after 10 s. */
export async function settledState(
  browser: LabBrowser,
  isWanted: (state: ComposeState) => boolean,
  patience = 10_000,
): Promise<ComposeState> {
  const until = Date.now() + patience;
  for (;;) {
    const states = await readStates(browser);
    const settled = states.find(isWanted);
    if (settled) return settled;
    if (Date.now() > until) throw new Error(`no draft came to the wanted verdict:\n${describe(states)}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

/** A pause in typing is noticed within 300 ms of the page's own time. */
const rest = 500;

/**
 * The state that is wanted of a draft that is not read again: what was typed until then may be read in parts, and in a tab
 * behind the panel it is read late.
 */
export async function restedState(
  browser: LabBrowser,
  isWanted: (state: ComposeState) => boolean,
): Promise<ComposeState> {
  for (;;) {
    const { key, revision } = await settledState(browser, isWanted);
    await new Promise((resolve) => setTimeout(resolve, rest));
    const state = (await readStates(browser)).find((each) => each.key === key);
    if (state?.revision === revision) return state;
  }
}

function describe(states: readonly ComposeState[]): string {
  return states
    .map(({ subject, revision, verdict }) => {
      const findings = verdict.findings.map(({ rule, level, message }) => `  ${level} ${rule}: ${message}`);
      return [`“${subject}” revision ${revision}: ${verdict.status}`, ...findings].join("\n");
    })
    .join("\n");
}
