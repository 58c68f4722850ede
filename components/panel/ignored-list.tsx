import type { Finding } from "../../lib/core/finding.ts";
import { useTranslate } from "../translate-context.tsx";

/** Findings that the user chose to ignore, folded, each with its way back. Nothing where there are none. */
export function IgnoredList({
  findings,
  busy,
  onUndo,
}: {
  findings: readonly Finding[];
  busy: boolean;
  onUndo(finding: Finding): void;
}) {
  const t = useTranslate();
  if (findings.length === 0) return null;
  return (
    <details className="section ignored">
      <summary>
        {t("section.ignored")}
        <span className="count">{findings.length}</span>
      </summary>
      <ul className="plain-list">
        {findings.map((finding) => (
          <li key={finding.id} className="ignored-item">
            <span>{finding.title}</span>
            <button
              type="button"
              className="button"
              data-weight="quiet"
              aria-label={t("ignore.undo.label", { title: finding.title })}
              aria-disabled={busy}
              onClick={() => !busy && onUndo(finding)}
            >
              {t("ignore.undo")}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
