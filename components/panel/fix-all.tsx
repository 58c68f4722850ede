import { useRef } from "react";
import type { Finding } from "../../lib/core/finding.ts";
import { useTranslate } from "../translate-context.tsx";
import "./fix-all.css";
import { useFocusLoss } from "./use-focus-loss.ts";

export interface FixAllProps {
  /** Findings whose safe fix is part of the step. */
  findings: readonly Finding[];
  busy: boolean;
  onFixAll(): void;
  /** Called when the button vanishes while the focus is on it. */
  onFocusLost(): void;
}

/** One button for all safe fixes, and the list of what it will do. Nothing where there are fewer than two. */
export function FixAll(props: FixAllProps) {
  return props.findings.length < 2 ? null : <FixAllOf {...props} />;
}

function FixAllOf({ findings, busy, onFixAll, onFocusLost }: FixAllProps) {
  const t = useTranslate();
  const whole = useRef<HTMLDivElement>(null);
  useFocusLoss(whole, onFocusLost);
  return (
    <div className="fix-all" ref={whole}>
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
