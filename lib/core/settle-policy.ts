import { type Level, lowerOf } from "./level.ts";
import type { footerParts, Policy } from "./policy.ts";
import type { Rule } from "./rule.ts";

/** The rule that asks for each part of a footer. */
const ruleOfPart: Readonly<Record<(typeof footerParts)[number], string>> = {
  company: "company-name",
  address: "postal-address",
  imprint: "imprint",
  "opt-out": "opt-out-offered",
};

/**
 * A policy with one level for each rule, as it stands on a day (ISO date): the rule's own level before that of its group
 * before its default; what the mail gateway adds is not asked of the draft while that declaration holds; and in a
 * roll-out that only records nothing is louder than `monitor`, nor is mail kept back for want of a check.
 */
export function settlePolicy(
  policy: Policy,
  rules: readonly Pick<Rule, "id" | "category" | "level">[],
  today: string,
): Policy {
  const isMonitoring = policy.rollOut.mode === "monitor" && holdsOn(policy.rollOut.until, today);
  const added = policy.gatewayFooter.adds.filter(() => holdsOn(policy.gatewayFooter.until, today));
  if (!isMonitoring && added.length === 0 && Object.keys(policy.groups).length === 0) return policy;
  const levels: Record<string, Level> = { ...policy.levels };
  for (const { id, category, level } of rules) levels[id] ??= policy.groups[category] ?? level;
  for (const part of added) levels[ruleOfPart[part]] = "off";
  if (!isMonitoring) return { ...policy, levels };
  for (const id of Object.keys(levels)) levels[id] = lowerOf(levels[id] ?? "off", "monitor");
  return { ...policy, levels, send: { ...policy.send, whenUnchecked: "pass" } };
}

/** Whether a declaration still holds; one without a last day does. ISO dates sort as text. */
function holdsOn(until: string, today: string): boolean {
  return until === "" || today <= until;
}
