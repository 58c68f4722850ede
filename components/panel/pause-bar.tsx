import { useTranslate } from "../translate-context.tsx";
import { Button } from "../ui/button.tsx";
import "./pause-bar.css";

/** Says until when nothing is shown beside drafts, what goes on all the same, and ends it. */
export function PauseBar({ until, onResume }: { until: number; onResume(): void }) {
  const t = useTranslate();
  const time = new Intl.DateTimeFormat(t.locale, { timeStyle: "short" }).format(until);
  return (
    <div className="pause-bar">
      <p className="pause-until">{t("pause.until", { time })}</p>
      <Button onClick={onResume}>{t("pause.resume")}</Button>
      <p className="pause-note">{t("pause.note")}</p>
    </div>
  );
}
