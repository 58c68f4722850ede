import type { Fact, RecordFact } from "./fact.ts";
import { keysCovering } from "./subject.ts";
import { isVoid } from "./suppression.ts";

/**
 * Consents that lie ahead of the clock. Nobody agrees tomorrow: a clock that ran ahead wrote them down, and when is not known.
 * @param now in ms since the epoch
 */
export function consentsAhead(facts: readonly Fact[], now: number): RecordFact[] {
  return facts.filter(
    (fact): fact is RecordFact =>
      fact.kind === "record" && fact.basis === "consent" && fact.at > now && !isVoid(fact, facts),
  );
}

/** The keys of opt-outs that a consent under a key lifts once it holds. Of a key that a team hashed it is this alone. */
export function keysLiftedBy(key: string): readonly string[] {
  if (key.startsWith("h:")) return [key];
  return key.includes("@") ? keysCovering(key) : keysCovering(`x@${key}`).slice(1);
}
