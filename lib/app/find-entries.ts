import { dayOf } from "../core/day.ts";
import { documentsWithin, extentOf, factsStarting } from "../platform/fact-store.ts";
import { type Fact, type OptOutFact, type RecordFact, readFacts } from "../register/fact.ts";
import { keysCovering } from "../register/subject.ts";
import { isInForce, isVoid, liftedBy } from "../register/suppression.ts";
import { factsUnder } from "./register.ts";

/** An opt-out as it is listed; `liftedOn`: the ISO date of the newer consent that lifts it. */
export interface ListedOptOut {
  fact: OptOutFact;
  liftedOn?: string;
}

/** A business record as it is listed. */
export interface ListedRecord {
  fact: RecordFact;
  /** Whether it holds today. */
  inForce: boolean;
}

/** So many entries are listed at most; a longer search tells more. */
export const mostListed = 50;
const window = 2000;

/**
 * The newest opt-outs; with a query those that cover the address that it is and those that begin with it or, without
 * an `@`, the newest whose address or domain contains it.
 */
export async function findOptOuts(query: string, now = Date.now(), signal?: AbortSignal): Promise<ListedOptOut[]> {
  const found = await find(query, (fact) => fact.kind === "opt-out", signal);
  const { facts } = await factsUnder(found.map(({ key }) => key));
  return found.flatMap((fact): ListedOptOut[] => {
    if (fact.kind !== "opt-out") return [];
    const consent = liftedBy(fact, facts, now);
    return [{ fact, ...(consent && { liftedOn: dayOf(consent.at) }) }];
  });
}

/** The newest records that were not taken back, or those that a query asks for; see `findOptOuts`. */
export async function findRecords(query: string, now = Date.now(), signal?: AbortSignal): Promise<ListedRecord[]> {
  const found = await find(query, (fact) => fact.kind === "record", signal);
  const { facts } = await factsUnder(found.map(({ key }) => key));
  return found.flatMap((fact) =>
    fact.kind === "record" && !isVoid(fact, facts) ? [{ fact, inForce: isInForce(fact, facts, now) }] : [],
  );
}

async function find(
  query: string,
  isWanted: (fact: Fact) => boolean,
  signal: AbortSignal | undefined,
): Promise<Fact[]> {
  const text = query.trim().toLowerCase();
  const isMailbox = text.includes("@");
  const covering = isMailbox ? (await factsUnder(keysCovering(text))).facts : [];
  const starting = isMailbox ? readFacts(await factsStarting(text, mostListed)).facts : [];
  const found = new Map([...covering, ...starting].filter(isWanted).map((fact) => [fact.id, fact]));
  // A mailbox begins with what was typed; a company's name stands anywhere, and all entries are looked through for it.
  if (isMailbox) return [...found.values()].slice(0, mostListed);
  const { last } = await extentOf("facts");
  for (let upTo = last; upTo > 0 && found.size < mostListed; upTo -= window) {
    signal?.throwIfAborted();
    const documents = await documentsWithin("facts", upTo - window, upTo);
    // Most do not fit, and to see that is quicker than to read them.
    const fitting = documents.filter(({ key }) => text === "" || (typeof key === "string" && key.includes(text)));
    for (const fact of readFacts(fitting).facts.filter(isWanted).reverse()) found.set(fact.id, fact);
  }
  return [...found.values()].slice(0, mostListed);
}
