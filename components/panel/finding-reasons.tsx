import type { Finding } from "../../lib/core/finding.ts";
import { useIsHidden } from "../hidden-parts.tsx";
import { Icon } from "../icon.tsx";
import { useTranslate } from "../translate-context.tsx";

/** Why a finding matters, what to do, and where that is written. */
export function FindingReasons({
  finding,
  busy,
  onWrong,
}: {
  finding: Finding;
  busy: boolean;
  /** The user calls the finding wrong. */
  onWrong(): void;
}) {
  const t = useTranslate();
  const isMarkHidden = useIsHidden("wrong");
  return (
    <div className="reasons">
      <h5>{t("finding.why.heading")}</h5>
      <p>{finding.why}</p>
      <h5>{t("finding.remedy.heading")}</h5>
      <p>{finding.remedy}</p>
      <h5>{t("finding.example.heading")}</h5>
      <blockquote>{finding.example}</blockquote>
      {finding.unless && (
        <>
          <h5>{t("finding.unless.heading")}</h5>
          <p>{finding.unless}</p>
        </>
      )}
      {finding.level === "hold" && <p className="reasons-note">{t("finding.noIgnore")}</p>}
      {finding.clauses.length > 0 && (
        <>
          <h5>{t("finding.clauses.heading")}</h5>
          <ul>
            {finding.clauses.map((clause) => (
              <li key={clause.id}>
                {clause.jurisdiction && `${t.countryName(clause.jurisdiction.toUpperCase())}: `}
                <a href={clause.url} target="_blank" rel="noreferrer">
                  {clause.label}
                  <Icon name="external" size={14} />
                  <span className="visually-hidden">{`(${t("finding.newTab")})`}</span>
                </a>
                {clause.uncertain && ` (${t("law.uncertain")})`}
                {clause.quote && <blockquote cite={clause.url}>{clause.quote}</blockquote>}
              </li>
            ))}
          </ul>
        </>
      )}
      {!isMarkHidden && (
        <button
          type="button"
          className="button reasons-wrong"
          data-weight="plain"
          aria-disabled={busy}
          onClick={() => !busy && onWrong()}
        >
          {t("wrong.mark")}
        </button>
      )}
    </div>
  );
}
