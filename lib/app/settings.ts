import type { Ignore } from "../core/ignore.ts";
import type { ResolvedPolicy } from "../core/resolve-policy.ts";
import { chosenLanguage, type SpokenLanguage } from "../core/spoken-language.ts";
import { readManagedPolicy } from "../platform/managed.ts";
import { readDraftIgnores } from "../platform/session-state.ts";
import { readLastingIgnores } from "../platform/storage.ts";
import { readUserPolicy } from "../platform/stored-policy.ts";
import { uiLanguage } from "../platform/ui-language.ts";
import { renames } from "../rules/renames.ts";
import { policyInForce } from "./policy-in-force.ts";

export interface Settings extends ResolvedPolicy {
  ignores: Ignore[];
  /** The language of our pages. */
  language: SpokenLanguage;
}

/** The policy in force and all ignores, read afresh: the worker keeps nothing that it would lose by being stopped. */
export async function loadSettings(): Promise<Settings> {
  const [user, managed, lasting, perDraft] = await Promise.all([
    readUserPolicy(),
    readManagedPolicy(),
    readLastingIgnores(),
    readDraftIgnores(),
  ]);
  const ignores = [...lasting, ...perDraft].map((ignore) => ({ ...ignore, rule: renames[ignore.rule] ?? ignore.rule }));
  const language = chosenLanguage({ user, managed }, uiLanguage());
  return { ...policyInForce({ user, managed }), ignores, language };
}
