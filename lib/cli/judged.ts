import type { VerdictChange } from "../core/compare-verdicts.ts";
import type { Verdict } from "../core/verdict.ts";
import type { EntryName } from "../mailbox/entry.ts";

/** A draft that went through the engine. */
export interface Judged {
  name: EntryName;
  /** Empty where the draft has none or it is not known. */
  subject: string;
  verdict: Verdict;
  /** Against the policy that `--compare` names, where it names one. */
  change?: VerdictChange;
  /** The engine's time for this draft, without reading and parsing. */
  ms: number;
}

/** A draft that could not be read, and where and why. */
export interface Unread {
  name: EntryName;
  error: string;
}

/** Turns what a run finds into text; what each function gives is written at once. */
export interface Reporter {
  judged(draft: Judged): string;
  unread(draft: Unread): string;
  /** `seconds` is the whole run's time. */
  end(seconds: number): string;
}
