import { factsOfKind } from "../platform/fact-store.ts";
import type { AskedFact } from "../register/fact.ts";
import { readFacts } from "../register/fact.ts";
import { recordWithOptOuts } from "./record-opt-outs.ts";
import { recordFacts } from "./register.ts";

/**
 * Settles a request to stop: puts the person on the list as of when they asked, or notes that it was none.
 * @param factId id of the fact that notes the request
 * @throws where the register does not know the request, or cannot be written
 */
export async function settleRequest(factId: string, as: "opt-out" | "none", now = Date.now()): Promise<void> {
  const { facts } = readFacts(await factsOfKind("asked"));
  const asked = facts.find((fact): fact is AskedFact => fact.kind === "asked" && fact.id === factId);
  if (!asked) throw new Error("the register has no such request");
  const { key, subject, at, country } = asked;
  const about = { key, ...(subject && { subject }), recordedAt: now, by: "" };
  if (as === "none") await recordFacts([{ ...about, kind: "dismissed", at: now, of: factId }]);
  else {
    const optOut = { ...about, kind: "opt-out", at, source: "reply", ...(country && { country }) } as const;
    await recordWithOptOuts([optOut], now, {
      tells: (count) => ({ kind: "opt-out", source: "reply", count }),
    });
  }
}
