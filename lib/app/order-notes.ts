import type { CommandName } from "../platform/commands.ts";
import { order } from "../platform/orders.ts";
import { loadCards } from "../platform/page-scripts.ts";
import type { NotesWish } from "../platform/protocol.ts";
import { readPanelState } from "../platform/session-state.ts";
import { openPanelAtKey } from "../platform/toolbar.ts";

const wishes: Record<Exclude<CommandName, "open-panel">, NotesWish> = {
  "next-finding": "next",
  "previous-finding": "previous",
  "apply-fix": "apply",
  "ignore-finding": "ignore",
};

/** Carries out a command on the compose of a tab that had the focus last; without one there is nothing to do. */
export function carryOutCommand(command: CommandName, tab: number): void {
  if (command !== "open-panel") return void wish(tab, wishes[command]);
  // Asked before anything is waited for: the browser opens a panel on the user's wish only.
  openPanelAtKey(tab).then(
    (isOpen) => (isOpen ? undefined : wish(tab, "list")),
    () => wish(tab, "list"),
  );
}

/** Lets a page show notes on one of its composes; it is given the script that draws them where it has none yet. */
export async function showNotes(at: { tab: number; frame: number; compose: string }, wish: NotesWish): Promise<void> {
  await loadCards(at);
  await order(at, "show-notes", { compose: at.compose, wish });
}

async function wish(tab: number, what: NotesWish): Promise<void> {
  const { composes, focused } = await readPanelState(tab);
  const compose = composes.find(({ key }) => key === focused) ?? composes.at(-1);
  if (compose) await showNotes(compose, what).catch(() => undefined); // the page has gone
}
