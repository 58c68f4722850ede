import { causesOf } from "../core/send-decision.ts";
import { order } from "../platform/orders.ts";
import { readCompose, writeCompose } from "../platform/session-state.ts";
import { oweToAudit } from "./audit.ts";
import { draftAnswer } from "./draft-answer.ts";
import { loudRules, sendAtHand } from "./send-at-hand.ts";

/**
 * Writes into the audit that a press on Send was kept back or asked about, and by which rules. The next dialog on this
 * draft says what has changed since.
 * @param press the page's name for it, which tells of it again where nobody answered
 */
export async function noteKept(key: string, revision: number, press: string): Promise<undefined> {
  const { action, verdict, policy, language } = await sendAtHand(key, revision);
  if (action === "pass") return undefined;
  await oweToAudit({ kind: "held", action, rules: loudRules(verdict?.findings ?? []) }, press);
  // A newer verdict may have come meanwhile, and must not be written over.
  const state = await readCompose(key);
  if (!state || !verdict) return undefined;
  const kept = { ...state, kept: { revision, findings: causesOf(verdict, action).map(({ id }) => id) } };
  await writeCompose(kept);
  const answer = await draftAnswer({ state: kept, policy, language });
  await order(state, "show-verdict", { compose: state.compose, revision: state.revision, answer }).catch(
    () => undefined,
  ); // closed meanwhile
  return undefined;
}
