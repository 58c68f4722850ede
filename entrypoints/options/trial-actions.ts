import type { TrialActions } from "../../components/options/trial/trial-section.tsx";
import type { Policy } from "../../lib/core/policy.ts";
import { readUserPolicy } from "../../lib/platform/stored-policy.ts";

/** The trial of a policy against the one in force. What reads mails is loaded when it is first asked for. */
export function trialActions(current: Policy): TrialActions {
  return {
    tryPolicy: async (policy, mails, onProgress, signal) => {
      const { tryPolicy } = await import("../../lib/app/try-policy.ts");
      return tryPolicy(policy, mails, { current, user: await readUserPolicy(), onProgress, signal });
    },
  };
}
