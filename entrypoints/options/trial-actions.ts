import type { TrialActions } from "../../components/options/trial/trial-section.tsx";
import type { Policy } from "../../lib/core/policy.ts";
import { readUserPolicy } from "../../lib/platform/stored-policy.ts";

/** What reads mails is loaded when it is first asked for. */
const load = () => import("../../lib/app/try-policy.ts");

/** The trial of a policy against the one in force. */
export function trialActions(current: Policy): TrialActions {
  return {
    // Where it cannot be loaded, the trial says so.
    getReady: () => void load().catch(() => undefined),
    tryPolicy: async (policy, mails, onProgress, signal) => {
      const { tryPolicy } = await load();
      return tryPolicy(policy, mails, { current, user: await readUserPolicy(), onProgress, signal });
    },
  };
}
