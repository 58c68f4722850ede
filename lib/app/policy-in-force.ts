import { type PolicyLayers, type ResolvedPolicy, resolvePolicy } from "../core/resolve-policy.ts";
import { rules } from "../rules/index.ts";
import { renames } from "../rules/renames.ts";

const known = { rules: rules.map(({ id }) => id), renames };

/** The policy that comes of what the user and the organisation set, held against the rules that there are. */
export function policyInForce(layers: Pick<PolicyLayers, "user" | "managed"> = {}): ResolvedPolicy {
  return resolvePolicy({ ...layers, ...known });
}
