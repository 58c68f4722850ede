import { dayOf } from "../core/day.ts";
import { masked } from "../core/masked.ts";
import { runningManifest } from "../platform/manifest.ts";
import { readCompose } from "../platform/session-state.ts";
import { addWrongFinding } from "../platform/wrong-store.ts";

/** Keeps that the user called a finding of a compose wrong: what was found, and the shape of the words. Nothing is sent. */
export async function callWrong(key: string, findingId: string): Promise<undefined> {
  const state = await readCompose(key);
  const finding = state?.verdict.findings.find(({ id }) => id === findingId);
  if (!state || !finding) return;
  const { rule, messageId, level, certainty, evidence } = finding;
  await addWrongFinding({
    ...{ rule, messageId, level, certainty },
    language: state.verdict.language,
    occasion: state.verdict.occasion,
    evidence: evidence.map(({ field, quote }) => ({ field, shape: masked(quote) })),
    version: runningManifest().version,
    day: dayOf(Date.now()),
  });
}
