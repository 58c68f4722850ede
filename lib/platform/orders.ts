import { browser } from "wxt/browser";
import type { OrderName, Orders } from "./protocol.ts";

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
  // All tabs: a window of its own that Outlook opens is at about:blank.
  const tabs = await browser.tabs.query({});
  const orders = tabs.map(
    ({ id }) => id !== undefined && browser.tabs.sendMessage(id, { goodsend: name, order: body }),
  );
  await Promise.allSettled(orders);
}
