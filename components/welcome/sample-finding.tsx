import { useId } from "react";
import type { Finding, Fix } from "../../lib/core/finding.ts";
import { LevelMark } from "../level-mark.tsx";
import { useTranslate } from "../translate-context.tsx";
import { Button } from "../ui/button.tsx";

/** A finding as the side panel shows it: how loud, what, the words it is about, and the ways out. */
export function SampleFinding({ finding, onFix }: { finding: Finding; onFix(fix: Fix): void }) {
  const t = useTranslate();
  const id = useId();
  const { level, title, message, evidence, fixes } = finding;
  const tone = level === "hold" || level === "confirm" ? level : "inform";
  return (
    <article className="sample-finding" data-tone={tone} data-rule={finding.rule} aria-labelledby={id}>
      <p className="sample-level">
        <LevelMark tone={tone} size={16} />
        {t(`level.${tone}.mark`)}
      </p>
      <h3 id={id}>{title}</h3>
      <p>{message}</p>
      {evidence.slice(0, 2).map(({ field, start, quote }) => (
        <p key={`${field} ${start}`} className="sample-quote">
          <q dir="auto">{quote}</q>
        </p>
      ))}
      {fixes.length > 0 && (
        <div className="sample-fixes">
          {fixes.map((fix) =>
            fix.opens ? (
              <a key={fix.id} className="button" href="#who">
                {fix.label}
              </a>
            ) : (
              <Button key={fix.id} aria-describedby={`${id}-${fix.id}`} onClick={() => onFix(fix)}>
                {fix.label}
                <span id={`${id}-${fix.id}`} className="visually-hidden">
                  {t(`fix.${fix.safety}`)}
                </span>
              </Button>
            ),
          )}
        </div>
      )}
    </article>
  );
}
