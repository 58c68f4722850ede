import { hasTeam, type Team } from "../core/team-policy.ts";
import type { StoredDocument } from "../platform/fact-blocks.ts";
import { documentsAfter, documentsWithin, extentOf } from "../platform/fact-store.ts";
import { readPosition } from "../platform/team-store.ts";
import { type OptOutFact, readFacts } from "../register/fact.ts";
import { isToShare } from "../register/team-document.ts";
import { teamName } from "./team-name.ts";

const batch = 5000;

/** The opt-outs that were recorded here and have not reached the team, by their ids; empty where there is no team. */
export async function unsharedOptOuts(team: Team): Promise<Map<string, OptOutFact>> {
  const waiting = new Map<string, OptOutFact>();
  if (!hasTeam(team)) return waiting;
  const keep = (documents: readonly StoredDocument[]) => {
    for (const fact of readFacts(documents).facts)
      if (fact.kind === "opt-out" && isToShare(fact)) waiting.set(fact.id, fact);
  };
  const [position, { born }] = await Promise.all([readPosition(), extentOf("facts")]);
  const isOurs = position?.team === teamName(team) && position.born === born;
  for (const seq of isOurs ? position.refused : []) keep(await documentsWithin("facts", seq - 1, seq));
  for (let after = isOurs ? position.facts : 0; ; ) {
    const documents = await documentsAfter("facts", after, batch);
    const last = documents.at(-1);
    if (!last) return waiting;
    keep(documents);
    after = last.seq;
  }
}
