import type { Browser } from "wxt/browser";
import { pageRuntime } from "./page-browser.ts";
import type { OrderName, Orders } from "./protocol.ts";

/** What a script in a mail page does for orders of the background; those that it does not name are another's. */
export type OrderHandlers = {
  [Name in OrderName]?: (order: Orders[Name]["order"]) => Orders[Name]["answer"] | Promise<Orders[Name]["answer"]>;
};

/**
 * Lets a content script take the background's orders. No schema here: only our own background
 * passes the check of the sender, and it made the edits itself.
 */
export function takeOrders(handlers: OrderHandlers, signal: AbortSignal): void {
  const runtime = pageRuntime();
  if (!runtime) return;
  const listener = (
    message: unknown,
    sender: Browser.runtime.MessageSender,
    answer: (value: unknown) => void,
  ): boolean => {
    if (sender.id !== runtime.id || sender.tab !== undefined) return false;
    if (typeof message !== "object" || message === null || !("goodsend" in message) || !("order" in message))
      return false;
    const { goodsend: name, order } = message;
    if (typeof name !== "string" || !Object.hasOwn(handlers, name)) return false;
    // The background types its orders by `Orders`.
    const handler = handlers[name as OrderName] as (order: unknown) => unknown;
    Promise.resolve(handler(order)).then(answer, () => answer(undefined));
    // Keeps the way open for an answer in a later turn.
    return true;
  };
  runtime.onMessage.addListener(listener);
  signal.addEventListener("abort", () => pageRuntime()?.onMessage.removeListener(listener), { once: true });
}
