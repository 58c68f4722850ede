import { jurisdictions } from "../law/jurisdictions.ts";

/** By when an opt-out must be honoured, and who says so. */
export interface Deadline {
  /** In ms since the epoch. */
  at: number;
  /** The key of the jurisdiction that is the strictest; absent where it is the policy. */
  law?: string;
}

const day = 86_400_000;

/**
 * The strictest of the policy's days and the law's, counted from the moment of asking. What a law wants done at once
 * is due within a day. Of business days only Saturdays and Sundays are left out: a holiday that we do not know would
 * make the time longer, never shorter.
 * @param asked in ms since the epoch
 * @param policyDays calendar days that the policy allows
 * @param country ISO 3166 code of the person's country, where it is known
 */
export function deadlineOf(asked: number, policyDays: number, country: string | undefined): Deadline {
  const code = country?.toLowerCase() ?? "";
  const laws = [code, ...(jurisdictions[code]?.partOf ?? [])];
  return laws.reduce<Deadline>(
    (strictest, law) => {
      const within = jurisdictions[law]?.optOutWithin;
      if (!within) return strictest;
      const at =
        within.counted === "business" ? addBusinessDays(asked, within.days) : asked + Math.max(1, within.days) * day;
      return at < strictest.at ? { at, law } : strictest;
    },
    { at: asked + policyDays * day },
  );
}

function addBusinessDays(from: number, days: number): number {
  let at = from;
  for (let left = days; left > 0; ) {
    at += day;
    const weekday = new Date(at).getUTCDay();
    if (weekday !== 0 && weekday !== 6) left--;
  }
  return at;
}
