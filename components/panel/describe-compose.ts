import type { ComposeState } from "../../lib/core/compose-state.ts";
import type { FieldName } from "../../lib/core/draft.ts";
import type { Finding } from "../../lib/core/finding.ts";
import type { Level } from "../../lib/core/level.ts";
import type { NotChecked } from "../../lib/core/not-checked.ts";
import type { Tone } from "../level-mark.tsx";

/** Where the panel lists a finding of a level; what is only recorded is not listed. */
const places: Record<Level, "toFix" | "advice" | undefined> = {
  off: undefined,
  monitor: undefined,
  inform: "advice",
  confirm: "toFix",
  hold: "toFix",
};

/** Reasons for checks that were not made, each with the titles of those checks. */
export interface Gap {
  reason: NotChecked["reason"];
  titles: string[];
}

/** A compose sorted for showing. */
export interface ComposeView {
  tone: Tone;
  toFix: Finding[];
  advice: Finding[];
  ignored: Finding[];
  gaps: Gap[];
}

/** Sorts the findings of a compose into what the panel shows, and says how the whole stands. */
export function viewOf({ blank, unread, verdict }: ComposeState): ComposeView {
  const atRest = blank && !isHeldForItsReaders(verdict.findings);
  // Nothing can be said of words that are not there; whom they would go to is known.
  const findings = blank ? verdict.findings.filter(isAboutReaders) : verdict.findings;
  const toFix = findings.filter(({ level }) => places[level] === "toFix");
  const advice = findings.filter(({ level }) => places[level] === "advice");
  const gaps = gapsOf(verdict.notChecked, unread);
  const ignored = verdict.ignored.filter(({ level }) => places[level] !== undefined);
  const isUnread = verdict.status === "unknown" && unread.some(({ field }) => field === "body");
  const tone = isUnread ? "unknown" : toneOf(toFix, advice, gaps);
  return { tone: atRest ? "blank" : tone, toFix, advice, ignored, gaps };
}

function isHeldForItsReaders(findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.level === "hold" && isAboutReaders(finding));
}

function isAboutReaders({ evidence }: Finding): boolean {
  return evidence.some(({ field }) => field === "recipients");
}

function toneOf(toFix: readonly Finding[], advice: readonly Finding[], gaps: readonly Gap[]): Tone {
  if (toFix.length > 0) return toFix.some(({ level }) => level === "hold") ? "hold" : "confirm";
  if (gaps.length > 0) return "unknown";
  return advice.length > 0 ? "inform" : "clear";
}

/** Without these a draft is never called clear, whichever rules ask for them. */
const essential: readonly FieldName[] = ["body", "subject", "recipients"];

function gapsOf(notChecked: readonly NotChecked[], unread: ComposeState["unread"]): Gap[] {
  const gaps = new Map<string, Gap>();
  for (const { reason, title } of notChecked) {
    const key = reason.kind === "field" ? `field ${reason.field}` : JSON.stringify(reason);
    const gap = gaps.get(key) ?? { reason, titles: [] };
    gaps.set(key, { ...gap, titles: [...new Set([...gap.titles, title])] });
  }
  for (const { field, detail } of unread) {
    const key = `field ${field}`;
    if (essential.includes(field) && !gaps.has(key)) {
      gaps.set(key, { reason: { kind: "field", field, detail }, titles: [] });
    }
  }
  return [...gaps.values()];
}
