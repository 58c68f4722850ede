import type { ComposeState } from "../core/compose-state.ts";
import type { Evidence, Finding } from "../core/finding.ts";
import type { FindingNote, FindingNotes, NoteFix } from "../core/finding-notes.ts";
import type { HideablePart } from "../core/hidden-part.ts";
import { concerns } from "../core/ignore.ts";
import { isAtLeast } from "../core/level.ts";
import type { NotChecked } from "../core/not-checked.ts";
import type { Translate } from "../i18n/translate.ts";
import { pauseLabel, statusLabel } from "./describe-verdict.ts";

/**
 * The verdict on a compose in the words that its own page shows, without what the organisation hides; `paused` is when
 * the user's pause ends, in ms since the epoch.
 */
export function notesInWords(
  { verdict, recipients }: ComposeState,
  t: Translate,
  hidden: readonly HideablePart[] = [],
  paused?: number,
): FindingNotes {
  const shown = verdict.findings.filter(({ level }) => isAtLeast(level, "inform"));
  return {
    locale: t.locale,
    direction: t.direction,
    title: statusLabel(verdict, t),
    ...(paused !== undefined && { pause: { until: pauseLabel(paused, t), resume: t("pause.resume") } }),
    notes: inDraftOrder(shown).map((finding) => ({
      ...noteOf(finding, recipients, t),
      ...(hidden.includes("ignore") && { ignores: [] }),
    })),
    unchecked: [...new Set(verdict.notChecked.map((gap) => gapWords(gap, t)))],
    words: {
      close: t("notes.close"),
      next: t("notes.next"),
      previous: t("notes.previous"),
      show: t("notes.show"),
      help: t("finding.why"),
      ignore: t("ignore.menu"),
      unchecked: t("section.notChecked"),
      outcomes: {
        held: t("outcome.held"),
        "not-held": t("outcome.not-held"),
        stale: t("outcome.stale"),
        failed: t("outcome.failed"),
      },
    },
  };
}

const fieldOrder: readonly (Evidence["field"] | undefined)[] = ["from", "recipients", "subject", "body", undefined];

/** By the first words of each, as one reads a mail; of those at one place, the loudest first. */
function inDraftOrder(findings: readonly Finding[]): Finding[] {
  const rankOf = ({ evidence: [first] }: Finding) => fieldOrder.indexOf(first?.field);
  const startOf = ({ evidence: [first] }: Finding) => first?.start ?? 0;
  return findings.toSorted((a, b) => rankOf(a) - rankOf(b) || startOf(a) - startOf(b));
}

function noteOf(finding: Finding, recipients: readonly string[], t: Translate): FindingNote {
  const level = finding.level === "hold" || finding.level === "confirm" ? finding.level : "inform";
  const { id, title, message, why, evidence, clauses, certainty } = finding;
  return {
    finding: id,
    level,
    mark: t(`level.${level}.mark`),
    ...(certainty !== "sure" && { certainty: t(`finding.certainty.${certainty}`) }),
    title,
    message,
    why,
    evidence,
    help: helpOf(finding, t),
    sources: clauses.filter(({ url }) => /^https?:/.test(url)).map(({ label, url }) => ({ label, url })),
    fixes: finding.fixes.map((fix) => fixOf(fix, t)),
    ignores: level === "hold" ? [] : ignoresOf(finding, recipients, t),
  };
}

function helpOf({ level, remedy, example, unless, clauses }: Finding, t: Translate): FindingNote["help"] {
  return [
    { heading: t("finding.remedy.heading"), text: remedy },
    { heading: t("finding.example.heading"), text: example },
    ...(unless ? [{ heading: t("finding.unless.heading"), text: unless }] : []),
    ...(level === "hold" ? [{ heading: t("ignore.menu"), text: t("finding.noIgnore") }] : []),
    ...(clauses.length > 0 ? [{ heading: t("finding.clauses.heading"), text: "" }] : []),
  ];
}

function fixOf({ id, label, safety, opens }: Finding["fixes"][number], t: Translate): NoteFix {
  return { id, label, safety, hint: opens ? t("fix.opens") : t(`fix.${safety}`), ...(opens && { opens }) };
}

function ignoresOf(finding: Finding, recipients: readonly string[], t: Translate): FindingNote["ignores"] {
  const [email, ...others] = new Set(concerns(finding, recipients));
  const forWhom = (first: string) =>
    others.length === 0
      ? t("ignore.recipient", { email: first })
      : t("ignore.recipients", { email: first, count: others.length });
  return [
    { scope: "draft", label: t("ignore.draft") },
    ...(email === undefined ? [] : [{ scope: "recipient" as const, label: forWhom(email) }]),
    { scope: "always", label: t("ignore.always") },
  ];
}

function gapWords({ reason }: NotChecked, t: Translate): string {
  if (reason.kind === "field") return t("notChecked.field", { field: t(`field.${reason.field}`) });
  if (reason.kind === "record") return t(`notChecked.record.${reason.record}`);
  if (reason.kind === "broken") return t("notChecked.broken");
  if (reason.language === "und") return t("notChecked.unknownLanguage");
  return t("notChecked.language", { language: t.languageName(reason.language) });
}
