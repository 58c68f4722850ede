import { type Body, type Draft, type DraftValues, emptyBody, type FieldName } from "./draft.ts";
import { dueRules } from "./due-rules.ts";
import { standingsOf } from "./duty.ts";
import { valueOr } from "./field.ts";
import type { Finding } from "./finding.ts";
import { fingerprintOf, hashText } from "./fingerprint.ts";
import { type Ignore, isIgnored } from "./ignore.ts";
import { isAtLeast, type Level, lowerOf } from "./level.ts";
import { fillMessage } from "./message.ts";
import type { NotChecked } from "./not-checked.ts";
import type { Report, Rule, RuleContext } from "./rule.ts";
import { statusOf, type Verdict } from "./verdict.ts";

export interface Judgement {
  rules: readonly Rule[];
  context: RuleContext;
  ignores: readonly Ignore[];
  /** Key of the compose, against which ignores "in this draft" are held. */
  compose: string;
  /** Why the draft cannot be read at all, such as words that could not be loaded: no rule can answer then. */
  unreadable?: NotChecked["reason"];
}

/** Runs every rule that the policy switches on over one draft. Never throws: a broken rule is named in the verdict. */
export function judge(draft: Draft, { rules, context, ignores, compose, unreadable }: Judgement): Verdict {
  const values = valuesOf(draft);
  const findings: Finding[] = [];
  const notChecked: NotChecked[] = [];
  const isWhole = hasAll(draft) && context.unreadRecords.length === 0;
  const { due, asked } = dueRules(rules, context);
  for (const { rule, level, reads } of due) {
    const { id, title } = rule;
    if (unreadable !== undefined) {
      notChecked.push({ rule: id, title, reason: unreadable });
      continue;
    }
    // Nearly always: asked of each rule for each draft.
    if (!isWhole || !reads) {
      const gaps = gapsOf(rule, draft, reads, context);
      for (const { reason } of gaps) notChecked.push({ rule: id, title, reason });
      if (gaps.some(({ total }) => total)) continue;
    }
    try {
      for (const report of rule.check(values, context)) {
        findings.push(findingOf(rule, report, level, context.jurisdictions));
      }
    } catch (error) {
      notChecked.push({ rule: id, title, reason: { kind: "broken", detail: String(error) } });
    }
  }
  const shown = numberTwins(findings).sort(byLoudness);
  const isShown = (finding: Finding) => !isIgnored(finding, draft, compose, ignores);
  const open = shown.filter(isShown);
  const ignored = shown.filter((finding) => !isShown(finding));
  return {
    status: statusOf(open, notChecked),
    occasion: context.occasion,
    language: context.language,
    countries: [...context.countries],
    findings: open,
    ignored,
    notChecked,
    duties: standingsOf(context.occasion === "outreach" ? asked : noRules, { findings: open, ignored, notChecked }),
    brokenRules: notChecked.filter(({ reason }) => reason.kind === "broken").map(({ rule }) => rule),
    fingerprint: fingerprintOf(draft),
  };
}

const noRules: readonly Rule[] = [];

function valuesOf(draft: Draft): DraftValues {
  return {
    kind: valueOr(draft.kind, "new"),
    from: valueOr(draft.from, undefined),
    recipients: valueOr(draft.recipients, []),
    subject: valueOr(draft.subject, ""),
    body: valueOr<Body>(draft.body, emptyBody()),
    attachments: valueOr(draft.attachments, []),
    lastInbound: valueOr(draft.lastInbound, undefined),
  };
}

interface Gap {
  /** Whether the rule cannot answer at all. */
  total: boolean;
  reason: NotChecked["reason"];
}

/** Whether all of a draft was read. */
function hasAll({ kind, from, recipients, subject, body, attachments, lastInbound }: Draft): boolean {
  return (
    isKnown(kind) &&
    isKnown(from) &&
    isKnown(recipients) &&
    isKnown(subject) &&
    isKnown(body) &&
    isKnown(attachments) &&
    isKnown(lastInbound)
  );
}

function isKnown({ state }: Draft[FieldName]): boolean {
  return state === "found" || state === "empty";
}

/** What keeps a rule from a full answer. */
function gapsOf(
  { needs, findsInAny = false, asks = [] }: Rule,
  draft: Draft,
  reads: boolean,
  { language, unreadRecords }: RuleContext,
): readonly Gap[] {
  const unread = unreadRecords.find((record) => asks.includes(record));
  if (unread) return [{ total: true, reason: { kind: "record", record: unread } }];
  const gaps = needs.flatMap((field: FieldName): Gap[] => {
    const read = draft[field];
    if (read.state === "missing") return [{ total: true, reason: { kind: "field", field, detail: read.why } }];
    if (read.state === "unresolved") {
      return [{ total: false, reason: { kind: "field", field, detail: read.unresolved.join(", ") } }];
    }
    return [];
  });
  if (reads || gaps.some(({ total }) => total)) return gaps;
  return [...gaps, { total: !findsInAny, reason: { kind: "language", language } }];
}

function findingOf(rule: Rule, report: Report, level: Level, jurisdictions: readonly string[]): Finding {
  const messages = rule.parts ? { ...rule.parts, ...rule.messages } : rule.messages;
  const own = report.clauses ?? [];
  const general = rule.clauses.filter(
    ({ jurisdiction }) => jurisdiction === undefined || jurisdictions.includes(jurisdiction),
  );
  const isOpen = report.certainty === "ask-a-human" || (own.length > 0 && own.every(({ uncertain }) => uncertain));
  return {
    id: `${rule.id}:${report.message}:${hashText(JSON.stringify(report.evidence.map(({ quote }) => quote)))}`,
    rule: rule.id,
    category: rule.category,
    title: rule.title,
    level: isOpen ? lowerOf(level, "inform") : level,
    certainty: report.certainty,
    messageId: report.message,
    message: fillMessage(messages, report.message, report.data),
    ...(report.data && { data: report.data }),
    why: rule.why,
    remedy: rule.remedy,
    example: rule.example,
    ...(rule.unless && { unless: rule.unless }),
    clauses: [...own, ...general],
    evidence: report.evidence,
    fixes: report.fixes.map(({ message, data, safety, edits, opens }) => ({
      id: message,
      label: fillMessage(messages, message, data),
      ...(data && { data }),
      safety,
      edits,
      ...(opens && { opens }),
    })),
  };
}

function numberTwins(findings: readonly Finding[]): Finding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const count = (seen.get(finding.id) ?? 0) + 1;
    seen.set(finding.id, count);
    return count === 1 ? finding : { ...finding, id: `${finding.id}:${count}` };
  });
}

function byLoudness(a: Finding, b: Finding): number {
  if (a.level !== b.level) return isAtLeast(a.level, b.level) ? -1 : 1;
  return (a.evidence[0]?.start ?? Number.MAX_SAFE_INTEGER) - (b.evidence[0]?.start ?? Number.MAX_SAFE_INTEGER);
}
