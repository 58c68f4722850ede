import type { Ignore } from "../core/ignore.ts";
import type { ResolvedPolicy } from "../core/resolve-policy.ts";
import { readManagedPolicy } from "../platform/managed.ts";
import { readDraftIgnores } from "../platform/session-state.ts";
import { readLastingIgnores, readUserPolicy } from "../platform/storage.ts";
import { renames } from "../rules/renames.ts";
import { policyInForce } from "./policy-in-force.ts";

export interface Settings extends ResolvedPolicy {
  ignores: Ignore[];
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
  return { ...policyInForce({ user, managed }), ignores };
}
