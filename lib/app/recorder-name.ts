import { managedPolicyAtHand } from "../platform/managed.ts";
import { readUserPolicy } from "../platform/stored-policy.ts";
import { policyInForce } from "./policy-in-force.ts";

/** Who writes entries down here: the name of the user's account with the team; empty without one, or where it cannot be told. */
export async function recorderName(): Promise<string> {
  try {
    const [user, managed] = await Promise.all([readUserPolicy(), managedPolicyAtHand()]);
    return policyInForce({ user, managed }).policy.team.user;
  } catch {
    // An opt-out is written down whoever asks for it.
    return "";
  }
}
