import type { Draft } from "../core/draft.ts";
import { valueOr } from "../core/field.ts";
import type { Policy } from "../core/policy.ts";
import type { RecordName } from "../core/record-name.ts";
import type { Relation, Relations } from "../core/relation.ts";
import { noHistory, type SendHistory } from "../core/send-history.ts";
import type { Suppression } from "../core/suppression.ts";
import { documentsUnder } from "../platform/fact-store.ts";
import { readEvents } from "../register/event.ts";
import { historyFor } from "../register/history.ts";
import { relationOf } from "../register/relations.ts";
import { keysCovering } from "../register/subject.ts";
import { suppressionOf } from "../register/suppression.ts";
import { readersOf } from "./mail-keys.ts";
import { recentEvents } from "./recent-events.ts";
import { factsUnder } from "./register.ts";

/** What this machine remembers that concerns a draft. */
export interface Recalled {
  suppressions: Suppression[];
  relations: Relations;
  history: SendHistory;
  /** What could not be read, so that nothing may be concluded from its silence. */
  unreadRecords: RecordName[];
}

export interface Circumstances {
  policy: Policy;
  /** What the draft's text is like: see `likenessOf`. */
  likeness: string;
  /** In ms since the epoch. */
  now: number;
}

/** Looks up what is recorded of a draft's recipients. Never rejects: what could not be read is named. */
export async function recall(draft: Draft, { likeness, policy, now }: Circumstances): Promise<Recalled> {
  const emails = valueOr(draft.recipients, []).map(({ email }) => email);
  const writer = valueOr(draft.lastInbound, undefined)?.from?.email.toLowerCase();
  const [register, history] = await Promise.allSettled([
    recallRegister(emails, writer, now),
    recallHistory(emails, likeness, policy, now),
  ]);
  const unreadRecords: RecordName[] = [];
  for (const [name, outcome] of [
    ["register", register],
    ["history", history],
  ] as const) {
    if (outcome.status === "fulfilled") continue;
    unreadRecords.push(name);
    console.warn(`Goodsend: the ${name} could not be read:`, outcome.reason);
  }
  const known = register.status === "fulfilled" ? register.value : { suppressions: [], relations: {} };
  return { ...known, history: history.status === "fulfilled" ? history.value : noHistory, unreadRecords };
}

async function recallRegister(emails: readonly string[], writer: string | undefined, now: number) {
  const keysOf = new Map(emails.map((email) => [email, keysCovering(email)]));
  const { facts, unreadable } = await factsUnder([...keysOf.values()].flat());
  const suppressions: Suppression[] = [];
  const relations: Record<string, Relation> = {};
  for (const [email, keys] of keysOf) {
    const suppression = suppressionOf(email, facts, now, keys);
    const relation = relationOf(facts, now, keys);
    // The rule that reads the message at hand says the same, with its words.
    if (suppression?.state === "asked" && email.toLowerCase() === writer) continue;
    if (suppression) suppressions.push(suppression);
    else if (unreadable.some((key) => keys.includes(key)))
      suppressions.push({ email, state: "unreadable", of: "", date: "" });
    if (!suppression && relation) relations[email.toLowerCase()] = relation;
  }
  return { suppressions, relations };
}

async function recallHistory(emails: readonly string[], likeness: string, policy: Policy, now: number) {
  const readers = await readersOf(emails, policy);
  const [recent, theirs] = await Promise.all([
    recentEvents(now),
    documentsUnder(
      "events",
      readers.map(({ person }) => person),
    ),
  ]);
  return historyFor({ readers, likeness, recent, theirs: readEvents(theirs), now });
}
