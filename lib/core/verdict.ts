import type { DutyStandings } from "./duty.ts";
import type { Finding } from "./finding.ts";
import { isAtLeast, type Level } from "./level.ts";
import type { NotChecked } from "./not-checked.ts";
import type { Occasion } from "./occasion.ts";
import type { RecipientCountry } from "./recipient-country.ts";

/** `unknown` says that something could not be checked; it is never shown as clear. */
export type Status = "clear" | Exclude<Level, "off"> | "unknown";

/** The answer for one revision of one draft. Plain JSON. */
export interface Verdict {
  status: Status;
  occasion: Occasion;
  /** ISO 639-1 code of the draft's language, `und` where it could not be told. */
  language: string;
  /** Whose law was applied to outreach, by recipient, and why. */
  countries: RecipientCountry[];
  /** Loudest first, then in the order of the text. */
  findings: Finding[];
  /** Findings that the user chose to ignore. */
  ignored: Finding[];
  notChecked: NotChecked[];
  /** How outreach stands on what it owes its readers; empty for all other mail. */
  duties: DutyStandings;
  /** Rules that threw; each also stands in `notChecked`. */
  brokenRules: string[];
  /** Identifies the exact text judged; see `fingerprintOf`. */
  fingerprint: string;
}

/**
 * The status of a verdict. Without the text it is always `unknown`. Otherwise a known `confirm` or
 * `hold` outranks "could not check", since fixing it is due anyway; everything quieter gives way to it.
 */
export function statusOf(findings: readonly Finding[], notChecked: readonly NotChecked[]): Status {
  const loudest = findings.reduce<Level>(
    (level, finding) => (isAtLeast(finding.level, level) ? finding.level : level),
    "off",
  );
  if (notChecked.some(({ reason }) => reason.kind === "field" && reason.field === "body")) return "unknown";
  if (loudest === "confirm" || loudest === "hold") return loudest;
  if (notChecked.length > 0) return "unknown";
  return loudest === "off" ? "clear" : loudest;
}
