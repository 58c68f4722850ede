import { useEffect, useState } from "react";
import type { DataCounts } from "../../../lib/app/own-data.ts";
import { useTranslate } from "../../translate-context.tsx";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { TextField } from "../../ui/text-field.tsx";
import type { SettingsPart } from "../settings-part.ts";
import { Sheet } from "../sheet.tsx";
import { DataImport } from "./data-import.tsx";
import "./register.css";
import { type RegisterPart, reasonOf } from "./register-actions.ts";
import { WrongList } from "./wrong-list.tsx";

const longest = 3650;

/** How much is recorded, how long it is kept, and the means to take it out, to bring it in or to erase it. */
export function DataSection({ actions, version, policy, locked, onChange }: RegisterPart & SettingsPart) {
  const t = useTranslate();
  const [counts, setCounts] = useState<DataCounts & { unreadable: number }>();
  const [asking, setAsking] = useState<"history" | "everything">("history");
  const [isAsking, setOpen] = useState(false);
  const [note, setNote] = useState("");
  useEffect(() => {
    const left = new AbortController();
    void Promise.all([actions.countData(), actions.countUnreadable(), version]).then(
      ([counted, unreadable]) => !left.signal.aborted && setCounts({ ...counted, unreadable }),
      (error: unknown) => !left.signal.aborted && setNote(t("data.failed", { reason: reasonOf(error) })),
    );
    return () => left.abort();
  }, [actions, version, t]);
  const run = (action: () => Promise<void>, done: string) => {
    void action().then(
      () => setNote(done),
      (error: unknown) => setNote(t("data.failed", { reason: reasonOf(error) })),
    );
  };
  const ask = (what: typeof asking) => {
    setAsking(what);
    setOpen(true);
  };
  return (
    <>
      <Sheet title={t("data.title")} intro={t("data.intro")}>
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
          check={(text) =>
            /^\d{1,4}$/.test(text) && +text >= 1 && +text <= longest ? undefined : t("data.keep.wrong")
          }
          onChange={(text) => onChange({ retention: { historyDays: Number(text) } })}
        />
      </Sheet>
      <Sheet title={t("data.move")} intro={t("data.move.intro")}>
        <div className="sheet-actions">
          <Button icon="download" onClick={() => run(actions.exportAll, "")}>
            {t("data.exportAll")}
          </Button>
        </div>
        <DataImport onImport={actions.importAll} />
      </Sheet>
      <WrongList actions={actions} version={version} />
      <Sheet title={t("data.erase")} intro={t("data.erase.intro")}>
        <div className="sheet-actions">
          <Button weight="danger" icon="trash" onClick={() => ask("history")}>
            {t("data.eraseHistory")}
          </Button>
          <Button weight="danger" icon="trash" onClick={() => ask("everything")}>
            {t("data.eraseAll")}
          </Button>
        </div>
        <p className="register-note" role="status">
          {note}
        </p>
      </Sheet>
      <Dialog
        isOpen={isAsking}
        title={t(asking === "history" ? "data.eraseHistory" : "data.eraseAll")}
        text={[
          t(asking === "history" ? "data.eraseHistory.sure" : "data.eraseAll.sure"),
          ...(policy.team.url === "" ? [] : [t("data.erase.team")]),
        ].join(" ")}
        action={{
          label: t("data.erase.yes"),
          weight: "danger",
          onPress: () => {
            setOpen(false);
            run(() => actions.erase(asking), t("data.erased"));
          },
        }}
        cancel={t("data.erase.no")}
        onClose={() => setOpen(false)}
      />
    </>
  );
}
