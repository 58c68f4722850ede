import type { Ignore } from "../core/ignore.ts";
import { type ResolvedPolicy, resolvePolicy } from "../core/resolve-policy.ts";
import { readManagedPolicy } from "../platform/managed.ts";
import { readDraftIgnores } from "../platform/session-state.ts";
import { readLastingIgnores, readUserPolicy } from "../platform/storage.ts";
import { rules } from "../rules/index.ts";

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
  const resolved = resolvePolicy({ user, managed, rules: rules.map(({ id }) => id) });
  return { ...resolved, ignores: [...lasting, ...perDraft] };
}
