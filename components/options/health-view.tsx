import { useState } from "react";
import type { PageHealth } from "../../lib/app/use-page-health.ts";
import type { FormDiagnosis, PageDiagnosis } from "../../lib/core/diagnosis.ts";
import { useTranslate } from "../translate-context.tsx";
import { HealthTable } from "./health-table.tsx";
import "./sheet.css";
import "./health-view.css";

/** What Goodsend can read in the mail windows that are open, and what not. */
export function HealthView({ pages, failure, lookAgain, copy, recordingOf }: PageHealth) {
  const t = useTranslate();
  return (
    <>
      <div className="health-top">
        <p>{t("health.intro")}</p>
        <button type="button" className="button" onClick={lookAgain}>
          {t("health.again")}
        </button>
      </div>
      {failure !== undefined && <p role="alert">{t("health.failed", { reason: failure })}</p>}
      {failure === undefined && !pages && <p role="status">{t("health.looking")}</p>}
      {pages?.length === 0 && (
        <section className="sheet" aria-labelledby="none">
          <h2 id="none">{t("health.none.title")}</h2>
          <p>{t("health.none.text")}</p>
        </section>
      )}
      {pages?.map((page, index) => (
        <PageHealthSheet
          key={JSON.stringify(page)}
          page={page}
          number={index + 1}
          copy={copy}
          recordingOf={recordingOf}
        />
      ))}
    </>
  );
}

interface PageHealthSheetProps extends Pick<PageHealth, "copy" | "recordingOf"> {
  page: PageDiagnosis;
  number: number;
}

function PageHealthSheet({ page, number, copy, recordingOf }: PageHealthSheetProps) {
  const t = useTranslate();
  const [note, setNote] = useState("");
  const client = t(`client.${page.client}`);
  const isStrange = page.forms.length === 0 && page.anchor.count > 0;
  const id = `window-${number}`;
  const onCopy = () =>
    copy(page).then(
      () => setNote(t("health.copied")),
      (error) => setNote(t("health.copyFailed", { reason: String(error) })),
    );
  return (
    <section className="sheet" aria-labelledby={id}>
      <h2 id={id}>
        {isStrange ? t("health.strange.title", { client }) : t("health.window", { client, number: String(number) })}
      </h2>
      <p className="sheet-intro">{page.host}</p>
      {page.forms.length === 0 && <p>{isStrange ? t("health.strange.text", { client }) : t("health.idle.text")}</p>}
      {page.forms.map((form, index) => (
        <FormHealth
          key={form.structure}
          page={page}
          form={form}
          file={`${page.client}-${number}-${index + 1}.html`}
          recordingOf={recordingOf}
        />
      ))}
      <p className="health-actions">
        <button type="button" className="button" onClick={onCopy}>
          {t("health.copy")}
        </button>
        <span role="status">{note}</span>
      </p>
    </section>
  );
}

interface FormHealthProps extends Pick<PageHealth, "recordingOf"> {
  page: PageDiagnosis;
  form: FormDiagnosis;
  /** Name of the file that a recording is saved as. */
  file: string;
}

function FormHealth({ page, form, file, recordingOf }: FormHealthProps) {
  const t = useTranslate();
  const lost = form.parts.filter(({ state }) => state === "missing").length;
  return (
    <div className="health-form">
      <p className="health-summary" data-lost={lost > 0}>
        {lost > 0 ? t("health.summary.lost", { count: lost }) : t("health.summary.good")}
      </p>
      <HealthTable parts={form.parts} />
      <p className="health-actions">
        <a
          className="button"
          download={file}
          href={`data:text/html;charset=utf-8,${encodeURIComponent(recordingOf(page, form))}`}
        >
          {t("health.record")}
        </a>
        <span>{t("health.record.note")}</span>
      </p>
    </div>
  );
}
