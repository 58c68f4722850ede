import type { Edit } from "../core/edit.ts";
import type { Finding } from "../core/finding.ts";

/** The edits of one choice, and the findings that they are to remove. */
export interface ChosenEdits {
  edits: Edit[];
  findings: string[];
}

/** The edits of one fix of one finding; none where the verdict does not know them. */
export function editsOfFix(findings: readonly Finding[], findingId: string, fixId: string): ChosenEdits {
  const finding = findings.find(({ id }) => id === findingId);
  const fix = finding?.fixes.find(({ id }) => id === fixId);
  return { edits: fix?.edits ?? [], findings: fix ? [findingId] : [] };
}

/**
 * The first safe fix of every finding, as one list: the same edit is made once, and a fix that
 * collides with an earlier one is left for the next verdict.
 */
export function safeEdits(findings: readonly Finding[]): ChosenEdits {
  const chosen: ChosenEdits = { edits: [], findings: [] };
  for (const finding of findings) {
    const fix = finding.fixes.find(({ safety, edits }) => safety === "safe" && edits.length > 0);
    if (!fix) continue;
    const fresh = fix.edits.filter((edit) => !chosen.edits.some((other) => isSame(edit, other)));
    if (fresh.some((edit) => chosen.edits.some((other) => collides(edit, other)))) continue;
    chosen.edits.push(...fresh);
    chosen.findings.push(finding.id);
  }
  return chosen;
}

function isSame(a: Edit, b: Edit): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function collides(a: Edit, b: Edit): boolean {
  if (a.kind === "set-subject" || b.kind === "set-subject") return a.kind === b.kind;
  if (!("at" in a) || !("at" in b)) return false;
  const [aStart, aEnd] = spanOf(a.at);
  const [bStart, bEnd] = spanOf(b.at);
  // Lines may go in right behind replaced words, but nothing else may go in at the same place.
  return (aStart < bEnd && bStart < aEnd) || (aStart === bStart && aEnd === bEnd);
}

function spanOf(at: number | readonly [number, number]): readonly [number, number] {
  return typeof at === "number" ? [at, at] : at;
}
