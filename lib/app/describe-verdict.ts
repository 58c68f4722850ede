import type { ComposeState } from "../core/compose-state.ts";
import type { Finding } from "../core/finding.ts";
import { isAtLeast } from "../core/level.ts";
import type { Verdict } from "../core/verdict.ts";
import type { Translate } from "../i18n/translate.ts";
import type { DraftAnswer } from "../platform/protocol.ts";

/** The words of the draft that are underlined: those of every finding that is shown. */
export function marksOf(verdict: Verdict): DraftAnswer["marks"] {
  return verdict.findings
    .filter(isShown)
    .flatMap(({ id, evidence, level }) => evidence.map((words) => ({ evidence: words, level, finding: id })));
}

/** Whether a fix can be put in. */
export function isMendable({ findings }: Verdict): boolean {
  return findings.some(({ fixes }) => fixes.some(({ edits }) => edits.length > 0));
}

/** Whether nothing is said of a draft yet: it has no words, and nobody in it holds it. Not where it could not be read. */
export function isAtRest({ blank, verdict: { status } }: Pick<ComposeState, "blank" | "verdict">): boolean {
  return blank && status !== "hold" && status !== "unknown";
}

/** The verdict in a few words. */
export function statusLabel(verdict: Verdict, translate: Translate): string {
  if (verdict.status === "unknown") return translate("badge.unknown");
  const toFix = verdict.findings.filter(isToFix).length;
  if (toFix > 0) return translate("badge.toFix", { count: toFix });
  const advice = verdict.findings.filter(isShown).length;
  return advice > 0 ? translate("badge.advice", { count: advice }) : translate("badge.clear");
}

/**
 * When a pause ends that keeps quiet about a verdict, in ms since the epoch. A mail that will be stopped, and one that could
 * not be checked, are told in a pause, too.
 */
export function quietTime({ status }: Pick<Verdict, "status">, paused: number | undefined): number | undefined {
  return status === "hold" || status === "unknown" ? undefined : paused;
}

/** Until when nothing is said, in words. */
export function pauseLabel(until: number, translate: Translate): string {
  const time = new Intl.DateTimeFormat(translate.locale, { timeStyle: "short" }).format(until);
  return translate("pause.until", { time });
}

/** What the toolbar icon shows in a pause. */
export const pausedIcon = { text: "II", color: "#5f6368" };

const colors = { unknown: "#5f6368", confirm: "#8a5100", hold: "#b3261e" };

/** What the toolbar icon shows: the number to fix, a question mark for "not checked", nothing where all is well or no compose is open. */
export function iconBadge(verdict: Verdict | undefined): { text: string; color: string } {
  if (!verdict) return { text: "", color: colors.unknown };
  if (verdict.status === "unknown") return { text: "?", color: colors.unknown };
  const toFix = verdict.findings.filter(isToFix).length;
  return { text: toFix > 0 ? String(toFix) : "", color: verdict.status === "hold" ? colors.hold : colors.confirm };
}

function isToFix({ level }: Finding): boolean {
  return isAtLeast(level, "confirm");
}

function isShown({ level }: Finding): boolean {
  return isAtLeast(level, "inform");
}
