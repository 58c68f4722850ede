import { dayOf } from "../core/day.ts";
import type { DayFigures } from "../core/day-figures.ts";
import { sharesFigures, type Team } from "../core/team-policy.ts";
import { countsSince } from "../platform/count-store.ts";
import { eventsSince, factsOfKind } from "../platform/fact-store.ts";
import { readFiguresStart, writeFiguresStart } from "../platform/figures-store.ts";
import { isImported } from "../platform/imported.ts";
import { readCounts } from "../register/day-counts.ts";
import { readEvents } from "../register/event.ts";
import { readFacts } from "../register/fact.ts";
import { figuresOfDays } from "../register/figures-of-days.ts";
import { rules } from "../rules/index.ts";
import { factsUnder } from "./register.ts";
import { loadSettings } from "./settings.ts";

const day = 86_400_000;
/** A day is looked at again for so long after it was shared: a mail comes back late, a request is read late. */
const lookBack = 7 * day;
const groups: ReadonlyMap<string, string> = new Map(rules.map(({ id, category }) => [id, category]));

/**
 * Keeps from which day on figures are shared: the one after that on which the user or the organisation last switched it on,
 * so that nothing goes of what was counted before they knew.
 */
export async function keepFiguresStart(team: Team, now = Date.now()): Promise<void> {
  const start = await readFiguresStart();
  if (!sharesFigures(team)) {
    if (start !== "") await writeFiguresStart("");
  } else {
    const tomorrow = dayOf(now + day);
    // One from beyond tomorrow was noted by a clock that ran ahead, and would keep figures back for as long.
    if (start === "" || start > tomorrow) await writeFiguresStart(tomorrow);
  }
}

/**
 * What this machine counted on the days that are over, for its team: those after `since`, and some before it that may have
 * changed. Nothing of before it was switched on, and nothing that came in with a file from another machine.
 * @param since ISO date of the last day that was shared; empty for none
 * @throws where the stores or the settings cannot be read
 */
export async function ownFiguresSince(since: string, now = Date.now()): Promise<DayFigures[]> {
  const [start, { policy }] = await Promise.all([readFiguresStart(), loadSettings()]);
  if (!sharesFigures(policy.team) || start === "") return [];
  const again = since === "" ? 0 : Math.min(Date.parse(since) + day, now - lookBack);
  const first = dayOf(Math.max(Date.parse(start), again));
  const last = dayOf(now - day);
  if (first > last) return [];
  const [counts, events, asked] = await Promise.all([
    countsSince(first),
    eventsSince(Date.parse(first)),
    factsOfKind("asked"),
  ]);
  const keys = new Set(readFacts(asked).facts.map(({ key }) => key));
  const { facts } = await factsUnder([...keys]);
  return figuresOfDays({
    first,
    last,
    counts: readCounts(counts.filter((entry) => !isImported(entry))),
    events: readEvents(events.filter((entry) => !isImported(entry))),
    facts,
    policyDays: policy.optOut.days,
    groupOf: (rule) => groups.get(rule) ?? "organisation",
  });
}
