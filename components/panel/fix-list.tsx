import type { Fix } from "../../lib/core/finding.ts";
import { Breakable } from "../breakable.tsx";
import { useTranslate } from "../translate-context.tsx";
import { FixPreview } from "./fix-preview.tsx";

/** The fixes of a finding, best first, each with its safety in words. */
export function FixList({ fixes, busy, onFix }: { fixes: readonly Fix[]; busy: boolean; onFix(fix: string): void }) {
  const t = useTranslate();
  if (fixes.length === 0) return null;
  return (
    <ul className="fixes" aria-label={t("finding.fixes")}>
      {fixes.map((fix) => (
        <li key={fix.id}>
          <button
            type="button"
            className="fix"
            data-safety={fix.safety}
            aria-disabled={busy}
            onClick={() => !busy && onFix(fix.id)}
          >
            <span className="fix-label">
              <Breakable text={fix.label} />
            </span>
            <span className="fix-safety">{fix.opens ? t("fix.opens") : t(`fix.${fix.safety}`)}</span>
          </button>
          <FixPreview fix={fix} />
        </li>
      ))}
    </ul>
  );
}
