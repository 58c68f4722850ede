import { useId, useRef, useState } from "react";
import type { SampleAtWork } from "../../lib/app/use-sample.ts";
import type { Finding } from "../../lib/core/finding.ts";
import type { Verdict } from "../../lib/core/verdict.ts";
import { LevelMark } from "../level-mark.tsx";
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
  const tone =
    !verdict || failure !== undefined
      ? "unknown"
      : toFix.length > 0
        ? "confirm"
        : advice.length > 0
          ? "inform"
          : "clear";
  return (
    <section className="sample-verdict" aria-labelledby="sample-status">
      <div className="sample-status" data-tone={tone}>
        <LevelMark tone={tone} size={28} />
        <h2 id="sample-status" ref={heading} tabIndex={-1}>
          {failure !== undefined
            ? t("welcome.notJudged", { reason: failure })
            : !verdict
              ? t("status.checking")
              : toFix.length > 0
                ? t("status.toFix", { count: toFix.length })
                : t(advice.length > 0 ? "status.adviceOnly" : "status.clear")}
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
