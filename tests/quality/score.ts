import { inspectDraft } from "../../lib/app/inspect-draft.ts";
import { toDraft } from "../../lib/cli/to-draft.ts";
import { isAtLeast } from "../../lib/core/level.ts";
import { Policy } from "../../lib/core/policy.ts";
import type { Verdict } from "../../lib/core/verdict.ts";
import type { LabelledMail } from "./labelled-mail.ts";
import { alarmCategories, type Measure, measures } from "./measures.ts";

/** Counts for one measure on one part of the labelled mail. */
export interface Score {
  measure: string;
  part: string;
  /** ISO 639-1 code, or `all`. */
  language: string;
  examples: number;
  positives: number;
  /** Rightly and wrongly answered with yes, and yes missed. */
  hits: number;
  falseAlarms: number;
  misses: number;
}

/** One wrong answer. */
export interface WrongAnswer {
  mail: LabelledMail;
  measure: string;
  kind: "missed" | "false";
  /** What the verdict says, rule by rule. */
  said: string;
}

export interface Scores {
  scores: Score[];
  wrong: WrongAnswer[];
}

const policy = Policy.parse({});

/**
 * Judges all mail once and counts. Legitimate mail counts as an example without a positive for every content,
 * phishing and harassment measure of its part, so that precision means something.
 */
export function scoreMail(mails: readonly LabelledMail[]): Scores {
  const scores = new Map<string, Score>();
  const wrong: WrongAnswer[] = [];
  for (const mail of mails) {
    const draft = toDraft(mail.line);
    const verdict = inspectDraft(draft, { policy, ignores: [], compose: "", today: "2026-11-26" });
    for (const [measure, want, got] of answersFor(mail, verdict)) {
      for (const language of ["all", mail.language]) count(scoreOf(scores, measure, mail.part, language), want, got);
      if (want !== got) wrong.push({ mail, measure, kind: want ? "missed" : "false", said: summaryOf(verdict) });
    }
  }
  return { scores: [...scores.values()], wrong };
}

/** Precision, recall, and false alarms per 1,000 examples without a positive; `undefined` where nothing was counted. */
export function figuresOf({ hits, falseAlarms, misses, examples, positives }: Score) {
  const share = (part: number, whole: number) => (whole === 0 ? undefined : part / whole);
  return {
    precision: share(hits, hits + falseAlarms),
    recall: share(hits, hits + misses),
    perThousand: share(falseAlarms * 1000, examples - positives),
  };
}

function answersFor(mail: LabelledMail, verdict: Verdict): [measure: string, want: boolean, got: boolean][] {
  if (mail.measure !== "legitimate") {
    const measure = measures.find(({ id }) => id === mail.measure);
    if (!measure) return [];
    if (measure.yesWhen === "language") return [[measure.id, true, verdict.language === mail.answer]];
    return [[measure.id, mail.answer === true, isYes(measure, verdict)]];
  }
  const alarm = verdict.findings.some(({ category, level }) => isAlarm(category) && isAtLeast(level, "confirm"));
  const each = measures
    .filter(({ yesWhen, id }) => yesWhen === "stops" && !["opt-out-request", "recipient", "low-quality"].includes(id))
    .map((measure): [string, boolean, boolean] => [measure.id, false, isYes(measure, verdict)]);
  return [["legitimate", false, alarm], ...each];
}

function isAlarm(category: string): boolean {
  return alarmCategories.some((known) => known === category);
}

function isYes({ rules, yesWhen }: Measure, { findings }: Verdict): boolean {
  const level = yesWhen === "stops" ? "confirm" : "inform";
  const speaks = findings.some(
    (finding) =>
      isAtLeast(finding.level, level) &&
      (rules.includes(finding.rule) || rules.includes(`category:${finding.category}`)),
  );
  return yesWhen === "silent" ? !speaks : speaks;
}

function scoreOf(scores: Map<string, Score>, measure: string, part: string, language: string): Score {
  const key = `${measure}\t${part}\t${language}`;
  const known = scores.get(key);
  if (known) return known;
  const fresh = { measure, part, language, examples: 0, positives: 0, hits: 0, falseAlarms: 0, misses: 0 };
  scores.set(key, fresh);
  return fresh;
}

function count(score: Score, want: boolean, got: boolean): void {
  score.examples++;
  if (want) score.positives++;
  if (want && got) score.hits++;
  if (!want && got) score.falseAlarms++;
  if (want && !got) score.misses++;
}

function summaryOf({ findings, language }: Verdict): string {
  const said = findings
    .filter(({ level }) => isAtLeast(level, "inform"))
    .map(
      ({ rule, messageId, level, evidence }) =>
        `${rule}:${messageId} ${level} ${evidence.map(({ quote }) => `“${quote}”`).join(" ")}`,
    );
  return `[${language}] ${said.join("; ")}`;
}
