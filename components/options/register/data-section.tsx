import { useEffect, useRef, useState } from "react";
import type { DataCounts } from "../../../lib/app/own-data.ts";
import { useTranslate } from "../../translate-context.tsx";
import { TextField } from "../../ui/text-field.tsx";
import type { SettingsPart } from "../settings-part.ts";
import "./register.css";
import { type RegisterPart, reasonOf } from "./register-actions.ts";

const longest = 3650;

/** How much is recorded, how long it is kept, and the means to take it out or to erase it. */
export function DataSection({ actions, version, policy, locked, onChange }: RegisterPart & SettingsPart) {
  const t = useTranslate();
  const [counts, setCounts] = useState<DataCounts & { unreadable: number }>();
  const [asking, setAsking] = useState<"history" | "everything">();
  const [note, setNote] = useState("");
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const left = new AbortController();
    void Promise.all([actions.countData(), actions.countUnreadable(), version]).then(
      ([counted, unreadable]) => !left.signal.aborted && setCounts({ ...counted, unreadable }),
      (error: unknown) => !left.signal.aborted && setNote(t("data.failed", { reason: reasonOf(error) })),
    );
    return () => left.abort();
  }, [actions, version, t]);
  const run = (action: () => Promise<void>, done: string) => {
    setAsking(undefined);
    heading.current?.focus();
    void action().then(
      () => setNote(done),
      (error: unknown) => setNote(t("data.failed", { reason: reasonOf(error) })),
    );
  };
  return (
    <section className="sheet" aria-labelledby="register-data">
      <h2 id="register-data" tabIndex={-1} ref={heading}>
        {t("data.title")}
      </h2>
      <p className="sheet-intro">{t("data.intro")}</p>
      {counts && (
        <dl className="register-counts">
          {(["optOuts", "records", "events"] as const).map((name) => (
            <div key={name}>
              <dt>{t(`data.${name}`)}</dt>
              <dd>{counts[name].toLocaleString(t.locale)}</dd>
            </div>
          ))}
        </dl>
      )}
      {counts && counts.unreadable > 0 && (
        <p className="register-faulty">{t("data.unreadable", { count: counts.unreadable })}</p>
      )}
      <TextField
        label={t("data.keep")}
        value={String(policy.retention.historyDays)}
        locked={locked.includes("retention.historyDays")}
        needed
        check={(text) => (/^\d{1,4}$/.test(text) && +text >= 1 && +text <= longest ? undefined : t("data.keep.wrong"))}
        onChange={(text) => onChange({ retention: { historyDays: Number(text) } })}
      />
      <div className="register-buttons">
        <button type="button" className="button" onClick={() => run(actions.exportAll, "")}>
          {t("data.exportAll")}
        </button>
        <button type="button" className="button" onClick={() => setAsking("history")}>
          {t("data.eraseHistory")}
        </button>
        <button type="button" className="button" onClick={() => setAsking("everything")}>
          {t("data.eraseAll")}
        </button>
      </div>
      {asking && (
        <div className="register-sure" data-tone="hold" role="alert">
          <p>{t(asking === "history" ? "data.eraseHistory.sure" : "data.eraseAll.sure")}</p>
          <div className="register-buttons">
            <button type="button" className="button" onClick={() => run(() => actions.erase(asking), t("data.erased"))}>
              {t("data.erase.yes")}
            </button>
            <button type="button" className="button" data-weight="quiet" onClick={() => setAsking(undefined)}>
              {t("data.erase.no")}
            </button>
          </div>
        </div>
      )}
      <p className="register-note" role="status">
        {note}
      </p>
    </section>
  );
}
