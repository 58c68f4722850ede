import { dayOf } from "../core/day.ts";
import { domainOf } from "../core/draft.ts";
import type { SendHistory } from "../core/send-history.ts";
import type { MailEvent, Person, SentEvent } from "./event.ts";
import { isNearlySame } from "./likeness.ts";

const hour = 3_600_000;
const day = 24 * hour;
const month = 30 * day;

/** A recipient, by the address in the draft and by the keys of their events. */
export interface Reader extends Person {
  email: string;
}

export interface HistoryQuestion {
  readers: readonly Reader[];
  /** What the draft's text is like. */
  likeness: string;
  /** Events of the last 30 days. */
  recent: readonly MailEvent[];
  /** All events of these readers. */
  theirs: readonly MailEvent[];
  /** In ms since the epoch. */
  now: number;
}

/** Counts what was sent before, as far as it concerns a draft. */
export function historyFor({ readers, likeness, recent, theirs: told, now }: HistoryQuestion): SendHistory {
  const sent = recent.filter(isSent);
  // Also ahead no further than that: what a clock that was put back has noted must not count for a year.
  const since = (ms: number) => sent.filter(({ at }) => Math.abs(now - at) < ms);
  // An answer from there would be newer than each mail for as long, and a bounce than each answer.
  const theirs = told.filter(({ at }) => at < now + day);
  const own = new Set(readers.map(({ person }) => person));
  const others = (people: readonly Person[]) =>
    new Set(people.map(({ person }) => person).filter((person) => !own.has(person))).size;
  const lastMonth = since(month).flatMap(({ people }) => people);
  const alike = since(day).filter((event) => isNearlySame(event.likeness, likeness));
  return {
    sameText: others(alike.flatMap(({ people }) => people)),
    lastHour: since(hour).flatMap(({ people }) => people).length,
    lastDay: since(day).flatMap(({ people }) => people).length,
    unanswered: Object.fromEntries(readers.map((reader) => [reader.email, unansweredBy(reader, theirs)])),
    lastSent: Object.fromEntries(readers.flatMap((reader) => lastSentTo(reader, theirs))),
    colleagues: Object.fromEntries(
      readers.flatMap(({ email, company }) =>
        company ? [[domainOf(email), others(lastMonth.filter((person) => person.company === company))]] : [],
      ),
    ),
    bounced: Object.fromEntries(readers.flatMap((reader) => bounceOf(reader, theirs))),
    sent: lastMonth.length,
    returned: recent.filter(({ kind, at }) => kind === "bounced" && Math.abs(now - at) < month).length,
  };
}

function isSent(event: MailEvent): event is SentEvent {
  return event.kind === "sent";
}

function unansweredBy({ person }: Reader, events: readonly MailEvent[]): number {
  const about = events.filter(({ keys }) => keys.includes(person));
  const heard = Math.max(0, ...about.filter(({ kind }) => kind === "heard").map(({ at }) => at));
  return about.filter(({ kind, at }) => kind === "sent" && at > heard).length;
}

function lastSentTo({ email, person }: Reader, events: readonly MailEvent[]): [string, string][] {
  const sent = events.filter(({ kind, keys }) => kind === "sent" && keys.includes(person));
  return sent.length === 0 ? [] : [[email, dayOf(Math.max(...sent.map(({ at }) => at)))]];
}

/** When mail last came back from them, unless they have been heard of since. */
function bounceOf({ email, person }: Reader, events: readonly MailEvent[]): [string, string][] {
  const about = events.filter(({ keys }) => keys.includes(person));
  const latest = (kind: MailEvent["kind"]) =>
    Math.max(0, ...about.filter((one) => one.kind === kind).map(({ at }) => at));
  const bounced = latest("bounced");
  return bounced > latest("heard") ? [[email, dayOf(bounced)]] : [];
}
