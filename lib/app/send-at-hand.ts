import type { Finding } from "../core/finding.ts";
import { isAtLeast } from "../core/level.ts";
import type { Policy } from "../core/policy.ts";
import { type SendAction, sendActionOf } from "../core/send-decision.ts";
import type { SpokenLanguage } from "../core/spoken-language.ts";
import type { Verdict } from "../core/verdict.ts";
import { readCompose } from "../platform/session-state.ts";
import { loadSettings } from "./settings.ts";

/** What a press on Send meets. */
export interface SendAtHand {
  action: SendAction;
  policy: Policy;
  language: SpokenLanguage;
  /** Absent where exactly this revision was not judged. */
  verdict: Verdict | undefined;
}

/** What the policy does with a press on Send for one revision; without a verdict on it, as with what could not be checked. */
export async function sendAtHand(key: string, revision: number): Promise<SendAtHand> {
  const [state, { policy, language }] = await Promise.all([readCompose(key), loadSettings()]);
  const verdict = state?.revision === revision ? state.verdict : undefined;
  const action = verdict ? sendActionOf(verdict, policy) : policy.send.whenUnchecked;
  return { action, policy, language, verdict };
}

/** The rules that speak at `confirm` or above, each once. */
export function loudRules(findings: readonly Finding[]): string[] {
  return [...new Set(findings.filter(({ level }) => isAtLeast(level, "confirm")).map(({ rule }) => rule))];
}
