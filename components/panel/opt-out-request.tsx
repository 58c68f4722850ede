import type { OptOutRequestNote } from "../../lib/core/waiting-opt-out.ts";
import { Breakable } from "../breakable.tsx";
import { useTranslate } from "../translate-context.tsx";
import "./opt-outs.css";

/** The message at hand asks for no more mail: one press puts its writer on the list. */
export function OptOutRequest({
  request,
  busy,
  onSettle,
}: {
  request: OptOutRequestNote;
  busy: boolean;
  onSettle(as: "opt-out" | "none"): void;
}) {
  const t = useTranslate();
  return (
    <section className="opt-out-request" data-tone="hold" aria-labelledby="opt-out-request">
      <h2 id="opt-out-request">
        <Breakable text={t("optOut.request", { email: request.email })} />
      </h2>
      <blockquote dir="auto">{request.quote}</blockquote>
      <div className="opt-out-buttons">
        <button
          type="button"
          className="button"
          data-weight="strong"
          disabled={busy}
          onClick={() => onSettle("opt-out")}
        >
          {t("optOut.record")}
        </button>
        <button type="button" className="button" data-weight="quiet" disabled={busy} onClick={() => onSettle("none")}>
          {t("optOut.none")}
        </button>
      </div>
      <p className="opt-out-hint">{t("optOut.record.hint")}</p>
    </section>
  );
}
