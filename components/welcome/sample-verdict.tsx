import { useRef } from "react";
import type { SampleAtWork } from "../../lib/app/use-sample.ts";
import type { Evidence, Finding } from "../../lib/core/finding.ts";
import type { Verdict } from "../../lib/core/verdict.ts";
import type { Translate } from "../../lib/i18n/translate.ts";
import { LevelMark, type Tone } from "../level-mark.tsx";
import { FindingSections, shownOrder } from "../panel/finding-sections.tsx";
import { FixAll } from "../panel/fix-all.tsx";
import { useFolds } from "../panel/use-folds.ts";
import { useTranslate } from "../translate-context.tsx";

export interface SampleVerdictProps {
  work: SampleAtWork;
  /** Shows quoted words in the sample. */
  onReveal(evidence: Evidence): void;
  /** A fix needs something of the user's that is not set yet. */
  onSetUp(): void;
  /** Called with what was done, in words. */
  onDone(words: string): void;
}

/** What the side panel would say of the sample, in its own cards. The heading takes the focus when the last of them goes. */
export function SampleVerdict({ work, onReveal, onSetUp, onDone }: SampleVerdictProps) {
  const t = useTranslate();
  const heading = useRef<HTMLHeadingElement>(null);
  const { verdict, failure, safelyFixable } = work;
  const findings = verdict?.findings ?? [];
  const toFix = findings.filter(({ level }) => level === "hold" || level === "confirm");
  const advice = findings.filter(({ level }) => level === "inform");
  const folds = useFolds(shownOrder(toFix, advice));
  const { tone, words } = statusOf(t, verdict, failure, toFix.length);
  const fix = (finding: Finding, wanted: string) => {
    const chosen = finding.fixes.find(({ id }) => id === wanted);
    if (!chosen) return;
    if (chosen.opens) return onSetUp();
    work.fix(chosen);
    onDone(t("welcome.fixed", { title: finding.title }));
  };
  return (
    <section className="sample-verdict" aria-labelledby="sample-status">
      <div className="sample-status" data-tone={tone}>
        <LevelMark tone={tone} size={28} />
        <h2 id="sample-status" ref={heading} tabIndex={-1}>
          {words}
        </h2>
      </div>
      <FixAll
        findings={findings.filter(({ id }) => safelyFixable.includes(id))}
        busy={false}
        onFixAll={() => {
          work.fixAll();
          onDone(t("outcome.held"));
        }}
        onFocusLost={() => heading.current?.focus({ preventScroll: true })}
      />
      <FindingSections
        toFix={toFix}
        advice={advice}
        recipients={[]}
        busy={false}
        folds={folds}
        onFix={fix}
        onReveal={(finding, index) => {
          const evidence = finding.evidence[index];
          if (evidence) onReveal(evidence);
        }}
        onEmptied={() => heading.current?.focus({ preventScroll: true })}
      />
    </section>
  );
}

/** What could not be judged, or not in full, is never called ready. */
function statusOf(
  t: Translate,
  verdict: Verdict | undefined,
  failure: string | undefined,
  toFix: number,
): { tone: Tone; words: string } {
  if (failure !== undefined) return { tone: "unknown", words: t("welcome.notJudged", { reason: failure }) };
  if (!verdict) return { tone: "blank", words: t("status.checking") };
  if (toFix > 0) {
    const tone = verdict.status === "hold" ? "hold" : "confirm";
    return { tone, words: t("status.toFix", { count: toFix }) };
  }
  if (verdict.status === "unknown") return { tone: "unknown", words: t("status.unknown") };
  if (verdict.findings.length > 0) return { tone: "inform", words: t("status.adviceOnly") };
  return { tone: "clear", words: t("status.clear") };
}
