import { isAtLeast } from "../core/level.ts";
import { sendActionOf } from "../core/send-decision.ts";
import { readCompose } from "../platform/session-state.ts";
import { noteInAudit } from "./audit.ts";
import { loadSettings } from "./settings.ts";

/**
 * Writes into the audit that a press on Send was kept back or asked about, and by which rules. For a revision on which
 * there is no verdict it is what the policy does with mail that could not be checked.
 */
export async function noteKept(key: string, revision: number): Promise<undefined> {
  const [state, { policy }] = await Promise.all([readCompose(key), loadSettings()]);
  const verdict = state?.revision === revision ? state.verdict : undefined;
  const action = verdict ? sendActionOf(verdict, policy) : policy.send.whenUnchecked;
  if (action === "pass") return undefined;
  const loud = (verdict?.findings ?? []).filter(({ level }) => isAtLeast(level, "confirm"));
  await noteInAudit({ kind: "held", action, rules: [...new Set(loud.map(({ rule }) => rule))] });
  return undefined;
}
