import type { Finding } from "../../lib/core/finding.ts";
import { useIsHidden } from "../hidden-parts.tsx";
import { Reasons } from "../reasons.tsx";
import { useTranslate } from "../translate-context.tsx";

/** Why a finding matters, what to do, where that is written, and the means to say that it is wrong. */
export function FindingReasons({
  finding,
  busy,
  onWrong,
}: {
  finding: Finding;
  busy: boolean;
  /** The user calls the finding wrong; absent where nobody keeps it. */
  onWrong?: (() => void) | undefined;
}) {
  const t = useTranslate();
  const isMarkHidden = useIsHidden("wrong");
  return (
    <div className="card-reasons">
      <Reasons of={finding} />
      {finding.level === "hold" && <p className="card-no-ignore">{t("finding.noIgnore")}</p>}
      {onWrong && !isMarkHidden && (
        <button
          type="button"
          className="button card-wrong"
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
