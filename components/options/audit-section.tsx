import { useEffect, useState } from "react";
import type { AuditReport } from "../../lib/app/audit.ts";
import { quotedAsIn } from "../../lib/i18n/quotation.ts";
import type { Translate } from "../../lib/i18n/translate.ts";
import type { AuditEntry } from "../../lib/register/audit-entry.ts";
import { useTranslate } from "../translate-context.tsx";
import "./register/register.css";
import { reasonOf } from "./register/register-actions.ts";
import type { RuleSummary } from "./rules/filter-rules.ts";

/** What a user can ask of the audit. Each rejects with an error that says why it could not be done. */
export interface AuditActions {
  readAudit(): Promise<AuditReport>;
  exportAudit(form: "csv" | "jsonl"): Promise<void>;
}

const mostShown = 20;
const mostNamed = 3;

/** What was held, sent all the same and changed: the newest entries, whether all are as they were written, and a file of all. */
export function AuditSection({
  actions,
  rules,
}: {
  actions: AuditActions;
  /** In the language of the page. */
  rules: readonly Pick<RuleSummary, "id" | "title">[];
}) {
  const t = useTranslate();
  const [report, setReport] = useState<AuditReport>();
  const [note, setNote] = useState("");
  const failed = (error: unknown) => setNote(t("audit.failed", { reason: reasonOf(error) }));
  useEffect(() => {
    const left = new AbortController();
    void actions.readAudit().then(
      (read) => !left.signal.aborted && setReport(read),
      (error: unknown) => !left.signal.aborted && setNote(t("audit.failed", { reason: reasonOf(error) })),
    );
    return () => left.abort();
  }, [actions, t]);
  const date = new Intl.DateTimeFormat(t.locale, { dateStyle: "medium", timeStyle: "short" });
  return (
    <section className="sheet" aria-labelledby="audit">
      <h2 id="audit">{t("audit.title")}</h2>
      <p className="sheet-intro">{t("audit.intro")}</p>
      {report?.broken && (
        <p className="register-faulty">
          {t(`audit.broken.${report.broken.why}`, { entry: String(report.broken.seq) })}
        </p>
      )}
      {report && !report.broken && report.entries.length > 0 && (
        <p className="field-hint">{t("audit.whole", { count: report.entries.length })}</p>
      )}
      {report?.entries.length === 0 && <p className="field-hint">{t("audit.empty")}</p>}
      <ul className="audit-entries">
        {report?.entries
          .slice(-mostShown)
          .reverse()
          .map((entry) => (
            <li key={entry.seq}>
              <time dateTime={new Date(entry.at).toISOString()}>{date.format(entry.at)}</time>{" "}
              <span>{t(`audit.event.${entry.event.kind}`, { details: detailsOf(t, entry, rules) })}</span>
            </li>
          ))}
      </ul>
      <div className="register-buttons">
        {(["csv", "jsonl"] as const).map((form) => (
          <button
            key={form}
            type="button"
            className="button"
            onClick={() => void actions.exportAudit(form).catch(failed)}
          >
            {t(`audit.export.${form}`)}
          </button>
        ))}
      </div>
      <p className="register-note" role="status">
        {note}
      </p>
    </section>
  );
}

/** What an entry tells of, in words; the file has the rules' ids, and all of them. */
function detailsOf(t: Translate, { event }: AuditEntry, rules: readonly Pick<RuleSummary, "id" | "title">[]): string {
  const named = (ids: readonly string[]) => {
    const titles = ids.map((id) => rules.find((rule) => rule.id === id)?.title ?? id);
    const rest = titles.length - mostNamed;
    const shown = titles.slice(0, mostNamed).map((title) => quotedAsIn(t.locale, `“${title}”`));
    return [...shown, ...(rest > 0 ? [t("audit.more", { count: rest })] : [])].join(", ");
  };
  switch (event.kind) {
    case "held":
      return named(event.rules);
    case "override":
      return [named(event.rules), event.reason].filter((words) => words !== "").join(": ");
    case "opt-out":
      return `${event.count} (${event.source})`;
    case "record":
      return `${event.count} (${event.basis})`;
    case "policy":
      return event.paths.join(", ");
    case "erased":
      return event.what;
  }
}
