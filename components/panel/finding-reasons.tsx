import type { Finding } from "../../lib/core/finding.ts";
import { Icon } from "../icon.tsx";
import { useTranslate } from "../translate-context.tsx";

/** Why a finding matters, what to do, and where that is written. */
export function FindingReasons({ finding }: { finding: Finding }) {
  const t = useTranslate();
  return (
    <div className="reasons">
      <h4>{t("finding.why.heading")}</h4>
      <p>{finding.why}</p>
      <h4>{t("finding.remedy.heading")}</h4>
      <p>{finding.remedy}</p>
      <h4>{t("finding.example.heading")}</h4>
      <blockquote>{finding.example}</blockquote>
      {finding.unless && (
        <>
          <h4>{t("finding.unless.heading")}</h4>
          <p>{finding.unless}</p>
        </>
      )}
      {finding.level === "hold" && <p className="reasons-note">{t("finding.noIgnore")}</p>}
      {finding.clauses.length > 0 && (
        <>
          <h4>{t("finding.clauses.heading")}</h4>
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
    </div>
  );
}
