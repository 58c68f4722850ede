import type { Evidence, Safety } from "./finding.ts";
import type { Ignore } from "./ignore.ts";

/**
 * What a mail page itself shows of a verdict: the card beside underlined words and the list at the badge. Plain JSON
 * in the user's language, worded by the worker; a page draws it and asks nothing more.
 */
export interface FindingNotes {
  /** BCP 47 tag of the words. */
  locale: string;
  direction: "ltr" | "rtl";
  /** The verdict in a few words. */
  title: string;
  /** In the order of the draft; those that are about no words of it come last. */
  notes: FindingNote[];
  /** Until when the user wants quiet, and the way to end that; absent where there is no pause. */
  pause?: { until: string; resume: string };
  /** What could not be checked, a sentence each. */
  unchecked: string[];
  words: NoteWords;
}

/** The labels that all notes share. */
export interface NoteWords {
  close: string;
  next: string;
  previous: string;
  show: string;
  help: string;
  ignore: string;
  unchecked: string;
  /** What to say after a fix was chosen, by its outcome. */
  outcomes: Record<"held" | "not-held" | "stale" | "failed", string>;
}

/** One finding, as it is shown in the page. */
export interface FindingNote {
  finding: string;
  level: "inform" | "confirm" | "hold";
  /** The level in words. */
  mark: string;
  /** How sure the rule is, in words; absent where it is sure. */
  certainty?: string;
  title: string;
  message: string;
  why: string;
  evidence: Evidence[];
  help: { heading: string; text: string }[];
  sources: { label: string; url: string }[];
  fixes: NoteFix[];
  /** Empty where the finding cannot be ignored. */
  ignores: { scope: Ignore["scope"]; label: string }[];
}

export interface NoteFix {
  id: string;
  label: string;
  /** What the fix does to the draft, in words. */
  hint: string;
  safety: Safety;
  /** Set where the fix leads to a page of ours. */
  opens?: "options";
}
