import { dayOf } from "../core/day.ts";
import type { Policy } from "../core/policy.ts";
import { countsSince } from "../platform/count-store.ts";
import { eventsSince, factsOfKind } from "../platform/fact-store.ts";
import { readCounts } from "../register/day-counts.ts";
import { readEvents } from "../register/event.ts";
import { readFacts } from "../register/fact.ts";
import { type Week, weeksOf } from "../register/weeks.ts";
import { rules } from "../rules/index.ts";
import { loadSettings } from "./settings.ts";

const day = 86_400_000;
/** The longest look back, and a little more for the rates of its first weeks. */
const mostWeeks = 56;
const groups: ReadonlyMap<string, string> = new Map(rules.map(({ id, category }) => [id, category]));

export interface HistoryReport {
  /** Oldest first, with the present one as the last. */
  weeks: Week[];
  limits: Pick<Policy["limits"], "bouncePercent" | "optOutPercent">;
}

/**
 * What is known of the weeks gone by. Lists that were imported say nothing of what came of a mail, and do not count as opt-outs.
 * @throws where the store cannot be read
 */
export async function readHistory(now = Date.now()): Promise<HistoryReport> {
  const since = now - mostWeeks * 7 * day;
  const [counts, events, facts, { policy }] = await Promise.all([
    countsSince(dayOf(since)),
    eventsSince(since),
    factsOfKind("opt-out"),
    loadSettings(),
  ]);
  const optOuts = readFacts(facts).facts.flatMap((fact) =>
    fact.kind === "opt-out" && fact.source !== "import" && fact.at >= since ? [fact.at] : [],
  );
  const weeks = weeksOf({
    counts: readCounts(counts),
    events: readEvents(events),
    optOuts,
    many: mostWeeks,
    now,
    groupOf: (rule) => groups.get(rule) ?? "organisation",
  });
  return { weeks, limits: policy.limits };
}
