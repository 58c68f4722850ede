import type { Draft } from "./draft.ts";
import { valueOr } from "./field.ts";
import type { Finding } from "./finding.ts";

/** A user's wish not to see what a rule says: in one draft, for one recipient, or always. */
export type Ignore =
  | { scope: "draft"; rule: string; compose: string }
  | { scope: "recipient"; rule: string; email: string }
  | { scope: "always"; rule: string };

/**
 * Whether an ignore covers a finding. One for a recipient covers a finding about that address, and
 * a finding about the whole draft when nobody else receives it. What is held cannot be ignored.
 */
export function isIgnored(finding: Finding, draft: Draft, compose: string, ignores: readonly Ignore[]): boolean {
  if (finding.level === "hold") return false;
  return ignores.some((ignore) => {
    if (ignore.rule !== finding.rule) return false;
    if (ignore.scope === "always") return true;
    if (ignore.scope === "draft") return ignore.compose === compose;
    return concerns(finding, draft).every((email) => email === ignore.email);
  });
}

/** The addresses that a finding is about: those in its evidence, else all recipients. */
export function concerns(finding: Finding, draft: Draft): string[] {
  const named = finding.evidence.filter(({ field }) => field === "recipients").map(({ quote }) => quote);
  return named.length > 0 ? named : valueOr(draft.recipients, []).map(({ email }) => email);
}
