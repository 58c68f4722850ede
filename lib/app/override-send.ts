import { isAtLeast } from "../core/level.ts";
import { sendActionOf } from "../core/send-decision.ts";
import { readCompose } from "../platform/session-state.ts";
import { noteInAudit } from "./audit.ts";
import { loadSettings } from "./settings.ts";

/**
 * Lets a draft go in spite of its verdict, where the policy allows it, and records that: when, which rules, the reason
 * and a fingerprint of the draft, never its text. An override is for one revision; any change voids it. A revision that
 * was not judged is treated as the policy treats what could not be checked.
 */
export async function overrideSend(key: string, revision: number, reason = ""): Promise<{ allowed: boolean }> {
  const [state, { policy }] = await Promise.all([readCompose(key), loadSettings()]);
  const verdict = state?.revision === revision ? state.verdict : undefined;
  const action = verdict ? sendActionOf(verdict, policy) : policy.send.whenUnchecked;
  if (action === "stop") {
    const { override } = policy.send;
    if (override === "never" || (override === "reason" && reason.trim() === "")) return { allowed: false };
  }
  await noteInAudit({
    kind: "override",
    action,
    rules: (verdict?.findings ?? []).filter(({ level }) => isAtLeast(level, "confirm")).map(({ rule }) => rule),
    reason: reason.trim(),
    fingerprint: verdict?.fingerprint ?? "",
  });
  return { allowed: true };
}
