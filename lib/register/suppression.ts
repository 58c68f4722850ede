import { dayOf } from "../core/day.ts";
import type { Suppression } from "../core/suppression.ts";
import type { AskedFact, Fact, OptOutFact, RecordFact } from "./fact.ts";
import { keysCovering } from "./subject.ts";

/** A fact about an address, and how close to it: 0 for the address itself, more for each domain above. */
interface Placed<Kind extends Fact> {
  fact: Kind;
  distance: number;
}

/**
 * What keeps mail from an address: an opt-out, or a request that nobody has recorded yet. An opt-out is lifted only by
 * a consent that is newer, still holds, and speaks of the same people or of fewer. Of two from the same moment the
 * opt-out wins.
 * @param keys those of `keysCovering`, in its order, as they stand in the facts
 * @param now in ms since the epoch
 */
export function suppressionOf(
  email: string,
  facts: readonly Fact[],
  now: number,
  keys: readonly string[] = keysCovering(email),
): Suppression | undefined {
  const placed = facts.flatMap((fact) => {
    const distance = keys.indexOf(fact.key);
    return distance < 0 ? [] : [{ fact, distance }];
  });
  const consents = placed.filter((entry): entry is Placed<RecordFact> => isConsentInForce(entry, facts, now));
  const isLifted = ({ fact, distance }: Placed<Fact>) =>
    consents.some((consent) => consent.distance <= distance && consent.fact.at > fact.at);
  const optOuts = placed.filter((entry): entry is Placed<OptOutFact> => entry.fact.kind === "opt-out");
  const [optOut] = optOuts.filter((entry) => !isLifted(entry)).sort(closestFirst);
  if (optOut) return told(email, "opted-out", optOut);
  const asked = placed.filter((entry): entry is Placed<AskedFact> => entry.fact.kind === "asked");
  const open = asked.filter((entry) => !isLifted(entry) && !isSettled(entry.fact, facts));
  const [request] = open.sort(closestFirst);
  return request && told(email, "asked", request);
}

/** Whether a request was recorded as an opt-out, or called none. */
export function isSettled(asked: AskedFact, facts: readonly Fact[]): boolean {
  return facts.some(
    (fact) =>
      (fact.kind === "dismissed" && fact.of === asked.id) ||
      (fact.kind === "opt-out" && fact.key === asked.key && fact.at >= asked.at),
  );
}

/** The newer consent of the very same mailbox or domain that lifts an opt-out. */
export function liftedBy(optOut: OptOutFact, facts: readonly Fact[], now: number): RecordFact | undefined {
  return facts.find(
    (fact): fact is RecordFact =>
      fact.kind === "record" &&
      fact.basis === "consent" &&
      fact.key === optOut.key &&
      fact.at > optOut.at &&
      isInForce(fact, facts, now),
  );
}

/** Whether a record was taken back. */
export function isVoid(record: RecordFact, facts: readonly Fact[]): boolean {
  return facts.some((fact) => fact.kind === "void" && fact.of === record.id);
}

/** Whether a record holds at `now`: it has come about, has not run out and was not taken back. */
export function isInForce(record: RecordFact, facts: readonly Fact[], now: number): boolean {
  const today = dayOf(now);
  const hasRunOut = record.expires !== undefined && record.expires < today;
  return record.at <= now && !hasRunOut && !isVoid(record, facts);
}

function isConsentInForce({ fact, distance }: Placed<Fact>, facts: readonly Fact[], now: number): boolean {
  // A consent binds those who gave it: a mailbox, or the domain that it names and none below.
  return fact.kind === "record" && fact.basis === "consent" && distance <= 1 && isInForce(fact, facts, now);
}

function closestFirst(a: Placed<Fact>, b: Placed<Fact>): number {
  return a.distance - b.distance || b.fact.at - a.fact.at || (a.fact.id < b.fact.id ? -1 : 1);
}

function told(email: string, state: Suppression["state"], { fact, distance }: Placed<Fact>): Suppression {
  const date = dayOf(fact.at);
  return { email, state, of: fact.subject ?? (distance === 0 ? email : ""), date };
}
