import { browser } from "wxt/browser";

/** The commands of the manifest: keys that the user can change in the browser. */
export const commandNames = ["next-finding", "previous-finding", "apply-fix", "ignore-finding", "open-panel"] as const;

export type CommandName = (typeof commandNames)[number];

/**
 * Calls `listener` with each command that the user gives, and the tab in front. Must be called while the worker's
 * script runs; what the browser allows only on the user's wish must be asked before any `await`.
 */
export function onCommand(listener: (command: CommandName, tab: number) => void): void {
  browser.commands.onCommand.addListener((name: string, tab?: { id?: number | undefined }) => {
    const command = commandNames.find((each) => each === name);
    if (command && tab?.id !== undefined) listener(command, tab.id);
  });
}
