import { type Level, lowerOf } from "./level.ts";
import type { Policy } from "./policy.ts";
import type { Rule, RuleContext } from "./rule.ts";

/** A rule that has its say on a draft. */
export interface DueRule {
  rule: Rule;
  level: Exclude<Level, "off">;
  /** Whether it can read the draft's language. */
  reads: boolean;
}

/** All that have their say, and the same rules without what the draft makes of them. */
export interface DueRules {
  due: readonly DueRule[];
  asked: readonly Rule[];
}

let last: ({ rules: readonly Rule[]; context: RuleContext } & DueRules) | undefined;

/**
 * The rules that the policy switches on, that are meant for such mail, and that bind where its readers are; in their
 * order. The last answer is remembered, since none of this changes while somebody types.
 */
export function dueRules(rules: readonly Rule[], context: RuleContext): DueRules {
  if (last?.rules === rules && isAlike(last.context, context)) return last;
  const due = rules.flatMap((rule): DueRule[] => {
    const level = levelOf(rule, context.policy);
    if (level === "off" || !rule.occasions.includes(context.occasion) || !binds(rule, context)) return [];
    return [{ rule, level, reads: rule.languages === "any" || rule.languages.includes(context.language) }];
  });
  last = { rules, context, due, asked: due.map(({ rule }) => rule) };
  return last;
}

/** The level at which the policy runs a rule. */
export function levelOf(rule: Rule, policy: Policy): Level {
  const level = policy.levels[rule.id] ?? rule.level;
  return rule.maxLevel ? lowerOf(level, rule.maxLevel) : level;
}

/** Whether two drafts have the same rules due. */
function isAlike(one: RuleContext, other: RuleContext): boolean {
  return (
    one.policy === other.policy &&
    one.occasion === other.occasion &&
    one.language === other.language &&
    one.jurisdictions.length === other.jurisdictions.length &&
    one.jurisdictions.every((code, at) => code === other.jurisdictions[at])
  );
}

function binds({ jurisdictions }: Rule, context: RuleContext): boolean {
  return jurisdictions?.some((code) => context.jurisdictions.includes(code)) ?? true;
}
