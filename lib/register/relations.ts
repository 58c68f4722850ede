import { dayOf } from "../core/day.ts";
import { bases, type Relation } from "../core/relation.ts";
import type { Fact, RecordFact } from "./fact.ts";
import { isVoid } from "./suppression.ts";

/**
 * What is recorded of earlier dealings with somebody: what still holds before what has run out, then the strongest basis,
 * then the newest.
 * @param keys those of `keysCovering`: a record speaks of a mailbox, or of exactly the domain that it names
 * @param now in ms since the epoch
 */
export function relationOf(facts: readonly Fact[], now: number, keys: readonly string[]): Relation | undefined {
  const own = keys.slice(0, 2);
  const today = dayOf(now);
  const hasRunOut = ({ expires }: RecordFact) => expires !== undefined && expires < today;
  const [best] = facts
    .filter((fact): fact is RecordFact => fact.kind === "record" && own.includes(fact.key) && fact.at <= now)
    .filter((record) => !isVoid(record, facts))
    .sort(
      (a, b) =>
        Number(hasRunOut(a)) - Number(hasRunOut(b)) || bases.indexOf(a.basis) - bases.indexOf(b.basis) || b.at - a.at,
    );
  if (!best) return undefined;
  const { basis, at, expires, country } = best;
  return { basis, date: dayOf(at), ...(expires && { expires }), ...(country && { country }) };
}
