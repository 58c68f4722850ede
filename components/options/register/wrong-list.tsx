import { useCallback, useEffect, useState } from "react";
import { useTranslate } from "../../translate-context.tsx";
import { Button } from "../../ui/button.tsx";
import { Sheet } from "../sheet.tsx";
import { type RegisterActions, reasonOf } from "./register-actions.ts";

/** The findings that the user called wrong: how many of each rule, as a file to pass on, and the means to forget them. */
export function WrongList({
  actions,
  version,
}: {
  actions: Pick<RegisterActions, "countWrong" | "exportWrong" | "eraseWrong">;
  /** Changes whenever what is stored has changed. */
  version: number;
}) {
  const t = useTranslate();
  const [counts, setCounts] = useState<Readonly<Record<string, number>>>();
  const [note, setNote] = useState("");
  const fail = useCallback((error: unknown) => setNote(t("data.failed", { reason: reasonOf(error) })), [t]);
  useEffect(() => {
    void Promise.all([actions.countWrong(), version]).then(([counted]) => setCounts(counted), fail);
  }, [actions, version, fail]);
  const entries = Object.entries(counts ?? {});
  return (
    <Sheet title={t("wrong.title")} intro={t("wrong.intro")}>
      {counts && entries.length === 0 && <p>{t("wrong.none")}</p>}
      {entries.length > 0 && (
        <>
          <dl className="register-counts">
            {entries.map(([rule, count]) => (
              <div key={rule}>
                <dt>{rule}</dt>
                <dd>{count.toLocaleString(t.locale)}</dd>
              </div>
            ))}
          </dl>
          <div className="sheet-actions">
            <Button icon="download" onClick={() => void actions.exportWrong().catch(fail)}>
              {t("wrong.export")}
            </Button>
            <Button
              weight="danger"
              icon="trash"
              onClick={() => void actions.eraseWrong().then(() => setCounts({}), fail)}
            >
              {t("wrong.erase")}
            </Button>
          </div>
        </>
      )}
      <p className="register-note" role="status">
        {note}
      </p>
    </Sheet>
  );
}
