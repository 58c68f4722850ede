import { addDocuments, documentsAfter, documentsUnder, readMeta, writeMeta } from "../platform/fact-store.ts";
import type { AuditEvent, OwedEvent } from "../register/audit-entry.ts";
import type { MailEvent } from "../register/event.ts";
import { type Fact, type ReadFacts, readFacts } from "../register/fact.ts";
import { factId, readSecret } from "../register/keyed-hash.ts";
import { settleOwedEntries } from "./audit.ts";
import { optOutsInFeed } from "./feed-keys.ts";
import { keysThatMayHold } from "./known-keys.ts";
import { teamAtHand } from "./team-at-hand.ts";
import { hashedKeysOf } from "./team-secret.ts";

const hashedAtOnce = 1000;

/** A fact before it has its id. */
export type NewFact = Fact extends infer Kind ? (Kind extends Fact ? Omit<Kind, "id"> : never) : never;

/**
 * The facts that stand under any of the keys, or under what a team files these under. Those of the team are given the
 * key that was asked for.
 * @throws where the store or the settings cannot be read
 */
export async function factsUnder(keys: readonly string[]): Promise<ReadFacts> {
  const { hashed, feedUrl } = await hashedKeysOf(keys);
  const candidates = await keysThatMayHold([...keys, ...hashed.keys()]);
  const { facts, unreadable } = readFacts(await documentsUnder("facts", candidates));
  const listed = await optOutsInFeed(hashed, feedUrl);
  const asked = (key: string) => hashed.get(key) ?? key;
  return {
    facts: [...facts.map((fact) => ({ ...fact, key: asked(fact.key) })), ...listed],
    unreadable: unreadable.map(asked),
  };
}

export interface RecordOptions {
  onProgress?: (done: number) => void;
  signal?: AbortSignal;
  /** What the audit is to tell of so many new facts. */
  tells?: (count: number) => AuditEvent;
}

/**
 * Adds facts, all or none, in the name of the user's account with the team; what was written down before is passed over. Gives
 * how many were new.
 */
export async function recordFacts(
  facts: readonly NewFact[],
  { tells, ...options }: RecordOptions = {},
): Promise<number> {
  const [secret, recorder] = await Promise.all([
    machineSecret(),
    // An opt-out is written down, whoever asks for it.
    teamAtHand().then(
      ({ user }) => user,
      () => "",
    ),
  ]);
  const documents: (NewFact & { id: string })[] = [];
  // All at once, they would wait for each other twice as long.
  for (let from = 0; from < facts.length; from += hashedAtOnce) {
    options.signal?.throwIfAborted();
    const some = facts.slice(from, from + hashedAtOnce);
    documents.push(
      ...(await Promise.all(
        some.map(async (fact) => ({ ...fact, by: fact.by || recorder, id: await idOf(fact, secret) })),
      )),
    );
  }
  const at = Date.now();
  const owed = tells && ((count: number): OwedEvent => ({ at, event: tells(count) }));
  const added = await addDocuments("facts", documents, { ...options, ...(owed && { owed }) });
  // They are written down, whatever becomes of the audit: it is told at the next start.
  if (owed) await settleOwedEntries().catch((error) => console.warn("Goodsend: the audit is told later:", error));
  return added;
}

/** An event before it has its id. `madeOf` is what makes two tellings of it one. */
export interface NewEvent {
  event: MailEvent extends infer Kind ? (Kind extends MailEvent ? Omit<Kind, "id"> : never) : never;
  madeOf: readonly (string | number)[];
}

/** Adds events, all or none; what was told before is passed over. */
export async function addEvents(events: readonly NewEvent[]): Promise<number> {
  const using = await machineSecret();
  return addDocuments(
    "events",
    await Promise.all(events.map(async ({ event, madeOf }) => ({ ...event, id: await factId(using, madeOf) }))),
  );
}

/** Every fact, in the order in which they came to this machine; the last number of each batch comes with it. */
export async function* allFacts(after = 0, batch = 5000): AsyncGenerator<ReadFacts & { upTo: number }> {
  for (let upTo = after; ; ) {
    const documents = await documentsAfter("facts", upTo, batch);
    const last = documents.at(-1);
    if (!last) return;
    upTo = last.seq;
    yield { ...readFacts(documents), upTo };
  }
}

let secret: Promise<CryptoKey> | undefined;

/** The secret that never leaves this machine, made with the database. One that was lost is made anew. */
export function machineSecret(): Promise<CryptoKey> {
  secret ??= readMeta("secret").then(async (stored) => {
    if (stored instanceof Uint8Array && stored.length >= 16) return readSecret(new Uint8Array(stored));
    const fresh = crypto.getRandomValues(new Uint8Array(32));
    await writeMeta("secret", fresh);
    return readSecret(fresh);
  });
  secret.catch(() => {
    secret = undefined; // the next try may do better
  });
  return secret;
}

/** What makes two writings-down of the same thing one fact: all that they say, save when and by whom it was written. */
function idOf(fact: NewFact, using: CryptoKey): Promise<string> {
  const { recordedAt: _, by: __, ...said } = fact;
  const parts = Object.entries(said).sort(([a], [b]) => (a < b ? -1 : 1));
  return factId(
    using,
    parts.map(([name, value]) => `${name}=${value}`),
  );
}
