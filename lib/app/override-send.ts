import { oweToAudit } from "./audit.ts";
import { loudRules, sendAtHand } from "./send-at-hand.ts";

/**
 * Lets a draft go in spite of its verdict, where the policy allows it, and records that: when, which rules, the reason
 * and a fingerprint of the draft, never its text. An override is for one revision; any change voids it. A revision that
 * was not judged is treated as the policy treats what could not be checked.
 * @param press the page's name for it, which asks again where nobody answered
 */
export async function overrideSend(
  key: string,
  revision: number,
  press: string,
  reason = "",
): Promise<{ allowed: boolean }> {
  const { action, policy, verdict } = await sendAtHand(key, revision);
  if (action === "stop") {
    const { override } = policy.send;
    if (override === "never" || (override === "reason" && reason.trim() === "")) return { allowed: false };
  }
  const rules = loudRules(verdict?.findings ?? []);
  const fingerprint = verdict?.fingerprint ?? "";
  await oweToAudit({ kind: "override", action, rules, reason: reason.trim(), fingerprint }, press);
  return { allowed: true };
}
