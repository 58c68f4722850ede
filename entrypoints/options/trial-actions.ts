import type { TrialActions } from "../../components/options/trial/trial-section.tsx";
import { tryPolicy } from "../../lib/app/try-policy.ts";
import type { Policy } from "../../lib/core/policy.ts";
import { readUserPolicy } from "../../lib/platform/stored-policy.ts";

/** The trial of a policy against the one in force. */
export function trialActions(current: Policy): TrialActions {
  return {
    tryPolicy: async (policy, mails, onProgress, signal) =>
      tryPolicy(policy, mails, { current, user: await readUserPolicy(), onProgress, signal }),
  };
}
