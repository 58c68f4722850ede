import type { ReactNode } from "react";
import type { Clause } from "../lib/core/clause.ts";
import type { Finding } from "../lib/core/finding.ts";
import { Icon } from "./icon.tsx";
import "./reasons.css";
import { useTranslate } from "./translate-context.tsx";

/** What stands behind a rule, and behind each of its findings. */
export interface Reasoned extends Pick<Finding, "why" | "remedy" | "example" | "unless"> {
  clauses: readonly Clause[];
}

/** Why it matters, what to do, good words, when it is not so, and where that is written; `children` are further terms. */
export function Reasons({ of, children }: { of: Reasoned; children?: ReactNode }) {
  const t = useTranslate();
  const { why, remedy, example, unless, clauses } = of;
  return (
    <dl className="reasons">
      <dt>{t("finding.why.heading")}</dt>
      <dd>{why}</dd>
      <dt>{t("finding.remedy.heading")}</dt>
      <dd>{remedy}</dd>
      <dt>{t("finding.example.heading")}</dt>
      <dd>
        <blockquote dir="auto">{example}</blockquote>
      </dd>
      {unless && (
        <>
          <dt>{t("finding.unless.heading")}</dt>
          <dd>{unless}</dd>
        </>
      )}
      {clauses.length > 0 && <dt>{t("finding.clauses.heading")}</dt>}
      {clauses.map(({ id, jurisdiction, url, label, uncertain, quote }) => (
        <dd key={id}>
          {jurisdiction && (
            <>
              {t.countryName(jurisdiction.toUpperCase())}
              {": "}
            </>
          )}
          <a href={url} target="_blank" rel="noreferrer">
            {label}
            <Icon name="external" size={14} />
            <span className="visually-hidden">{`(${t("finding.newTab")})`}</span>
          </a>
          {uncertain && ` (${t("law.uncertain")})`}
          {quote && (
            <blockquote className="reasons-quote" cite={url}>
              {quote}
            </blockquote>
          )}
        </dd>
      ))}
      {children}
    </dl>
  );
}
