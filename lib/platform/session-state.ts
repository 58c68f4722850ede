import { browser } from "wxt/browser";
import type { ComposeState, PanelState } from "../core/compose-state.ts";
import type { Ignore } from "../core/ignore.ts";

// The background is the only writer of this area, and the browser empties it at its end: what is
// read here was written by this very version, so it is not parsed again.

const composePrefix = "compose:";
const checkingPrefix = "checking:";
const closedPrefix = "closed:";
const focusPrefix = "focus:";
const ignoresKey = "ignores";
const startedKey = "started";

/** The key of a compose: unique in the browser session. */
export function composeKey(tab: number, frame: number, compose: string): string {
  return `${tab}.${frame}.${compose}`;
}

/** Notes that a draft of a compose is being judged; `noteChecked` takes it back. */
export async function noteChecking(key: string): Promise<void> {
  await browser.storage.session.set({ [checkingPrefix + key]: true });
}

/** Notes that nothing of a compose is being judged any more, whatever came of it. */
export async function noteChecked(key: string): Promise<void> {
  await browser.storage.session.remove(checkingPrefix + key);
}

/** Keeps the state of one compose. */
export async function writeCompose(state: ComposeState): Promise<void> {
  await browser.storage.session.set({ [composePrefix + state.key]: state });
}

/** The state of one compose, if it is open. */
export async function readCompose(key: string): Promise<ComposeState | undefined> {
  const stored = await browser.storage.session.get(composePrefix + key);
  return stored[composePrefix + key] as ComposeState | undefined;
}

/** Forgets one compose that has gone; what was known of it last waits for how it ended. */
export async function closeCompose(key: string): Promise<void> {
  const state = await readCompose(key);
  if (state) await browser.storage.session.set({ [closedPrefix + key]: state });
  await forgetCompose(key);
}

/** What was known last of a compose that has gone. */
export async function readClosedCompose(key: string): Promise<ComposeState | undefined> {
  const stored = await browser.storage.session.get(closedPrefix + key);
  return stored[closedPrefix + key] as ComposeState | undefined;
}

/** Forgets what was known of a compose that has gone. */
export async function forgetClosedCompose(key: string): Promise<void> {
  await browser.storage.session.remove(closedPrefix + key);
}

/** Forgets one compose. */
export async function forgetCompose(key: string): Promise<void> {
  await browser.storage.session.remove([composePrefix + key, checkingPrefix + key]);
}

/** Forgets all composes of a tab, or of one frame of it. */
export async function forgetPlace(tab: number, frame?: number): Promise<void> {
  const place = frame === undefined ? `${tab}.` : composeKey(tab, frame, "");
  const stored = await browser.storage.session.get(null);
  const gone = Object.keys(stored).filter((name) =>
    [composePrefix, checkingPrefix, closedPrefix].some((prefix) => name.startsWith(prefix + place)),
  );
  await browser.storage.session.remove(frame === undefined ? [...gone, focusPrefix + tab] : gone);
}

/** Remembers which compose of a tab has the focus. */
export async function writeFocus(tab: number, key: string): Promise<void> {
  await browser.storage.session.set({ [focusPrefix + tab]: key });
}

/** Ignores that hold for one draft; they end with the browser session. */
export async function readDraftIgnores(): Promise<Ignore[]> {
  const stored = await browser.storage.session.get(ignoresKey);
  return (stored[ignoresKey] as Ignore[] | undefined) ?? [];
}

/** Replaces the ignores that hold for one draft. */
export async function writeDraftIgnores(ignores: readonly Ignore[]): Promise<void> {
  await browser.storage.session.set({ [ignoresKey]: ignores });
}

/** What is known of the composes of one tab. */
export async function readPanelState(tab: number): Promise<PanelState> {
  return panelStateIn(await browser.storage.session.get(null), tab);
}

/**
 * Calls `listener` with the state of a tab's composes, now and after each change. A change brings its values with it:
 * nothing is read again, which with many findings takes longer than to draw them.
 */
export function watchPanelState(tab: number, listener: (state: PanelState) => void, signal: AbortSignal): void {
  let stored: Record<string, unknown> | undefined;
  const since: Record<string, unknown> = {};
  const tell = () => {
    if (stored && !signal.aborted) listener(panelStateIn({ ...stored, ...since }, tab));
  };
  const onChanged = (changes: Record<string, { newValue?: unknown }>) => {
    const ours = Object.entries(changes).filter(([name]) => isOfTab(name, tab));
    for (const [name, { newValue }] of ours) since[name] = newValue;
    if (ours.length > 0) tell();
  };
  browser.storage.session.onChanged.addListener(onChanged);
  signal.addEventListener("abort", () => browser.storage.session.onChanged.removeListener(onChanged), { once: true });
  void browser.storage.session.get(null).then((all) => {
    stored = all;
    tell();
  });
}

function isOfTab(name: string, tab: number): boolean {
  const ofComposes = [composePrefix, checkingPrefix].some((prefix) => name.startsWith(`${prefix}${tab}.`));
  return ofComposes || name === focusPrefix + tab;
}

/** The state of a tab in what is stored; what was removed is `undefined` there. */
function panelStateIn(stored: Readonly<Record<string, unknown>>, tab: number): PanelState {
  const present = Object.entries(stored).filter(([, value]) => value !== undefined);
  const composes = present
    .filter(([name]) => name.startsWith(`${composePrefix}${tab}.`))
    .map(([, state]) => state as ComposeState)
    .sort((a, b) => a.key.localeCompare(b.key));
  const checking = present
    .filter(([name]) => name.startsWith(`${checkingPrefix}${tab}.`))
    .map(([name]) => name.slice(checkingPrefix.length));
  const focused = stored[focusPrefix + tab];
  return typeof focused === "string" ? { composes, checking, focused } : { composes, checking };
}

/** Whether this is the worker's first start since the browser emptied this area, as it does with each new version. */
export async function isFirstStart(): Promise<boolean> {
  const stored = await browser.storage.session.get(startedKey);
  await browser.storage.session.set({ [startedKey]: true });
  return stored[startedKey] === undefined;
}
