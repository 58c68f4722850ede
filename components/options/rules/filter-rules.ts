import type { Level } from "../../../lib/core/level.ts";
import type { Policy } from "../../../lib/core/policy.ts";
import type { Rule } from "../../../lib/core/rule.ts";

/** What the page shows of a rule. */
export type RuleSummary = Pick<
  Rule,
  "id" | "title" | "why" | "remedy" | "example" | "unless" | "category" | "level" | "maxLevel" | "clauses"
>;

/** What of the rules is asked for; an empty text asks for all. */
export interface RuleFilter {
  /** Words that a rule's own words hold. */
  words: string;
  /** A duty, by its category. */
  duty: string;
  /** A line of a policy or law, by the id of its clause. */
  line: string;
  /** Where its level comes from, or that it is off. */
  state: "" | "own" | "locked" | "off";
}

export const everyRule: RuleFilter = { words: "", duty: "", line: "", state: "" };

/** The rules that a filter asks for, in their order. */
export function filterRules(
  rules: readonly RuleSummary[],
  { words, duty, line, state }: RuleFilter,
  { policy, locked }: { policy: Policy; locked: readonly string[] },
): RuleSummary[] {
  const wanted = words.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return rules.filter((rule) => {
    if (duty !== "" && rule.category !== duty) return false;
    if (line !== "" && !rule.clauses.some(({ id }) => id === line)) return false;
    if (state !== "" && !isIn(state, rule, policy, locked)) return false;
    const text = [rule.title, rule.why, rule.remedy, rule.id, ...rule.clauses.map(({ label }) => label)]
      .join(" ")
      .toLocaleLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}

/** The level that a rule has under a policy. */
export function levelOf({ id, category, level }: RuleSummary, policy: Policy): Level {
  return policy.levels[id] ?? policy.groups[category] ?? level;
}

/** Lines of the acceptable-use policy that rules stand on, by id, in the order in which they are met. */
export function policyLines(rules: readonly RuleSummary[]): [id: string, label: string][] {
  const lines = rules
    .flatMap(({ clauses }) => clauses)
    .filter(({ id }) => id.startsWith("outreach-policy."))
    .map(({ id, label }) => [id, label] as const);
  return [...new Map(lines)];
}

function isIn(state: string, rule: RuleSummary, policy: Policy, locked: readonly string[]): boolean {
  if (state === "locked") return locked.includes(`levels.${rule.id}`);
  if (state === "off") return levelOf(rule, policy) === "off";
  return policy.levels[rule.id] !== undefined && !locked.includes(`levels.${rule.id}`);
}
