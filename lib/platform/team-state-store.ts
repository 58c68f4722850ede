import { browser } from "wxt/browser";
import { TeamState } from "../core/team-state.ts";

const key = "team";

/** How it stands with the team; as if nothing had been done yet where that cannot be read. */
export async function readTeamState(): Promise<TeamState> {
  return parse((await browser.storage.local.get(key))[key]);
}

/** Keeps how it stands with the team. */
export async function writeTeamState(state: TeamState): Promise<void> {
  await browser.storage.local.set({ [key]: state });
}

/** Calls `listener` with how it stands, now and after each change. */
export function watchTeamState(listener: (state: TeamState) => void, signal: AbortSignal): void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === "local" && key in changes) listener(parse(changes[key]?.newValue));
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener("abort", () => browser.storage.onChanged.removeListener(onChanged), { once: true });
  void readTeamState().then((state) => !signal.aborted && listener(state));
}

function parse(stored: unknown): TeamState {
  return TeamState.safeParse(stored).data ?? TeamState.parse({});
}
