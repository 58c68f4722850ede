import { type Browser, browser } from "wxt/browser";
import type { OrderName, Orders } from "./protocol.ts";
import { webmailHosts } from "./webmail-hosts.ts";

/** Sends an order to the script of one frame of a webmail page. @throws when nobody listens there. */
export async function order<Name extends OrderName>(
  place: { tab: number; frame: number },
  name: Name,
  body: Orders[Name]["order"],
): Promise<Orders[Name]["answer"]> {
  return browser.tabs.sendMessage(place.tab, { goodsend: name, order: body }, { frameId: place.frame });
}

/** Sends an order to every webmail page that is open; pages without our script are passed over. */
export async function orderEverywhere<Name extends OrderName>(name: Name, body: Orders[Name]["order"]): Promise<void> {
  const tabs = await browser.tabs.query({ url: webmailHosts });
  const orders = tabs.map(
    ({ id }) => id !== undefined && browser.tabs.sendMessage(id, { goodsend: name, order: body }),
  );
  await Promise.allSettled(orders);
}

export type OrderHandlers = {
  [Name in OrderName]: (order: Orders[Name]["order"]) => Orders[Name]["answer"];
};

/**
 * Lets a content script take the background's orders. No schema here: only our own background
 * passes the check of the sender, and it made the edits itself.
 */
export function takeOrders(handlers: OrderHandlers, signal: AbortSignal): void {
  const listener = (message: unknown, sender: Browser.runtime.MessageSender): Promise<unknown> | undefined => {
    if (sender.id !== browser.runtime.id || sender.tab !== undefined) return undefined;
    if (typeof message !== "object" || message === null || !("goodsend" in message) || !("order" in message))
      return undefined;
    const { goodsend: name, order: body } = message;
    if (typeof name !== "string" || !Object.hasOwn(handlers, name)) return undefined;
    // The background types its orders by `Orders`; see `order` above.
    const handler = handlers[name as OrderName] as (order: unknown) => unknown;
    return Promise.resolve(handler(body));
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener("abort", () => browser.runtime?.onMessage.removeListener(listener), { once: true });
}
