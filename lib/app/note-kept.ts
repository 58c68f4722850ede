import { noteInAudit } from "./audit.ts";
import { loudRules, sendAtHand } from "./send-at-hand.ts";

/** Writes into the audit that a press on Send was kept back or asked about, and by which rules. */
export async function noteKept(key: string, revision: number): Promise<undefined> {
  const { action, verdict } = await sendAtHand(key, revision);
  if (action === "pass") return undefined;
  await noteInAudit({ kind: "held", action, rules: loudRules(verdict?.findings ?? []) });
  return undefined;
}
