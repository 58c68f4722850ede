import { pageRuntime } from "./page-browser.ts";
import type { Answers, MessageName, Question, Reply } from "./protocol.ts";

/**
 * Asks the background. Wakes it where it sleeps.
 * @throws when the background refuses the message, or this page outlived its extension.
 */
export async function send<Name extends MessageName>(name: Name, question: Question<Name>): Promise<Answers[Name]> {
  const reply: Reply<Answers[Name]> | undefined = await pageRuntime()?.sendMessage({ goodsend: name, question });
  if (!reply) throw new Error(`${name}: nobody answered`);
  if ("refused" in reply) throw new Error(reply.refused);
  return reply.answer;
}

/** Between two tries, ms. */
const breath = 1000;

/**
 * Asks the background until it answers: it may be stopped over the first question, and is woken by the next.
 * @throws what `send` throws, after `mostTries`
 */
export async function sendUntilHeard<Name extends MessageName>(
  name: Name,
  question: Question<Name>,
  mostTries = 5,
): Promise<Answers[Name]> {
  for (let tries = 1; ; tries++) {
    try {
      return await send(name, question);
    } catch (error) {
      if (tries === mostTries || !isConnected()) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, breath));
  }
}

/** Whether the extension that this script came from is still installed and current. */
export function isConnected(): boolean {
  return pageRuntime() !== undefined;
}
