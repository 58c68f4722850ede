import type { Finding } from "../../lib/core/finding.ts";
import { useTranslate } from "../translate-context.tsx";

/** One button for all safe fixes, and the list of what it will do. Nothing where there are fewer than two. */
export function FixAll({
  findings,
  busy,
  onFixAll,
}: {
  /** Findings whose safe fix is part of the step. */
  findings: readonly Finding[];
  busy: boolean;
  onFixAll(): void;
}) {
  const t = useTranslate();
  if (findings.length < 2) return null;
  return (
    <div className="fix-all">
      <button
        type="button"
        className="button"
        data-weight="strong"
        aria-disabled={busy}
        onClick={() => !busy && onFixAll()}
      >
        {busy ? t("fix.busy") : t("fix.all", { count: findings.length })}
      </button>
      <details>
        <summary>{t("fix.all.list")}</summary>
        <ol>
          {findings.map(({ id, title, fixes }) => (
            <li key={id}>
              <strong>{title}</strong>
              <span>{fixes.find(({ safety }) => safety === "safe")?.label}</span>
            </li>
          ))}
        </ol>
        <p className="fix-all-note">{t("fix.all.note")}</p>
      </details>
    </div>
  );
}
