import type { Policy } from "../core/policy.ts";
import { type PolicyLayers, type ResolvedPolicy, resolvePolicy } from "../core/resolve-policy.ts";
import { settlePolicy } from "../core/settle-policy.ts";
import { jurisdictions } from "../law/jurisdictions.ts";
import { compilePack } from "../packs/compile-pack.ts";
import { rulesOfPacks } from "../packs/rules-of-packs.ts";
import { rules } from "../rules/index.ts";
import { renames } from "../rules/renames.ts";
import { otherCountryCodes } from "../text/iso-country.ts";

const known: Omit<PolicyLayers, "user" | "managed"> = {
  rules: rules.map(({ id }) => id),
  groups: Object.fromEntries(
    [...Map.groupBy(rules, ({ category }) => category)].map(([group, members]) => [group, members.map(({ id }) => id)]),
  ),
  jurisdictions: [...Object.keys(jurisdictions), ...otherCountryCodes.map((code) => code.toLowerCase())],
  renames,
  checkPack: (pack) => compilePack(pack).faults,
};

let last: { key: string; resolved: ResolvedPolicy } | undefined;

/**
 * The policy that comes of what the user and the organisation set, held against the rules that there are. It is
 * asked for with every draft, so that the answer is kept for as long as the settings stay the same.
 */
export function policyInForce(layers: Pick<PolicyLayers, "user" | "managed"> = {}): ResolvedPolicy {
  const key = JSON.stringify([layers.user, layers.managed]);
  if (last?.key === key) return last.resolved;
  const resolved = resolvePolicy({ ...layers, ...known });
  last = { key, resolved };
  return resolved;
}

/**
 * The policy by which drafts are judged on a day (ISO date): groups, a roll-out that only records and a gateway's footer
 * have become levels. Settings are shown by `policyInForce`, as they were made.
 */
export function policyToJudgeBy(policy: Policy, today: string): Policy {
  return settlePolicy(policy, [...rules, ...rulesOfPacks(policy)], today);
}
