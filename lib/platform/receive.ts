import { type Browser, browser } from "wxt/browser";
import { z } from "zod";
import { type Answers, type MessageName, type Origin, protocol, type Reply } from "./protocol.ts";

/** The place a message came from; page messages have a tab. */
export interface Sender {
  tab: number;
  frame: number;
}

type Handled<Name extends MessageName> = z.output<ReturnType<(typeof protocol)[Name]["question"]>>;

export type Handlers = {
  [Name in MessageName]: (question: Handled<Name>, sender: Sender) => Promise<Answers[Name]>;
};

const Envelope = z.object({ goodsend: z.string(), question: z.unknown() });

/** Answers the messages of our own pages and scripts. Must be called while the worker's script runs. */
export function receive(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Browser.runtime.MessageSender) =>
    answer(handlers, message, sender)?.then(
      (value): Reply<unknown> => ({ answer: value }),
      (error): Reply<unknown> => ({ refused: String(error) }),
    ),
  );
}

/**
 * The answer to one message; `undefined` where it is not for us.
 * Rejects a message from the wrong place and one with a malformed question, saying what is wrong.
 */
export function answer(
  handlers: Handlers,
  message: unknown,
  sender: Browser.runtime.MessageSender,
): Promise<unknown> | undefined {
  const envelope = Envelope.safeParse(message);
  if (!envelope.success || sender.id !== browser.runtime.id) return undefined;
  const name = envelope.data.goodsend;
  if (!isName(name)) return Promise.reject(new Error(`no such message: ${name}`));
  const origin = originOf(sender);
  if (origin !== protocol[name].from) return Promise.reject(new Error(`${name} may not come from ${origin}`));
  const question = protocol[name].question().safeParse(envelope.data.question);
  if (!question.success) return Promise.reject(new Error(`${name}: ${z.prettifyError(question.error)}`));
  // The table pairs each name with its own question and handler; the compiler cannot follow that through a lookup.
  const handler = handlers[name] as (question: unknown, sender: Sender) => Promise<unknown>;
  return handler(question.data, { tab: sender.tab?.id ?? -1, frame: sender.frameId ?? 0 });
}

function isName(name: string): name is MessageName {
  return Object.hasOwn(protocol, name);
}

function originOf(sender: Browser.runtime.MessageSender): Origin | "elsewhere" {
  if (sender.url?.startsWith(browser.runtime.getURL("/"))) return "our-page";
  return sender.tab?.id === undefined ? "elsewhere" : "webmail";
}
