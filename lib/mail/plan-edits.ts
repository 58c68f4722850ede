import type { Draft } from "../core/draft.ts";
import { applyEdits, type Edit, isBodyEdit, StaleEditError } from "../core/edit.ts";
import { found } from "../core/field.ts";
import type { ApplyOutcome, FormReading } from "./make-edits.ts";

/** What a draft must be after edits; where they do not fit it, why. */
export type EditPlan = { expected: Draft } | { outcome: ApplyOutcome };

/** Works out what a compose must come to, from how it was just read. */
export function planEdits({ draft, reading }: FormReading, edits: readonly Edit[]): EditPlan {
  if (edits.some(isBodyEdit) && !reading) return { outcome: failed("no editor") };
  try {
    return { expected: applyEdits(reading ? { ...draft, body: found(reading.body) } : draft, edits) };
  } catch (error) {
    if (error instanceof StaleEditError) return { outcome: { result: "stale", why: error.message } };
    throw error;
  }
}

/** The outcome of edits that could not be made; all is as it was. */
export function failed(why: string): ApplyOutcome {
  return { result: "failed", why };
}
