import { documentsAfter, eventsSince, extentOf } from "../platform/fact-store.ts";
import { type MailEvent, readEvents } from "../register/event.ts";

/** So far back counts are made; ms. */
const window = 30 * 86_400_000;
/** So many come at a time. */
const batch = 5000;

let held: { born: string; upTo: number; events: MailEvent[] } | undefined;

/** The events of the last 30 days: held in memory, and brought up to the store each time. */
export async function recentEvents(now: number): Promise<readonly MailEvent[]> {
  const { born, last } = await extentOf("events");
  if (held?.born !== born || held.upTo > last) {
    held = { born, upTo: last, events: readEvents(await eventsSince(now - window)) };
  } else if (held.upTo < last) {
    const fresh = await documentsAfter("events", held.upTo, batch);
    held = { born, upTo: fresh.at(-1)?.seq ?? last, events: [...held.events, ...readEvents(fresh)] };
  }
  held.events = held.events.filter(({ at }) => at > now - window);
  return held.events;
}
