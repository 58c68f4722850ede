import type { VerdictChange } from "../core/compare-verdicts.ts";
import type { Finding } from "../core/finding.ts";
import type { NotChecked } from "../core/not-checked.ts";
import type { Judged, Reporter, Unread } from "./judged.ts";

/** One line of JSON per draft, in the order of the input; docs/check.md has the contract. */
export const jsonReporter: Reporter = {
  judged: (draft) => `${JSON.stringify(resultOf(draft))}\n`,
  unread: ({ name, error }: Unread) => `${JSON.stringify({ ...name, error })}\n`,
  end: () => "",
};

/** A judged draft as the output has it. */
export function resultOf({ name, verdict, change, ms }: Judged) {
  const { status, occasion, language, findings, notChecked } = verdict;
  return {
    ...name,
    status,
    occasion,
    language,
    findings: findings.map(findingOf),
    notChecked: notChecked.map(notCheckedOf),
    ...(change && { compare: comparisonOf(change) }),
    ms: Math.round(ms * 1000) / 1000,
  };
}

function comparisonOf({ before, rules }: VerdictChange) {
  return { status: before, changes: rules.map(({ rule, before: from, after: to }) => ({ rule, from, to })) };
}

function findingOf({ rule, category, level, certainty, message, clauses, evidence, fixes }: Finding) {
  return {
    rule,
    category,
    level,
    certainty,
    message,
    clauses: clauses.map(({ id, label, url }) => ({ id, label, url })),
    evidence: evidence.map(({ field, start, end, quote }) => ({ field, start, end, quote })),
    fixes: fixes.map(({ id, safety, label }) => ({ id, safety, label })),
  };
}

function notCheckedOf({ rule, reason }: NotChecked) {
  return { rule, reason: reason.kind, detail: detailOf(reason) };
}

/** Why a rule gave no answer, in words. */
export function detailOf(reason: NotChecked["reason"]): string {
  if (reason.kind === "field") return `${reason.field}: ${reason.detail}`;
  if (reason.kind === "record") return `the ${reason.record} could not be read`;
  if (reason.kind === "language") return `the rule does not read ${languageNamed(reason.language)}`;
  return `the rule failed: ${reason.detail}`;
}

const names = new Intl.DisplayNames("en", { type: "language" });

function languageNamed(code: string): string {
  return code === "und" ? "the language of the draft, which could not be told" : `${names.of(code)} (${code})`;
}
