import { dayOf } from "../core/day.ts";
import { addToCounts } from "../platform/count-store.ts";
import type { CountName } from "../register/day-counts.ts";

/** Counts what happened with some rules today. Never rejects: what cannot be counted must not keep a draft from being judged. */
export async function noteCounts(name: CountName, rules: readonly string[], now = Date.now()): Promise<void> {
  if (rules.length === 0) return;
  await addToCounts(dayOf(now), name, rules).catch((error: unknown) => {
    console.warn("Goodsend: it could not be counted:", error);
  });
}
