import { factsOfKind } from "../platform/fact-store.ts";
import { consentsAhead, keysLiftedBy } from "../register/consents-ahead.ts";
import { type Fact, type RecordFact, readFacts } from "../register/fact.ts";
import { type NewFact, type RecordOptions, recordFacts } from "./register.ts";
import { hashedKeysOf } from "./team-secret.ts";

/**
 * Adds facts among which opt-outs may be, as `recordFacts` does. A consent of the same people that lies ahead of the clock was
 * given before them, since it is known already: it is taken back first, or it would lift them when its day comes.
 * @param now in ms since the epoch
 */
export async function recordWithOptOuts(
  facts: readonly NewFact[],
  now: number,
  options: RecordOptions = {},
): Promise<number> {
  const optedOut = new Set(facts.flatMap(({ kind, key }) => (kind === "opt-out" ? [key] : [])));
  if (optedOut.size > 0) await recordFacts(await takenBackFor(optedOut, now));
  return recordFacts(facts, options);
}

/** So far ahead the day of a consent may be, since the sun rises earlier elsewhere; ms. */
const dayAhead = 86_400_000;

/**
 * Takes back the consents among what came from a team that lie ahead of its server's clock and of ours: when they were given is
 * not known, and on their day they would lift opt-outs of before. All who see them so take them back.
 * @param clock what the server's says, in ms since the epoch; without it nothing is known of ours
 */
export async function takeBackAhead(
  facts: readonly Fact[],
  clock: number | undefined,
  now = Date.now(),
): Promise<void> {
  if (clock === undefined) return;
  const ahead = consentsAhead(facts, Math.max(clock, now) + dayAhead);
  await recordFacts(ahead.map((consent) => takenBack(consent, now)));
}

async function takenBackFor(optedOut: ReadonlySet<string>, now: number): Promise<NewFact[]> {
  // Of records there are few.
  const records = readFacts(await factsOfKind("record")).facts;
  if (consentsAhead(records, now).length === 0) return [];
  const ahead = consentsAhead([...records, ...readFacts(await factsOfKind("void")).facts], now);
  const { hashed } = await hashedKeysOf([...optedOut]);
  const plain = (key: string) => hashed.get(key) ?? key;
  return ahead
    .filter(({ key }) => keysLiftedBy(key).some((each) => optedOut.has(plain(each))))
    .map((consent) => takenBack({ ...consent, key: plain(consent.key) }, now));
}

function takenBack({ id, key, subject }: RecordFact, now: number): NewFact {
  return { key, ...(subject && { subject }), at: now, recordedAt: now, by: "", kind: "void", of: id };
}
