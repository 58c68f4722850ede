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
  if (ignores.length === 0 || finding.level === "hold") return false;
  const coversDraft = (ignore: Ignore) =>
    ignore.rule === finding.rule &&
    (ignore.scope === "always" || (ignore.scope === "draft" && ignore.compose === compose));
  return ignores.some(coversDraft) || isIgnoredForRecipients(finding, draft, ignores);
}

/** The addresses that a finding is about: those in its evidence, else all of `recipients`. */
export function concerns(finding: Finding, recipients: readonly string[]): string[] {
  const named = finding.evidence.filter(({ field }) => field === "recipients").map(({ quote }) => quote);
  return named.length > 0 ? named : [...recipients];
}

function isIgnoredForRecipients(finding: Finding, draft: Draft, ignores: readonly Ignore[]): boolean {
  const about = concerns(
    finding,
    valueOr(draft.recipients, []).map(({ email }) => email),
  );
  const isCovered = (email: string) =>
    ignores.some((ignore) => ignore.scope === "recipient" && ignore.rule === finding.rule && ignore.email === email);
  return about.length > 0 && about.every(isCovered);
}
