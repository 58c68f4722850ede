import { type PolicyLayers, type ResolvedPolicy, resolvePolicy } from "../core/resolve-policy.ts";
import { compilePack } from "../packs/compile-pack.ts";
import { rules } from "../rules/index.ts";
import { renames } from "../rules/renames.ts";

const known: Omit<PolicyLayers, "user" | "managed"> = {
  rules: rules.map(({ id }) => id),
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
