import { useId, useRef, useState } from "react";
import type { SampleAtWork } from "../../lib/app/use-sample.ts";
import type { Finding } from "../../lib/core/finding.ts";
import type { Verdict } from "../../lib/core/verdict.ts";
import type { Translate } from "../../lib/i18n/translate.ts";
import { LevelMark, type Tone } from "../level-mark.tsx";
import { useTranslate } from "../translate-context.tsx";
import { SampleFinding } from "./sample-finding.tsx";

/** A made-up message that the user can change, with what the check says of it beside it. */
export function TrySample({ sample, verdict, failure, change, fix }: SampleAtWork) {
  const t = useTranslate();
  const id = useId();
  const [done, setDone] = useState("");
  return (
    <div className="welcome-columns">
      <section className="sheet sample" aria-labelledby={`${id}-sample`}>
        <h2 id={`${id}-sample`}>{t("welcome.sample")}</h2>
        <p className="sample-to" dir="auto">
          {t("panel.recipients", { names: "dana.whitfield@harborline.example" })}
        </p>
        <div className="field">
          <label htmlFor={`${id}-subject`}>{t("field.subject")}</label>
          <input
            id={`${id}-subject`}
            type="text"
            dir="auto"
            autoComplete="off"
            value={sample.subject}
            onChange={({ target }) => change({ ...sample, subject: target.value })}
          />
        </div>
        <div className="field">
          <label htmlFor={`${id}-body`}>{t("field.body")}</label>
          <textarea
            id={`${id}-body`}
            rows={12}
            dir="auto"
            value={sample.body}
            onChange={({ target }) => change({ ...sample, body: target.value })}
          />
        </div>
      </section>
      <SampleVerdict
        verdict={verdict}
        failure={failure}
        onFix={(finding, chosen) => {
          setDone(t("welcome.fixed", { title: finding.title }));
          fix(chosen);
        }}
      />
      <p className="visually-hidden" role="status">
        {done}
      </p>
    </div>
  );
}

interface SampleVerdictProps {
  verdict: Verdict | undefined;
  failure: string | undefined;
  onFix(finding: Finding, fix: Finding["fixes"][number]): void;
}

/** What the side panel would say. The heading takes the focus when the pressed fix goes with its finding. */
function SampleVerdict({ verdict, failure, onFix }: SampleVerdictProps) {
  const t = useTranslate();
  const heading = useRef<HTMLHeadingElement>(null);
  const toFix = verdict?.findings.filter(({ level }) => level === "hold" || level === "confirm") ?? [];
  const advice = verdict?.findings.filter(({ level }) => level === "inform") ?? [];
  const { tone, words } = statusOf(t, verdict, failure, toFix.length);
  return (
    <section className="sample-verdict" aria-labelledby="sample-status">
      <div className="sample-status" data-tone={tone}>
        <LevelMark tone={tone} size={28} />
        <h2 id="sample-status" ref={heading} tabIndex={-1}>
          {words}
        </h2>
      </div>
      <ul className="sample-findings">
        {[...toFix, ...advice].map((finding) => (
          <li key={finding.id}>
            <SampleFinding
              finding={finding}
              onFix={(fix) => {
                heading.current?.focus({ preventScroll: true });
                onFix(finding, fix);
              }}
            />
          </li>
        ))}
      </ul>
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
  if (toFix > 0) return { tone: "confirm", words: t("status.toFix", { count: toFix }) };
  if (verdict.status === "unknown") return { tone: "unknown", words: t("status.unknown") };
  if (verdict.findings.length > 0) return { tone: "inform", words: t("status.adviceOnly") };
  return { tone: "clear", words: t("status.clear") };
}
