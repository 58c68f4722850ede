import type { RuleChange, VerdictChange } from "./compare-verdicts.ts";
import { isAtLeast } from "./level.ts";
import type { Status } from "./verdict.ts";

const mostExamples = 5;

/** One change of a rule's level, and the drafts that it would meet. */
export interface ChangeGroup extends Pick<RuleChange, "rule" | "title" | "before" | "after"> {
  drafts: number;
  /** The first five. */
  examples: { label: string; quote?: string }[];
}

/** What a new policy changes over many drafts; its size does not grow with their number. */
export interface ChangeTally {
  drafts: number;
  /** Drafts of which a rule speaks louder or quieter. */
  changed: number;
  before: Map<Status, number>;
  after: Map<Status, number>;
  groups: Map<string, ChangeGroup>;
}

/** A tally of no drafts. */
export function newTally(): ChangeTally {
  return { drafts: 0, changed: 0, before: new Map(), after: new Map(), groups: new Map() };
}

/** Adds a draft to a tally. `label` names it among the examples. */
export function addToTally(tally: ChangeTally, change: VerdictChange, label: string): void {
  tally.drafts++;
  tally.before.set(change.before, (tally.before.get(change.before) ?? 0) + 1);
  tally.after.set(change.after, (tally.after.get(change.after) ?? 0) + 1);
  if (change.rules.length > 0) tally.changed++;
  for (const { rule, title, before, after, quote } of change.rules) {
    const key = `${rule} ${before} ${after}`;
    const group = tally.groups.get(key) ?? { rule, title, before, after, drafts: 0, examples: [] };
    tally.groups.set(key, group);
    group.drafts++;
    if (group.examples.length < mostExamples) group.examples.push({ label, ...(quote !== undefined && { quote }) });
  }
}

/** The rules of which the new policy says more, and those of which it says less; those with the most drafts first. */
export function sortedChanges({ groups }: ChangeTally): { louder: ChangeGroup[]; quieter: ChangeGroup[] } {
  const all = [...groups.values()].sort((a, b) => b.drafts - a.drafts);
  const { louder = [], quieter = [] } = Object.groupBy(all, ({ before, after }) =>
    isAtLeast(after, before) ? "louder" : "quieter",
  );
  return { louder, quieter };
}
