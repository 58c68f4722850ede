import type { Team } from "../core/team-policy.ts";
import { managedPolicyAtHand } from "../platform/managed.ts";
import { readUserPolicy } from "../platform/stored-policy.ts";
import { policyInForce } from "./policy-in-force.ts";

/**
 * The team's settings in force, read afresh each time, so that nothing goes by the key of a moment ago.
 * @throws where the settings cannot be read
 */
export async function teamAtHand(): Promise<Team> {
  const [user, managed] = await Promise.all([readUserPolicy(), managedPolicyAtHand()]);
  return policyInForce({ user, managed }).policy.team;
}
