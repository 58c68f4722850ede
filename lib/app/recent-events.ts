import { documentsAfter, eventsSince, extentOf } from "../platform/fact-store.ts";
import { type MailEvent, readEvents } from "../register/event.ts";

/** So far back counts are made; ms. */
const window = 30 * 86_400_000;
/** So many come at a time. */
const batch = 5000;

/** A clock that goes back by less is no reason to read all anew; ms. */
const slack = 3_600_000;

/** `since`: from which moment on all events are there; ms since the epoch. */
let held: { born: string; since: number; upTo: number; events: MailEvent[] } | undefined;

/** The events of the last 30 days: held in memory, and brought up to the store each time. */
export async function recentEvents(now: number): Promise<readonly MailEvent[]> {
  const { born, last } = await extentOf("events");
  const since = now - window;
  // What was dropped while the clock ran ahead is wanted again once it is put right.
  if (held?.born !== born || held.upTo > last || held.since > since + slack) {
    held = { born, since, upTo: last, events: readEvents(await eventsSince(since)) };
  } else if (held.upTo < last) {
    const fresh = await documentsAfter("events", held.upTo, batch);
    held = { born, since: held.since, upTo: fresh.at(-1)?.seq ?? last, events: [...held.events, ...readEvents(fresh)] };
  }
  held.events = held.events.filter(({ at }) => at > since);
  held.since = Math.max(held.since, since);
  return held.events;
}
