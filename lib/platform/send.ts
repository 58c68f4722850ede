import { browser } from "wxt/browser";
import type { Answers, MessageName, Question } from "./protocol.ts";

/**
 * Asks the background. Wakes it where it sleeps.
 * @throws when the background refuses the message, or this page outlived its extension.
 */
export async function send<Name extends MessageName>(name: Name, question: Question<Name>): Promise<Answers[Name]> {
  return browser.runtime.sendMessage({ goodsend: name, question });
}

/** Whether the extension that this script came from is still installed and current. */
export function isConnected(): boolean {
  return browser.runtime?.id !== undefined;
}
