import { dayOf } from "../core/day.ts";
import type { Ignore } from "../core/ignore.ts";
import type { ResolvedPolicy } from "../core/resolve-policy.ts";
import { chosenLanguage, type SpokenLanguage } from "../core/spoken-language.ts";
import { managedPolicyAtHand } from "../platform/managed.ts";
import { orderEverywhere } from "../platform/orders.ts";
import { readDraftIgnores } from "../platform/session-state.ts";
import { readLastingIgnores } from "../platform/storage.ts";
import { readUserPolicy } from "../platform/stored-policy.ts";
import { uiLanguage } from "../platform/ui-language.ts";
import { renames } from "../rules/renames.ts";
import { policyInForce, policyToJudgeBy } from "./policy-in-force.ts";

export interface Settings extends ResolvedPolicy {
  ignores: Ignore[];
  /** The language of our pages. */
  language: SpokenLanguage;
}

/** The policy to judge by on a day (ISO date) and all ignores, read afresh: the worker keeps nothing that it would lose by being stopped. */
export async function loadSettings(today = dayOf(Date.now())): Promise<Settings> {
  const [user, managed, lasting, perDraft] = await Promise.all([
    readUserPolicy(),
    // What was judged by a policy of yesterday is judged anew.
    managedPolicyAtHand(() => void orderEverywhere("recheck", {})),
    readLastingIgnores(),
    readDraftIgnores(),
  ]);
  const ignores = [...lasting, ...perDraft].map((ignore) => ({ ...ignore, rule: renames[ignore.rule] ?? ignore.rule }));
  const inForce = policyInForce({ user, managed });
  const language = chosenLanguage({ user, managed }, uiLanguage());
  return { ...inForce, policy: policyToJudgeBy(inForce.policy, today), ignores, language };
}
